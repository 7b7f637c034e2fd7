// SPDX-License-Identifier: EPL-2.0
package dev.maquette.ui.care.internal.duplicate;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;

import dev.maquette.ui.care.internal.page.ListPage;
import dev.maquette.ui.care.internal.page.PageScreen;
import dev.maquette.ui.look.Look;
import dev.maquette.ui.part.Surroundings;
import dev.maquette.ui.widgets.ActionButton;
import dev.maquette.ui.widgets.ButtonStyle;
import dev.maquette.ui.widgets.Segments;

/** The page of what is there more than once: what is the same, which copy stays, and the button that acts. */
final class TwinPage {

    private final Look look;
    private final TwinFace face;
    private final ListPage<TwinRow> page;
    private final ActionButton presets;
    private final ActionButton act;
    private final ChoiceMenu choices;
    private final TwinPresenter presenter;
    private final Consumer<TwinState> shown;
    private TwinState explained;

    /**
     * @param surroundings what a presenter works with while a control lives
     * @param shown told what is to be seen now
     */
    TwinPage(Composite parent, Look look, Function<Control, Surroundings> surroundings, Consumer<TwinState> shown) {
        this.look = look;
        this.shown = shown;
        face = new TwinFace(look, this::unfold, this::choose);
        page = new ListPage<>(parent, look, face, Messages.Twins_list, this::cancel);
        Segments segments = page.segments(this::turn);
        segments.labels(List.of(Messages.Segment_same, Messages.Segment_alike));
        segments.setToolTipText(Messages.Segment_name);
        presets = page.button(ButtonStyle.NORMAL, "down", Messages.Preset_button, this::offerPresets).iconLast()
                .hint(Messages.Preset_buttonHint);
        act = page.button(ButtonStyle.PRIMARY, "link", Messages.Act_none, this::act);
        choices = new ChoiceMenu(page.list(), this::decide);
        presenter = new TwinPresenter(surroundings.apply(page), new PageScreen<>(page, this::show));
        TwinKeys.listen(page.list(), presenter, this::chooseBelow);
        page.list().addListener(SWT.Selection, e -> enable());
        show(presenter.state());
    }

    ListPage<TwinRow> page() {
        return page;
    }

    TwinPresenter presenter() {
        return presenter;
    }

    private void unfold(TwinGroup group, boolean open) {
        presenter.unfold(group, open);
    }

    private void cancel() {
        presenter.cancel();
    }

    private void turn(int place) {
        page.list().selection().forget();
        presenter.turn(Likeness.values()[place]);
    }

    private void offerPresets() {
        PresetMenu.open(presets, presenter);
    }

    /** Does what was decided about the groups with a selected row; without any, about all. */
    void act() {
        presenter.act(page.list().selected());
    }

    private void decide(List<TwinRow> rows, Decision decision) {
        presenter.decide(rows, decision);
    }

    /** Asks how to search, then does. */
    void askAndSearch() {
        new SearchDialog(page.getShell(), look, presenter.state().likeness(), presenter.options(), presenter::search)
                .open();
    }

    private void chooseBelow(TwinRow.Copy copy) {
        choose(copy, face.below(page.list().area(page.list().rows().indexOf(copy))));
    }

    /** A copy that is not among the selected ones is meant alone. */
    private void choose(TwinRow.Copy copy, Point at) {
        if (!page.list().selection().contains(copy.id())) {
            page.list().selection().only(copy.id());
        }
        List<TwinRow> about = page.list().selected();
        choices.open(copy, about, presenter.possible(about), at);
    }

    /** The presenter shows once before it is known here; what that was is shown when it is. */
    private void show(TwinState state) {
        if (presenter != null) {
            face.usersAreKnown(state.likeness() == Likeness.BYTES);
            if (state.rows().isEmpty() && !state.equals(explained)) {
                explained = state; // whoever is at its buttons stays there while nothing has changed
                TwinEmpty.show(page.empty(), state, presenter, this::askAndSearch);
            }
            page.show(state.rows(), TwinWords.sum(state));
            enable();
            shown.accept(state);
        }
    }

    private void enable() {
        List<TwinRow> selected = page.list().selected();
        Plan plan = presenter.plan(selected);
        String words = PlanWords.act(plan);
        boolean another = !words.equals(act.text());
        act.show(plan.removals().isEmpty() ? "link" : plan.links().isEmpty() ? "trash" : "check", words)
                .hint(plan.isEmpty() ? Messages.Act_noneHint
                        : selected.isEmpty() ? Messages.Act_scopeAll : Messages.Act_scopeSome);
        act.style(plan.isEmpty() ? ButtonStyle.NORMAL : ButtonStyle.PRIMARY).setEnabled(!plan.isEmpty());
        presets.setEnabled(!page.list().rows().isEmpty());
        if (another) {
            page.refit();
        }
    }
}
