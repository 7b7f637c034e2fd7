// SPDX-License-Identifier: EPL-2.0
package dev.maquette.ui.care.internal.history;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * What was done, as far back as it was asked for.
 *
 * @param batches the latest first
 * @param open numbers of those whose models are shown
 * @param model name of the model it is about, or an empty string for all
 * @param filtered whether only one model's changes are wanted
 * @param more whether there are older ones
 */
record HistoryState(List<Batch> batches, Set<Long> open, String model, boolean filtered, boolean more) {

    HistoryState {
        batches = List.copyOf(batches);
        open = Set.copyOf(open);
    }

    /** The lines to be seen. */
    List<HistoryRow> rows() {
        List<HistoryRow> rows = new ArrayList<>();
        for (Batch batch : batches) {
            boolean shown = open.contains(batch.number());
            rows.add(new HistoryRow.Whole(batch, shown));
            if (shown) {
                batch.changes().forEach(change -> rows.add(new HistoryRow.Part(batch, change)));
            }
        }
        return rows;
    }
}
