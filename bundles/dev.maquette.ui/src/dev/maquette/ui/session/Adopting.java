// SPDX-License-Identifier: EPL-2.0
package dev.maquette.ui.session;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BiConsumer;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.SubMonitor;

import dev.maquette.api.library.Actor;
import dev.maquette.api.library.Change;
import dev.maquette.api.library.Library;
import dev.maquette.api.library.LibraryException;
import dev.maquette.api.request.AdoptLibrary;
import dev.maquette.api.request.AdoptLibrary.Adopted;
import dev.maquette.api.request.AdoptLibrary.Outcome;

/**
 * Adopts several libraries of other programs one after the other, or looks what that would do. One that cannot be
 * adopted does not keep the others from it.
 *
 * @param parts the libraries, all of them in a dry run or none
 * @param taker told what becomes of each model, on the job's thread
 */
public record Adopting(Library library, List<Part> parts, BiConsumer<AdoptLibrary, Outcome> taker)
        implements Operations.Work<Adopting.Ended> {

    /** Changes of a model at most, beside its record: its relations. */
    private static final int CHANGES = 4;
    private static final int LEAST_CHANGES = 1000;

    public Adopting {
        parts = List.copyOf(parts);
    }

    /**
     * A library to adopt.
     *
     * @param models how many there seem to be, which tells how long it takes
     */
    public record Part(AdoptLibrary request, int models) {

        int weight() {
            return Math.max(1, models);
        }
    }

    /**
     * How it ended.
     *
     * @param adopted the outcome of each library that was gone through
     * @param failed why others were not
     * @param batches the changes, for undo, the first one first
     */
    public record Ended(List<Adopted> adopted, List<LibraryException> failed, List<Long> batches, boolean cancelled) {

        public Ended {
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
        boolean cancelled = false;
        SubMonitor progress = SubMonitor.convert(monitor, parts.stream().mapToInt(Part::weight).sum());
        try {
            for (Part part : parts) {
                one(part.request(), progress.split(part.weight()), adopted, failed, changed);
            }
        } catch (OperationCanceledException _) {
            cancelled = true; // what was adopted until now stays, and its changes are told
        }
        List<Long> batches = cancelled || !failed.isEmpty() ? since(before, changed.get())
                : adopted.stream().flatMap(outcome -> outcome.batches().stream()).toList();
        return new Ended(adopted, failed, batches, cancelled);
    }

    private void one(AdoptLibrary request, IProgressMonitor monitor, List<Adopted> adopted,
            List<LibraryException> failed, AtomicInteger changed) {
        try {
            adopted.add(library.run(request, outcome -> {
                changed.incrementAndGet();
                taker.accept(request, outcome);
            }, Actor.localUser(), monitor));
        } catch (LibraryException failure) {
            failed.add(failure);
        }
    }

    /** The changes of a run that did not come to its end and so could not tell them. */
    private List<Long> since(long before, int changed) throws LibraryException {
        AdoptLibrary any = parts.getFirst().request();
        if (any.dryRun()) {
            return List.of();
        }
        return library.history(null, LEAST_CHANGES + CHANGES * changed).stream()
                .filter(change -> change.sequence() > before && change.operation().equals(any.operation()))
                .map(Change::batch).distinct().sorted().toList();
    }
}
