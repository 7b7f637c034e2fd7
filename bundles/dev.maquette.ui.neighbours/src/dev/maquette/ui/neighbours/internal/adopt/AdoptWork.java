// SPDX-License-Identifier: EPL-2.0
package dev.maquette.ui.neighbours.internal.adopt;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.SubMonitor;

import dev.maquette.api.library.Actor;
import dev.maquette.api.library.Change;
import dev.maquette.api.library.Library;
import dev.maquette.api.library.LibraryException;
import dev.maquette.api.request.AdoptLibrary.Adopted;
import dev.maquette.api.request.AdoptLibrary.Outcome;
import dev.maquette.api.request.FindNeighbours.Neighbour;
import dev.maquette.ui.session.Operations;

/**
 * Adopts several libraries one after the other, or looks what that would do. One that cannot be adopted does not keep
 * the others from it.
 *
 * @param found told the models, some times a second, on the job's thread
 */
record AdoptWork(Library library, List<Neighbour> chosen, AdoptOptions options, boolean dryRun,
        Consumer<List<Finding>> found) implements Operations.Work<AdoptWork.Ended> {

    /** Changes of a model at most, beside its record: its relations. */
    private static final int CHANGES = 4;
    private static final int LEAST_CHANGES = 1000;

    /**
     * How it ended.
     *
     * @param adopted the outcome of each library that was gone through
     * @param failed why others were not
     * @param batches the changes, for undo, the first one first
     */
    record Ended(List<Adopted> adopted, List<LibraryException> failed, List<Long> batches, boolean cancelled) {

        Ended {
            adopted = List.copyOf(adopted);
            failed = List.copyOf(failed);
            batches = List.copyOf(batches);
        }
    }

    @Override
    public Ended run(IProgressMonitor monitor) throws LibraryException {
        List<Change> last = library.history(null, 1);
        long before = last.isEmpty() ? -1 : last.getFirst().sequence();
        List<Adopted> adopted = new ArrayList<>();
        List<LibraryException> failed = new ArrayList<>();
        AtomicInteger changed = new AtomicInteger();
        Gathering<Finding> gathering = new Gathering<>(found, System::nanoTime);
        boolean cancelled = false;
        SubMonitor progress = SubMonitor.convert(monitor,
                chosen.stream().mapToInt(AdoptWork::weight).sum());
        try {
            for (Neighbour neighbour : chosen) {
                one(neighbour, progress.split(weight(neighbour)), adopted, failed, outcome -> {
                    changed.addAndGet(dryRun ? 0 : 1);
                    gathering.add(Finding.of(neighbour.root(), outcome, !dryRun));
                });
            }
        } catch (OperationCanceledException _) {
            cancelled = true; // what was adopted until now stays, and its changes are told
        } finally {
            gathering.handOver();
        }
        List<Long> batches = cancelled || !failed.isEmpty() ? since(before, changed.get())
                : adopted.stream().flatMap(outcome -> outcome.batches().stream()).toList();
        return new Ended(adopted, failed, batches, cancelled);
    }

    private static int weight(Neighbour neighbour) {
        return Math.max(1, neighbour.models());
    }

    private void one(Neighbour neighbour, IProgressMonitor monitor, List<Adopted> adopted,
            List<LibraryException> failed, Consumer<Outcome> taker) {
        try {
            adopted.add(library.run(options.request(neighbour, dryRun), taker, Actor.localUser(), monitor));
        } catch (LibraryException failure) {
            failed.add(failure);
        }
    }

    /** The changes of a run that did not come to its end and so could not tell them. */
    private List<Long> since(long before, int changed) throws LibraryException {
        if (dryRun) {
            return List.of();
        }
        String operation = options.request(chosen.getFirst(), false).operation();
        return library.history(null, LEAST_CHANGES + CHANGES * changed).stream()
                .filter(change -> change.sequence() > before && change.operation().equals(operation))
                .map(Change::batch).distinct().sorted().toList();
    }
}
