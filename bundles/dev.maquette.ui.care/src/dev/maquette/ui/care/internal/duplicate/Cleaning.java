// SPDX-License-Identifier: EPL-2.0
package dev.maquette.ui.care.internal.duplicate;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.eclipse.osgi.util.NLS;

import dev.maquette.api.request.UnlinkModels;
import dev.maquette.api.request.UnlinkModels.Unlinked;
import dev.maquette.ui.care.internal.page.Screen;
import dev.maquette.ui.care.internal.page.Working;
import dev.maquette.ui.look.ByteSize;
import dev.maquette.ui.session.Notice;
import dev.maquette.ui.session.Session;
import dev.maquette.ui.session.UndoStack;
import dev.maquette.ui.session.Undoing;

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
        if (!outcome.batches().isEmpty()) {
            session.undo().done(new UndoStack.Step(outcome.batches(), label));
        }
        tell(outcome, () -> undo(outcome, hunt, List.copyOf(before)));
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

    private void undo(Outcome outcome, Hunt hunt, List<TwinGroup> before) {
        if (!outcome.batches().isEmpty()) {
            new Undoing(session).undo();
            back(hunt, before, outcome.removed().stream().map(step -> step.twin().path()).collect(Collectors.toSet()));
        }
        if (!outcome.linked().isEmpty()) {
            List<String> paths = outcome.linked().stream().map(step -> step.twin().path()).toList();
            working.run(NLS.bind(Messages.Undo_label, TwinWords.counted(paths.size())), new UnlinkModels(paths, false),
                    unlinked -> unlinked(unlinked, paths, hunt, before));
        }
    }

    private void unlinked(Unlinked outcome, List<String> paths, Hunt hunt, List<TwinGroup> before) {
        back(hunt, before, paths.stream().filter(path -> outcome.restored().stream()
                .anyMatch(file -> file.path().startsWith(path))).collect(Collectors.toSet()));
        List<String> reasons = outcome.failed().stream()
                .map(failure -> TwinWords.reason(failure.path(), failure.error())).toList();
        String title = reasons.isEmpty() ? NLS.bind(Messages.Undo_done, ByteSize.text(outcome.bytes()))
                : NLS.bind(Messages.Undo_partly, ByteSize.count(reasons.size()));
        screen.tell(new Notice(reasons.isEmpty() ? Notice.Kind.DONE : Notice.Kind.WARNING, title,
                reasons.isEmpty() ? "" : reasons.getFirst(), details(title, reasons)));
    }

    private void back(Hunt hunt, List<TwinGroup> before, Set<String> paths) {
        before.forEach(group -> hunt.putBack(group, paths));
        changed.run();
    }
}
