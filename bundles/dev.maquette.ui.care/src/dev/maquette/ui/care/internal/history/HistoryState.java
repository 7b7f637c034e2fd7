// SPDX-License-Identifier: EPL-2.0
package dev.maquette.ui.care.internal.history;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What was done, as far back as it was asked for.
 *
 * @param batches the latest first
 * @param open numbers of those whose models are shown
 * @param differences what each of them, by its number, made of the one model; empty where it is about all
 * @param model name of the model it is about, or an empty string for all
 * @param filtered whether only one model's changes are wanted
 * @param more whether there are older ones
 */
record HistoryState(List<Batch> batches, Set<Long> open, Map<Long, List<Difference>> differences, String model,
        boolean filtered, boolean more) {

    HistoryState {
        batches = List.copyOf(batches);
        open = Set.copyOf(open);
        differences = Map.copyOf(differences);
    }

    /** The same, with others opened. */
    HistoryState opened(Set<Long> shown) {
        return new HistoryState(batches, shown, differences, model, filtered, more);
    }

    /** The lines to be seen. */
    List<HistoryRow> rows() {
        List<HistoryRow> rows = new ArrayList<>();
        for (Batch batch : batches) {
            boolean shown = open.contains(batch.number());
            List<Difference> fields = differences.getOrDefault(batch.number(), List.of());
            rows.add(new HistoryRow.Whole(batch, shown, filtered ? HistoryWords.summary(batch, fields) : ""));
            if (shown && fields.isEmpty()) {
                batch.changes().forEach(change -> rows.add(new HistoryRow.Part(batch, change)));
            } else if (shown) {
                fields.forEach(field -> rows.add(new HistoryRow.Field(batch, field)));
            }
        }
        return rows;
    }
}
