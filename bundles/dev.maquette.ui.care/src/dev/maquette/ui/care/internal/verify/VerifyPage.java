// SPDX-License-Identifier: EPL-2.0
package dev.maquette.ui.care.internal.verify;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;

import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;

import dev.maquette.api.request.VerifyModels.Verdict;
import dev.maquette.ui.care.internal.page.ListPage;
import dev.maquette.ui.care.internal.page.PageScreen;
import dev.maquette.ui.look.ByteSize;
import dev.maquette.ui.look.Check;
import dev.maquette.ui.look.Look;
import dev.maquette.ui.part.Surroundings;
import dev.maquette.ui.session.Notice;
import dev.maquette.ui.widgets.ActionButton;
import dev.maquette.ui.widgets.ButtonStyle;
import dev.maquette.ui.widgets.Segments;

/** The page of what verifying has found. */
final class VerifyPage {

    private final Look look;
    private final ListPage<Verdict> page;
    private final Segments segments;
    private final ActionButton again;
    private final ActionButton repair;
    private final VerifyPresenter presenter;
    private final Consumer<VerifyState> shown;
    private VerifyState explained;

    /**
     * @param surroundings what a presenter works with while a control lives
     * @param shown told what is to be seen now
     */
    VerifyPage(Composite parent, Look look, Function<Control, Surroundings> surroundings, Verifications verifications,
            Consumer<VerifyState> shown) {
        this.look = look;
        this.shown = shown;
        page = new ListPage<>(parent, look, new VerifyFace(look, this::ticked), Messages.Verify_list, this::cancel);
        segments = page.segments(this::turn);
        segments.setToolTipText(Messages.Segment_name);
        again = page.button(ButtonStyle.NORMAL, "retry", Messages.Action_again, this::again)
                .hint(Messages.Action_againHint);
        repair = page.button(ButtonStyle.PRIMARY, "install", Messages.Action_repair, this::repair)
                .hint(Messages.Action_repairHint);
        presenter = new VerifyPresenter(surroundings.apply(page), verifications,
                new PageScreen<>(page, this::show));
        page.list().addListener(SWT.Selection, e -> enable());
        show(presenter.state());
    }

    ListPage<Verdict> page() {
        return page;
    }

    VerifyPresenter presenter() {
        return presenter;
    }

    private Check ticked() {
        return page.list().all();
    }

    private void cancel() {
        presenter.cancel();
    }

    private void turn(int place) {
        presenter.turn(Segment.values()[place]);
    }

    /** Reads what is ticked again; without any, what was read last. */
    void again() {
        presenter.again(page.list().selected());
    }

    /** Repairs what is ticked; without any, all that is shown. */
    void repair() {
        presenter.repair(meant());
    }

    private List<Verdict> meant() {
        List<Verdict> selected = page.list().selected();
        return selected.isEmpty() ? page.list().rows() : selected;
    }

    /** Whether something can be repaired now. */
    boolean canRepair() {
        return !presenter.busy() && !VerifyPresenter.repairable(meant()).isEmpty();
    }

    /** Whether something can be verified now. */
    boolean canVerify() {
        return !presenter.busy() && !page.list().rows().isEmpty();
    }

    /** Says what verifying takes, then does; nothing chosen is told. */
    void ask(Optional<List<String>> keys) {
        presenter.scope(keys, this::ask);
    }

    private void ask(Scope scope) {
        if (scope.count() == 0) {
            presenter.tell(Notice.of(Notice.Kind.INFO, Messages.Ask_none, Messages.Ask_noneText));
        } else if (!presenter.busy()) {
            new VerifyDialog(page.getShell(), look, scope, how -> presenter.verify(scope, how)).open();
        }
    }

    /** The presenter shows once before it is known here; what that was is shown when it is. */
    private void show(VerifyState state) {
        if (presenter != null) {
            segments.labels(VerifyWords.segments(state));
            segments.requestLayout();
            if (state.rows().isEmpty() && !state.equals(explained)) {
                explained = state; // whoever is at its button stays there while nothing has changed
                explain(state);
            }
            page.show(state.rows(), VerifyWords.sum(state, presenter.bytes()));
            enable();
            shown.accept(state);
        }
    }

    private void explain(VerifyState state) {
        if (state.all() > 0) {
            page.empty().show("filter", Messages.Verify_noSuch, Messages.Verify_noSuchText);
        } else if (state.busy()) {
            page.empty().show("verify", Messages.Verify_working, Messages.Verify_workingText);
        } else {
            page.empty().show("verify", Messages.Verify_empty, Messages.Verify_emptyText);
            page.empty().button(ButtonStyle.PRIMARY, "verify", Messages.Verify_start, () -> ask(Optional.empty()));
        }
    }

    private void enable() {
        int count = VerifyPresenter.repairable(meant()).size();
        repair.show("install", count < 2 ? Messages.Action_repair
                : NLS.bind(Messages.Action_repairMany, ByteSize.count(count)))
                .style(canRepair() ? ButtonStyle.PRIMARY : ButtonStyle.NORMAL).setEnabled(canRepair());
        again.setEnabled(canVerify());
        page.refit();
    }
}
