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
     * @param open whether its models, or the fields of the one model, are shown below it
     * @param summary what it made of the one model that the list is about; empty where it is about all
     */
    record Whole(Batch batch, boolean open, String summary) implements HistoryRow {

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

    /** What was done to a field of the one model. */
    record Field(Batch batch, Difference difference) implements HistoryRow {

        @Override
        public String id() {
            return batch.number() + "/" + difference.field();
        }
    }
}
