// SPDX-License-Identifier: EPL-2.0
package dev.maquette.ui.care.internal.duplicate;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import dev.maquette.api.library.Library;

/**
 * What became of a plan.
 *
 * @param library where it was carried out
 * @param linked copies that are links now
 * @param removed copies whose record is gone
 * @param freed bytes that are free now
 * @param trashed bytes that are in the trash now
 * @param done what was done, in that order
 * @param failed what was left as it was, and why
 * @param stopped whether it was cancelled before its end
 */
record Outcome(Library library, List<Plan.Step> linked, List<Plan.Step> removed, long freed, long trashed,
        List<Done> done, Map<Plan.Step, String> failed, boolean stopped) {

    Outcome {
        linked = List.copyOf(linked);
        removed = List.copyOf(removed);
        done = List.copyOf(done);
    }

    /**
     * Something that was done at once.
     *
     * @param steps the copies that it was about
     * @param batches the changes, for undo; none where links were made of files that no model has
     */
    record Done(List<Plan.Step> steps, List<Long> batches) {

        Done {
            steps = List.copyOf(steps);
            batches = List.copyOf(batches);
        }
    }

    /** The changes, for undo. */
    List<Long> batches() {
        return done.stream().flatMap(each -> each.batches().stream()).toList();
    }

    /** Paths at which there is no copy any more. */
    Set<String> gone() {
        return Stream.concat(linked.stream(), removed.stream()).map(step -> step.twin().path())
                .collect(Collectors.toSet());
    }
}
