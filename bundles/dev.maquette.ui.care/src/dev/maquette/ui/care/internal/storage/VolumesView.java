// SPDX-License-Identifier: EPL-2.0
package dev.maquette.ui.care.internal.storage;

import java.time.Duration;

import org.eclipse.e4.core.di.annotations.Optional;
import org.eclipse.e4.ui.di.Focus;
import org.eclipse.e4.ui.di.UIEventTopic;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;

import dev.maquette.ui.care.internal.page.Bench;
import dev.maquette.ui.care.internal.page.ListPage;
import dev.maquette.ui.care.internal.page.PageScreen;
import dev.maquette.ui.care.internal.storage.VolumeRow.Kind;
import dev.maquette.ui.care.internal.storage.VolumeRow.Saving;
import dev.maquette.ui.session.Commands;
import dev.maquette.ui.session.Topics;
import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.inject.Inject;

/** The Volumes view: the disks that models are on, and what could be freed. Only wires its page. */
public final class VolumesView {

    private static final Duration PATIENCE = Duration.ofSeconds(2);

    private final Bench bench;
    private ListPage<VolumeRow> page;
    private VolumesPresenter presenter;

    /** Made by the workbench. */
    @Inject
    public VolumesView(Bench bench) {
        this.bench = bench;
    }

    /** Makes the page and asks for the disks. */
    @PostConstruct
    public void create(Composite parent) {
        page = new ListPage<>(parent, bench.look(), new VolumeFace(bench.look(), VolumesView::open),
                Messages.Volumes_list, VolumesView::nothing);
        page.empty().show("disk", Messages.Volumes_none, Messages.Volumes_noneText);
        presenter = new VolumesPresenter(bench.surroundings(page), new PageScreen<>(page, this::show), PATIENCE);
        bench.furnish(page, "disk", "dev.maquette.ui.contexts.volumes");
        page.list().addListener(SWT.DefaultSelection, e -> page.list().focused().ifPresent(VolumesView::open));
        bench.handle(Commands.REFRESH, () -> true, presenter::refresh);
    }

    @Inject
    @Optional
    void found(@UIEventTopic(Topics.DUPLICATES_FOUND) Long bytes) {
        if (presenter != null && bytes != null) {
            presenter.found(bytes);
        }
    }

    private static void nothing() {
        // the view starts no work that could be cancelled
    }

    private void show(VolumesState state) {
        page.show(state.rows(), VolumeWords.sum(state));
    }

    private static void open(VolumeRow row) {
        if (row instanceof Saving saving && saving.offers()) {
            open(saving.kind());
        }
    }

    private static void open(Kind kind) {
        Views.activate(switch (kind) {
        case DUPLICATES -> Views.DUPLICATES;
        case TRASH -> Views.TRASH;
        case UNFINISHED -> Views.QUEUE;
        case ORPHANS -> Views.SYNC;
        });
    }

    @Focus
    void focus() {
        page.setFocus();
    }

    @PreDestroy
    void close() {
        presenter.close();
        bench.close();
    }
}
