// SPDX-License-Identifier: EPL-2.0
package dev.maquette.ui.neighbours.internal.share;

/** A line of what would be seen of the changes of files. */
sealed interface DiffLine {

    /** A file and what happens to it. */
    record File(String path, String what) implements DiffLine {
    }

    /**
     * A line of a file.
     *
     * @param sign plus for one that comes, minus for one that goes, a blank for one that stays
     */
    record Text(char sign, String text) implements DiffLine {
    }

    /** So many lines that stay. */
    record Same(int lines) implements DiffLine {
    }

    /** A link that is made. */
    record Link(String path) implements DiffLine {
    }
}
