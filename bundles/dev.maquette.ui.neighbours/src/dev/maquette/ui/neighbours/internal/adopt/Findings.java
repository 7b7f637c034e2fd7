// SPDX-License-Identifier: EPL-2.0
package dev.maquette.ui.neighbours.internal.adopt;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

import dev.maquette.api.request.AdoptLibrary.State;
import dev.maquette.ui.neighbours.internal.adopt.AdoptState.Result;

/** The models seen so far, in the order they came, and which of them are shown. */
final class Findings {

    /**
     * What is shown of them.
     *
     * @param rows those that pass the filter
     * @param counts models in each segment that match the words
     * @param seen all models
     * @param fresh all those that the library has not
     * @param bytes their size
     * @param lacking all those whose records can be filled in
     * @param done all those to which something was done
     */
    record View(List<Finding> rows, Map<Segment, Integer> counts, int seen, int fresh, long bytes, int lacking,
            int done) {

        /** No model was seen. */
        static View none() {
            return new View(List.of(), Map.of(), 0, 0, 0, 0, 0);
        }

        /** Whether there is a record to make or to fill in. */
        boolean useful() {
            return fresh + lacking > 0;
        }

        int count(Segment segment) {
            return counts.getOrDefault(segment, 0);
        }
    }

    private final Map<String, Finding> byId = new LinkedHashMap<>();
    private String[] words = {};
    private Segment segment = Segment.ALL;

    void clear() {
        byId.clear();
    }

    void put(Collection<Finding> arrived) {
        arrived.forEach(finding -> byId.put(finding.id(), finding));
    }

    void filter(String text) {
        words = text.isBlank() ? new String[0] : text.strip().toLowerCase(Locale.ROOT).split("\\s+");
    }

    void segment(Segment shown) {
        segment = shown;
    }

    /** Keys of the records that were made of them. */
    List<String> made() {
        return byId.values().stream().filter(Finding::made).map(finding -> finding.outcome().key()).toList();
    }

    /** What was done to them. */
    Result result(boolean cancelled) {
        int adopted = 0;
        int filled = 0;
        long bytes = 0;
        for (Finding finding : byId.values()) {
            if (finding.done() && finding.state() == State.ADOPTED) {
                adopted++;
                bytes += Math.max(0, finding.outcome().fileSize());
            } else if (finding.done() && finding.state() == State.ENRICHED) {
                filled++;
            }
        }
        return new Result(adopted, filled, bytes, cancelled);
    }

    /**
     * These records are gone. Where none is left that was made, all was taken back, what was filled in, too.
     *
     * @return whether all was
     */
    boolean takenBack(Set<String> gone) {
        byId.replaceAll((id, finding) -> finding.made() && gone.contains(finding.outcome().key())
                ? finding.takenBack() : finding);
        boolean all = made().isEmpty();
        if (all) {
            byId.replaceAll((id, finding) -> finding.state() == State.ENRICHED ? finding.notYet() : finding);
        }
        return all;
    }

    View view() {
        List<Finding> rows = new ArrayList<>();
        int[] counts = new int[Segment.values().length];
        int fresh = 0;
        int lacking = 0;
        int done = 0;
        long bytes = 0;
        for (Finding finding : byId.values()) {
            if (!finding.done() && finding.state() == State.ADOPTED) {
                fresh++;
                bytes += Math.max(0, finding.outcome().fileSize());
            } else if (!finding.done() && finding.state() == State.ENRICHED) {
                lacking++;
            }
            done += finding.done() ? 1 : 0;
            if (finding.matches(words)) {
                counts[Segment.ALL.ordinal()]++;
                counts[finding.segment().ordinal()]++;
                if (segment == Segment.ALL || segment == finding.segment()) {
                    rows.add(finding);
                }
            }
        }
        return new View(rows, bySegment(counts), byId.size(), fresh, bytes, lacking, done);
    }

    private static Map<Segment, Integer> bySegment(int[] counts) {
        Map<Segment, Integer> bySegment = new EnumMap<>(Segment.class);
        for (Segment one : Segment.values()) {
            bySegment.put(one, counts[one.ordinal()]);
        }
        return bySegment;
    }
}
