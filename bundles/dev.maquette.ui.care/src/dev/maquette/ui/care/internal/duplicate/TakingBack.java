// SPDX-License-Identifier: EPL-2.0
package dev.maquette.ui.care.internal.duplicate;

import java.util.ArrayList;
import java.util.LinkedList;
import java.util.List;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.SubMonitor;

import dev.maquette.api.library.Actor;
import dev.maquette.api.library.Library;
import dev.maquette.api.library.LibraryException;
import dev.maquette.api.library.Problem;
import dev.maquette.api.request.UndoChange;
import dev.maquette.api.request.UnlinkModels;
import dev.maquette.ui.care.internal.duplicate.Outcome.Done;
import dev.maquette.ui.care.internal.page.Working.Task;

/** Takes back what became of a plan, latest first. What cannot be taken back keeps nothing else from being so. */
final class TakingBack implements Task<TakenBack> {

    private final Outcome outcome;
    private final List<Plan.Step> back = new ArrayList<>();
    private final List<Long> batches = new ArrayList<>();
    private final LinkedList<Long> left;
    private final List<String> reasons = new ArrayList<>();

    TakingBack(Outcome outcome) {
        this.outcome = outcome;
        this.left = new LinkedList<>(outcome.batches());
    }

    @Override
    public TakenBack run(Library library, IProgressMonitor monitor) throws LibraryException {
        if (library != outcome.library()) {
            throw new LibraryException(Problem.CONFLICT, Messages.Undo_elsewhere, Messages.Undo_elsewhereText);
        }
        boolean stopped = false;
        try {
            SubMonitor progress = SubMonitor.convert(monitor, outcome.done().size());
            for (Done done : outcome.done().reversed()) {
                takeBack(done, library, progress.split(1));
            }
        } catch (OperationCanceledException _) {
            stopped = true; // what was taken back until then is told
        }
        return new TakenBack(back, batches, left, reasons, stopped);
    }

    private void takeBack(Done done, Library library, IProgressMonitor monitor) {
        try {
            if (done.batches().isEmpty()) {
                unlink(done, library, monitor);
            } else {
                undo(done, library, SubMonitor.convert(monitor, done.batches().size()));
            }
        } catch (LibraryException failure) {
            reasons.add(failure.told());
        }
    }

    private void undo(Done done, Library library, SubMonitor progress) throws LibraryException {
        for (Long batch : done.batches().reversed()) {
            batches.add(library.run(new UndoChange(batch), Actor.localUser(), progress.split(1)).batch());
            left.remove(batch);
        }
        back.addAll(done.steps());
    }

    /** The history does not tell of links between files that no model has. */
    private void unlink(Done done, Library library, IProgressMonitor monitor) throws LibraryException {
        List<String> paths = done.steps().stream().map(step -> step.twin().path()).toList();
        UnlinkModels.Unlinked unlinked = library.run(new UnlinkModels(paths, false), Actor.localUser(), monitor);
        unlinked.failed().forEach(failure -> reasons.add(TwinWords.reason(failure.path(), failure.error())));
        if (unlinked.failed().isEmpty()) {
            back.addAll(done.steps());
        }
    }
}
