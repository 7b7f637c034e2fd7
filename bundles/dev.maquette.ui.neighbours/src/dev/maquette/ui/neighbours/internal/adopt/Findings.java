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
        return byId.values().stream().filter(finding -> finding.done() && finding.state() == State.ADOPTED
                && finding.outcome().key() != null).map(finding -> finding.outcome().key()).toList();
    }

    /** Those to which something was done. */
    List<Finding> done() {
        return byId.values().stream().filter(Finding::done).toList();
    }

    /** These records have been taken back. */
    void takenBack(Set<String> gone) {
        byId.replaceAll((id, finding) -> finding.done() && finding.outcome().key() != null
                && gone.contains(finding.outcome().key()) ? finding.takenBack() : finding);
    }

    View view() {
        List<Finding> rows = new ArrayList<>();
        Map<Segment, Integer> counts = new EnumMap<>(Segment.class);
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
                counts.merge(Segment.ALL, 1, Integer::sum);
                counts.merge(finding.segment(), 1, Integer::sum);
                if (segment == Segment.ALL || segment == finding.segment()) {
                    rows.add(finding);
                }
            }
        }
        return new View(rows, counts, byId.size(), fresh, bytes, lacking, done);
    }
}
