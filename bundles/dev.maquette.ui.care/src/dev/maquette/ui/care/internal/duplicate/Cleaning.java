// SPDX-License-Identifier: EPL-2.0
package dev.maquette.ui.care.internal.duplicate;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.eclipse.osgi.util.NLS;

import dev.maquette.ui.care.internal.page.Screen;
import dev.maquette.ui.care.internal.page.Working;
import dev.maquette.ui.session.Notice;
import dev.maquette.ui.session.Session;
import dev.maquette.ui.session.UndoStack;

/** Has a plan carried out after a question where one is due, tells what became of it and takes it back. */
final class Cleaning {

    private final Session session;
    private final Screen<?> screen;
    private final Working working;
    private final Runnable changed;

    /** @param changed told when a search has other groups than before */
    Cleaning(Session session, Screen<?> screen, Working working, Runnable changed) {
        this.session = session;
        this.screen = screen;
        this.working = working;
        this.changed = changed;
    }

    /** Carries it out; what somebody else's files are about, and several models that go, are asked for once. */
    void carryOut(Plan plan, Hunt hunt) {
        if (working.busy()) {
            screen.tell(Notice.of(Notice.Kind.INFO, Messages.Act_busy, Messages.Act_busyText));
            return;
        }
        boolean ask = plan.inPlace() > 0 || plan.removals().size() > 1;
        if (!plan.isEmpty() && (!ask || screen.confirm(PlanWords.question(plan), PlanWords.consequences(plan),
                PlanWords.act(plan)))) {
            String label = PlanWords.label(plan);
            working.start(label, new Carrying(plan), outcome -> carriedOut(outcome, hunt, label));
        }
    }

    private void carriedOut(Outcome outcome, Hunt hunt, String label) {
        Set<TwinGroup> before = new LinkedHashSet<>();
        outcome.linked().forEach(step -> before.add(step.group()));
        outcome.removed().forEach(step -> before.add(step.group()));
        hunt.drop(outcome.gone());
        outcome.failed().forEach((step, reason) -> hunt.note(step.group(), step.twin(), reason));
        changed.run();
        UndoStack.Step step = new UndoStack.Step(outcome.batches(), label);
        if (!step.batches().isEmpty()) {
            session.undo().done(step);
        }
        tell(outcome, () -> undo(outcome, step, hunt, List.copyOf(before)));
    }

    private void tell(Outcome outcome, Runnable undo) {
        String title = PlanWords.done(outcome);
        List<String> reasons = new ArrayList<>();
        outcome.failed().forEach((step, reason) -> reasons.add(TwinWords.reason(step.twin().path(), reason)));
        Notice.Kind kind = reasons.isEmpty() ? Notice.Kind.DONE : Notice.Kind.WARNING;
        Optional<Notice.Action> action = outcome.gone().isEmpty() ? details(title, reasons)
                : Optional.of(new Notice.Action(Messages.Twins_undo, undo));
        screen.tell(new Notice(kind, title,
                reasons.isEmpty() ? PlanWords.freed(outcome) : PlanWords.freed(outcome) + reasons.getFirst(), action,
                reasons.size() < 2 ? List.of() : PlanWords.reasons(outcome)));
    }

    private Optional<Notice.Action> details(String title, List<String> reasons) {
        return reasons.isEmpty() ? Optional.empty()
                : Optional.of(new Notice.Action(Messages.Twins_details, () -> screen.details(title, reasons)));
    }

    /** Takes back just this, whatever was done since. */
    private void undo(Outcome outcome, UndoStack.Step step, Hunt hunt, List<TwinGroup> before) {
        if (working.busy()) {
            screen.tell(Notice.of(Notice.Kind.INFO, Messages.Act_busy, Messages.Act_busyText));
            return;
        }
        working.start(NLS.bind(Messages.Undo_label, step.label()), new TakingBack(outcome), back -> {
            before.forEach(group -> hunt.putBack(group, back.paths()));
            changed.run();
            remember(step, back);
            String title = PlanWords.back(back);
            screen.tell(new Notice(back.reasons().isEmpty() ? Notice.Kind.DONE : Notice.Kind.WARNING, title,
                    back.reasons().isEmpty() ? PlanWords.taken(back) : back.reasons().getFirst(),
                    details(title, back.reasons())));
        });
    }

    /** What could not be taken back may be tried again. */
    private void remember(UndoStack.Step step, TakenBack back) {
        if (back.left().isEmpty() && !back.batches().isEmpty()) {
            session.undo().undone(step, back.batches());
        } else if (!back.batches().isEmpty()) {
            session.undo().dropped(step);
            session.undo().done(new UndoStack.Step(back.left(), step.label()));
        }
    }
}
