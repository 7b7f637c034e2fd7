// SPDX-License-Identifier: EPL-2.0
package dev.maquette.ui.care.internal.verify;

import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

import dev.maquette.api.request.VerifyModels.Verdict;

/**
 * What is to be seen.
 *
 * @param segment which results are shown
 * @param rows those, the worst first
 * @param counts how many results there are of each kind
 * @param busy whether more are coming
 */
record VerifyState(Segment segment, List<Verdict> rows, Map<Segment, Integer> counts, boolean busy) {

    private static final Comparator<Verdict> ORDER = Comparator.comparing(Standing::of)
            .thenComparing(Verdict::name, String.CASE_INSENSITIVE_ORDER).thenComparing(Verdict::key);

    VerifyState {
        rows = List.copyOf(rows);
    }

    static VerifyState of(List<Verdict> verdicts, Segment segment, boolean busy) {
        Map<Segment, Integer> counts = new EnumMap<>(Segment.class);
        for (Segment each : Segment.values()) {
            counts.put(each, (int) verdicts.stream().filter(verdict -> each.shows(Standing.of(verdict))).count());
        }
        return new VerifyState(segment,
                verdicts.stream().filter(verdict -> segment.shows(Standing.of(verdict))).sorted(ORDER).toList(),
                counts, busy);
    }

    /** How many results there are. */
    int all() {
        return counts.get(Segment.ALL);
    }
}
