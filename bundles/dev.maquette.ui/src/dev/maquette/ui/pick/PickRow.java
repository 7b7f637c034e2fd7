// SPDX-License-Identifier: EPL-2.0
package dev.maquette.ui.pick;

import dev.maquette.api.model.ModelType;

/** A row of a list to choose from. */
sealed interface PickRow {

    /** What it is known by. */
    String id();

    /** Whether it can be chosen. */
    default boolean choosable() {
        return true;
    }

    /** A model. */
    record Model(Shown shown) implements PickRow {

        @Override
        public String id() {
            return shown.key();
        }
    }

    /** A word of a vocabulary and what people read for it; the word is empty for none of them. */
    record Word(String id, String label) implements PickRow {
    }

    /** What is above the models of a type. */
    record Heading(ModelType type) implements PickRow {

        @Override
        public String id() {
            return "type:" + type.id();
        }

        @Override
        public boolean choosable() {
            return false;
        }
    }

    /** A sentence. */
    record Note(String text) implements PickRow {

        @Override
        public String id() {
            return "note:";
        }

        @Override
        public boolean choosable() {
            return false;
        }
    }
}
