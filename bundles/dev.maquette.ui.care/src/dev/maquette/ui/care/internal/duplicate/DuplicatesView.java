// SPDX-License-Identifier: EPL-2.0
package dev.maquette.ui.care.internal.duplicate;

import org.eclipse.e4.core.services.events.IEventBroker;
import org.eclipse.e4.ui.di.Focus;
import org.eclipse.swt.widgets.Composite;

import dev.maquette.ui.care.internal.page.Bench;
import dev.maquette.ui.care.internal.page.Ways;
import dev.maquette.ui.look.ByteSize;
import dev.maquette.ui.session.Topics;
import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.inject.Inject;

/** The Duplicates view: models that are there more than once, and what is to become of them. Only wires its page. */
public final class DuplicatesView {

    private final Bench bench;
    private final Ways ways;
    private final IEventBroker events;
    private TwinPage page;

    /** Made by the workbench. */
    @Inject
    public DuplicatesView(Bench bench, Ways ways, IEventBroker events) {
        this.bench = bench;
        this.ways = ways;
        this.events = events;
    }

    /** Makes the page; nothing is searched until that is asked for. */
    @PostConstruct
    public void create(Composite parent) {
        page = new TwinPage(parent, bench.look(), bench::surroundings, this::shown);
        bench.furnish(page.page(), "dup", "dev.maquette.ui.contexts.duplicates");
        bench.forAdministrators(page.page());
        new TwinActions(bench, ways, page).offer();
    }

    private void shown(TwinState state) {
        bench.title(state.groups() == 0 ? Messages.Twins_title
                : Messages.Twins_title + " " + ByteSize.count(state.groups()));
        bench.enable();
        if (state.likeness() == Likeness.BYTES && state.phase() == Hunt.Phase.DONE) {
            events.post(Topics.DUPLICATES_FOUND, state.extra());
        }
    }

    @Focus
    void focus() {
        page.page().setFocus();
    }

    @PreDestroy
    void close() {
        page.presenter().close();
        bench.close();
    }
}
