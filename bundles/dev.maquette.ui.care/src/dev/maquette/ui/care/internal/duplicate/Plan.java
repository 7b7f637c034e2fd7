// SPDX-License-Identifier: EPL-2.0
package dev.maquette.ui.care.internal.duplicate;

import java.util.ArrayList;
import java.util.List;

/** What is to be done about some groups. */
record Plan(List<Step> steps) {

    Plan {
        steps = List.copyOf(steps);
    }

    /** What is to be done about one copy. */
    record Step(TwinGroup group, Twin kept, Twin twin, Decision decision) {
    }

    /** All that was decided about these. */
    static Plan of(List<TwinGroup> groups, Decisions decisions) {
        List<Step> steps = new ArrayList<>();
        for (TwinGroup group : groups) {
            Twin kept = decisions.kept(group);
            for (Twin twin : group.twins()) {
                Decision decision = decisions.of(twin);
                if (decision != Decision.KEEP && decision != Decision.LEAVE) {
                    steps.add(new Step(group, kept, twin, decision));
                }
            }
        }
        return new Plan(steps);
    }

    boolean isEmpty() {
        return steps.isEmpty();
    }

    /** Those in whose place comes a link. */
    List<Step> links() {
        return steps.stream().filter(step -> step.decision().link().isPresent()).toList();
    }

    /** Those whose record goes. */
    List<Step> removals() {
        return steps.stream().filter(step -> step.decision() == Decision.REMOVE).toList();
    }

    /** Links in the place of files that are not the library's. */
    long inPlace() {
        return links().stream().filter(step -> !step.twin().managed()).count();
    }

    /** Models whose files go to the trash. */
    long trashed() {
        return removals().stream().filter(step -> step.twin().managed()).count();
    }

    /** Bytes that are not needed any more. */
    long bytes() {
        return steps.stream().filter(step -> step.decision() != Decision.REMOVE || step.twin().managed())
                .mapToLong(step -> step.twin().cost()).sum();
    }
}
