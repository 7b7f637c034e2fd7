// SPDX-License-Identifier: EPL-2.0
package dev.maquette.core.internal.duplicate;

import java.util.Comparator;
import java.util.List;

import dev.maquette.api.request.FindDuplicates.Copy;

/** Which of several copies to keep, and why. */
final class Suggestion {

    /**
     * A reason to keep one rather than another.
     *
     * @param order the better first
     * @param words completes "Kept because it is …"
     */
    private record Reason(Comparator<Copy> order, String words) {
    }

    private static final List<Reason> REASONS = List.of(
            new Reason(Comparator.comparing((Copy copy) -> copy.managed()).reversed(),
                    "The library manages this one."),
            new Reason(Comparator.comparing((Copy copy) -> copy.key() != null).reversed(),
                    "This one is in the library."),
            new Reason(Comparator.comparing((Copy copy) -> copy.users().size()).reversed(),
                    "More models refer to this one."),
            new Reason(Comparator.comparing((Copy copy) -> copy.programs().isEmpty()),
                    "Another program has this one."),
            new Reason(Comparator.comparingLong(Copy::useCount).reversed(), "This one is used more."),
            new Reason(Comparator.comparingInt(Copy::rating).reversed(), "This one is rated higher."),
            new Reason(Comparator.comparing(Copy::at), "This one is the oldest."));

    private static final String NONE = "All are alike; this one is the first by its path.";

    private Suggestion() {
    }

    /** The best first. */
    static List<Copy> ordered(List<Copy> copies) {
        var order = REASONS.stream().map(Reason::order).reduce(Comparator::thenComparing).orElseThrow();
        return copies.stream().sorted(order.thenComparing(Copy::path)).toList();
    }

    /** What sets the first apart from the second. */
    static String reason(List<Copy> ordered) {
        return REASONS.stream().filter(reason -> reason.order.compare(ordered.get(0), ordered.get(1)) < 0)
                .map(Reason::words).findFirst().orElse(NONE);
    }
}
