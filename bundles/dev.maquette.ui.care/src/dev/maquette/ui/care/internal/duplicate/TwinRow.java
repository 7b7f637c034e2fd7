// SPDX-License-Identifier: EPL-2.0
package dev.maquette.ui.care.internal.duplicate;

/** A line of the list. */
sealed interface TwinRow {

    /** What it is known by. */
    String id();

    /** The group it belongs to. */
    TwinGroup group();

    /**
     * What is the same.
     *
     * @param open whether its models are shown below it
     */
    record Heading(TwinGroup group, boolean open) implements TwinRow {

        @Override
        public String id() {
            return group.id();
        }
    }

    /**
     * One of the models.
     *
     * @param note why nothing was done about it, or an empty string
     */
    record Copy(TwinGroup group, Twin twin, Decision decision, String note) implements TwinRow {

        @Override
        public String id() {
            return twin.path();
        }
    }
}
