// SPDX-License-Identifier: EPL-2.0
package dev.maquette.ui.care.internal.duplicate;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What became of a plan.
 *
 * @param linked copies that are links now
 * @param removed copies whose record is gone
 * @param freed bytes that are free now
 * @param trashed bytes that are in the trash now
 * @param batches the changes, for undo
 * @param failed what was left as it was, and why
 * @param stopped whether it was cancelled before its end
 */
record Outcome(List<Plan.Step> linked, List<Plan.Step> removed, long freed, long trashed, List<Long> batches,
        Map<Plan.Step, String> failed, boolean stopped) {

    Outcome {
        linked = List.copyOf(linked);
        removed = List.copyOf(removed);
        batches = List.copyOf(batches);
    }

    /** Paths at which there is no copy any more. */
    Set<String> gone() {
        return Stream.concat(linked.stream(), removed.stream()).map(step -> step.twin().path())
                .collect(Collectors.toSet());
    }
}
