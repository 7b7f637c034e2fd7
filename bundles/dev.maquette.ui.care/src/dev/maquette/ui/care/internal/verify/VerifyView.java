// SPDX-License-Identifier: EPL-2.0
package dev.maquette.ui.care.internal.verify;

import java.util.List;
import java.util.Optional;

import org.eclipse.e4.ui.di.Focus;
import org.eclipse.e4.ui.workbench.modeling.ESelectionService;
import org.eclipse.swt.widgets.Composite;

import dev.maquette.api.library.Right;
import dev.maquette.ui.care.internal.page.Bench;
import dev.maquette.ui.care.internal.page.Ways;
import dev.maquette.ui.look.ByteSize;
import dev.maquette.ui.session.ModelSelection;
import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.inject.Inject;

/** The Verify view: whether files are what they were. Only wires its page; results stay when it is closed. */
public final class VerifyView {

    /** The view's id. */
    public static final String ID = "dev.maquette.ui.care.verify";

    private final Bench bench;
    private final Ways ways;
    private final Verifications verifications;
    private final ESelectionService selections;
    private VerifyPage page;

    /** Made by the workbench. */
    @Inject
    public VerifyView(Bench bench, Ways ways, Verifications verifications, ESelectionService selections) {
        this.bench = bench;
        this.ways = ways;
        this.verifications = verifications;
        this.selections = selections;
    }

    /** Makes the page and shows what was found before. */
    @PostConstruct
    public void create(Composite parent) {
        page = new VerifyPage(parent, bench.look(), bench::surroundings, verifications, this::shown);
        bench.furnish(page.page(), "verify", "dev.maquette.ui.contexts.verify");
        bench.forAdministrators(page.page());
        new VerifyActions(bench, ways, page).offer();
    }

    private void shown(VerifyState state) {
        int problems = state.counts().get(Segment.PROBLEMS);
        bench.title(problems == 0 ? Messages.Verify_title : Messages.Verify_title + " " + ByteSize.count(problems));
        bench.enable();
    }

    /** Asks how to verify all files of the library, then does. */
    public void verifyAll() {
        ask(Optional.empty());
    }

    private void ask(Optional<List<String>> keys) {
        if (bench.session().may(Right.MANAGE)) {
            page.ask(keys);
        }
    }

    /** Asks how to verify the models that are selected in the Library view, then does. */
    public void verifySelected() {
        Object selection = selections.getSelection(Ways.LIBRARY);
        ask(Optional.of(selection instanceof ModelSelection(List<String> keys) ? keys : List.of()));
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
