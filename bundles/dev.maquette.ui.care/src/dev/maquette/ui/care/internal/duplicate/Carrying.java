// SPDX-License-Identifier: EPL-2.0
package dev.maquette.ui.care.internal.duplicate;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.SubMonitor;

import dev.maquette.api.library.Actor;
import dev.maquette.api.library.Library;
import dev.maquette.api.library.LibraryException;
import dev.maquette.api.request.RemoveModels;
import dev.maquette.api.request.RemoveModels.Files;
import dev.maquette.api.request.RemoveModels.Removed;
import dev.maquette.api.request.ResolveDuplicates;
import dev.maquette.api.request.ResolveDuplicates.Resolved;
import dev.maquette.ui.care.internal.duplicate.Outcome.Done;
import dev.maquette.ui.care.internal.page.Working.Task;

/** Carries a plan out, copy by copy. What is done stays done when it is cancelled or something fails. */
final class Carrying implements Task<Outcome> {

    private final Plan plan;
    private final List<Plan.Step> linked = new ArrayList<>();
    private final List<Plan.Step> removed = new ArrayList<>();
    private final List<Done> done = new ArrayList<>();
    private final Map<Plan.Step, String> failed = new LinkedHashMap<>();
    private long freed;
    private long trashed;

    Carrying(Plan plan) {
        this.plan = plan;
    }

    @Override
    public Outcome run(Library library, IProgressMonitor monitor) {
        boolean stopped = false;
        try {
            SubMonitor progress = SubMonitor.convert(monitor, plan.steps().size());
            for (Plan.Step step : plan.links()) {
                link(step, library, progress.split(1));
            }
            if (!plan.removals().isEmpty()) {
                remove(plan.removals(), library, progress.split(plan.removals().size()));
            }
        } catch (OperationCanceledException _) {
            stopped = true; // what was done until then is told
        }
        return new Outcome(library, linked, removed, freed, trashed, done, failed, stopped);
    }

    private void link(Plan.Step step, Library library, IProgressMonitor monitor) {
        try {
            Resolved resolved = library.run(new ResolveDuplicates(step.kept().path(), List.of(step.twin().path()),
                    step.decision().link().orElseThrow(), true, false), Actor.localUser(), monitor);
            if (!resolved.replaced().isEmpty()) {
                linked.add(step);
                done.add(new Done(List.of(step), Stream.ofNullable(resolved.batch()).toList()));
            }
            resolved.failed().forEach(failure -> failed.put(step, failure.error()));
            freed += resolved.freed();
        } catch (LibraryException failure) {
            failed.put(step, failure.told());
        }
    }

    private void remove(List<Plan.Step> steps, Library library, IProgressMonitor monitor) {
        Map<String, Plan.Step> byKey = steps.stream().collect(Collectors.toMap(step -> step.twin().key(),
                step -> step, (one, same) -> one, LinkedHashMap::new));
        try {
            Removed outcome = library.run(new RemoveModels(List.copyOf(byKey.keySet()), Files.TRASH, false),
                    Actor.localUser(), monitor);
            outcome.removed().stream().map(byKey::get).forEach(removed::add);
            if (!removed.isEmpty()) {
                done.add(new Done(removed, outcome.batches()));
            }
            outcome.failed().forEach(failure -> failed.put(byKey.get(failure.key()), failure.error()));
            trashed += outcome.trashedBytes();
        } catch (LibraryException failure) {
            steps.forEach(step -> failed.put(step, failure.told()));
        }
    }
}
