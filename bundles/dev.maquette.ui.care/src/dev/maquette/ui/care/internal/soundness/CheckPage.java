// SPDX-License-Identifier: EPL-2.0
package dev.maquette.ui.care.internal.soundness;

import java.util.function.Consumer;
import java.util.function.Function;

import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;

import dev.maquette.api.request.VerifyLibrary.Finding;
import dev.maquette.ui.care.internal.page.ListPage;
import dev.maquette.ui.care.internal.page.PageScreen;
import dev.maquette.ui.look.Look;
import dev.maquette.ui.part.Surroundings;
import dev.maquette.ui.widgets.ActionButton;
import dev.maquette.ui.widgets.ButtonStyle;

/** The page of what a check of the library has found. */
final class CheckPage {

    private final ListPage<Finding> page;
    private final ActionButton again;
    private final CheckPresenter presenter;
    private final Consumer<CheckState> shown;
    private CheckState.Phase explained;

    /**
     * @param surroundings what a presenter works with while a control lives
     * @param go leads to where something can be done about a finding
     * @param shown told what is to be seen now
     */
    CheckPage(Composite parent, Look look, Function<Control, Surroundings> surroundings, Consumer<Finding> go,
            Consumer<CheckState> shown) {
        this.shown = shown;
        page = new ListPage<>(parent, look, new CheckFace(look, go), Messages.Check_list, this::cancel);
        again = page.button(ButtonStyle.NORMAL, "retry", Messages.Action_again, this::look)
                .hint(Messages.Action_againHint);
        presenter = new CheckPresenter(surroundings.apply(page), new PageScreen<>(page, this::show));
        page.list().addListener(SWT.DefaultSelection,
                e -> page.list().focused().filter(row -> Way.of(row).isPresent()).ifPresent(go));
        show(presenter.state());
    }

    ListPage<Finding> page() {
        return page;
    }

    CheckPresenter presenter() {
        return presenter;
    }

    private void cancel() {
        presenter.cancel();
    }

    private void look() {
        presenter.look();
    }

    /** The presenter shows once before it is known here; what that was is shown when it is. */
    private void show(CheckState state) {
        if (presenter != null) {
            if (state.phase() != explained) {
                explained = state.phase(); // whoever is at its button stays there while nothing has changed
                explain(state);
            }
            page.show(state.findings(), CheckWords.sum(state));
            again.setEnabled(presenter.canLook() && state.phase() != CheckState.Phase.NEVER);
            shown.accept(state);
        }
    }

    private void explain(CheckState state) {
        switch (state.phase()) {
        case NEVER -> {
            page.empty().show("shield", Messages.Check_never, Messages.Check_neverText);
            page.empty().button(ButtonStyle.PRIMARY, "shield", Messages.Check_start, this::look);
        }
        case LOOKING -> page.empty().show("shield", Messages.Check_working, Messages.Check_workingText);
        case DONE -> page.empty().show("okc", Messages.Check_sound,
                NLS.bind(Messages.Check_soundText, CheckWords.models(state)));
        case STOPPED -> page.empty().show("shield", Messages.Check_cancelled, Messages.Check_cancelledText);
        }
    }
}
