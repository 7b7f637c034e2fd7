// SPDX-License-Identifier: EPL-2.0
package dev.maquette.workbench.internal.find;

/** A row of what was found. */
sealed interface FindRow {

    /** What it is known by. */
    String id();

    /** What is above those of a kind. */
    record Heading(String label) implements FindRow {

        @Override
        public String id() {
            return "heading:" + label;
        }
    }

    /** Something to open. */
    record Item(Target target) implements FindRow {

        @Override
        public String id() {
            return target.word();
        }
    }

    /** A sentence in place of rows. */
    record Note(String text) implements FindRow {

        @Override
        public String id() {
            return "note:";
        }
    }
}
