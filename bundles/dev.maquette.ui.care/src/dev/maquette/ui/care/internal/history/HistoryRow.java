// SPDX-License-Identifier: EPL-2.0
package dev.maquette.ui.care.internal.history;

import dev.maquette.api.library.Change;

/** A line of the history. */
sealed interface HistoryRow {

    /** What it is known by. */
    String id();

    /** The change it belongs to. */
    Batch batch();

    /**
     * All that was done at once.
     *
     * @param open whether its models are shown below it
     */
    record Whole(Batch batch, boolean open) implements HistoryRow {

        @Override
        public String id() {
            return Long.toString(batch.number());
        }
    }

    /** What was done to one model. */
    record Part(Batch batch, Change change) implements HistoryRow {

        @Override
        public String id() {
            return batch.number() + "/" + change.sequence();
        }
    }
}
