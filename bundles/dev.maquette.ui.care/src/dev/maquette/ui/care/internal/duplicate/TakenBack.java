// SPDX-License-Identifier: EPL-2.0
package dev.maquette.ui.care.internal.duplicate;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What became of taking something back.
 *
 * @param steps the copies that are there again
 * @param batches the changes that took them back
 * @param left the changes that stand, in the order they were made
 * @param reasons why they do
 * @param stopped whether it was cancelled before its end
 */
record TakenBack(List<Plan.Step> steps, List<Long> batches, List<Long> left, List<String> reasons, boolean stopped) {

    TakenBack {
        steps = List.copyOf(steps);
        batches = List.copyOf(batches);
        left = List.copyOf(left);
        reasons = List.copyOf(reasons);
    }

    /** Paths at which there is a copy again. */
    Set<String> paths() {
        return steps.stream().map(step -> step.twin().path()).collect(Collectors.toSet());
    }

    /** Bytes of those that were links. */
    long bytes() {
        return steps.stream().filter(step -> step.decision().link().isPresent())
                .mapToLong(step -> step.twin().cost()).sum();
    }
}
