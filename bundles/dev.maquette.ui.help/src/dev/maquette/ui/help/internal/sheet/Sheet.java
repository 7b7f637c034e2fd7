// SPDX-License-Identifier: EPL-2.0
package dev.maquette.ui.help.internal.sheet;

import java.util.List;
import java.util.Map;

/**
 * A page as it is to be shown: one text, and what is special about places in it, by offset.
 *
 * @param text its lines; a picture is one character
 * @param runs words that stand out
 * @param lines what each line is, in their order
 * @param tables which lines make tables; their cells are divided by tabs
 * @param pictures what is shown in place of a character
 * @param jumps what can be clicked
 * @param anchors the line of each heading
 */
public record Sheet(String text, List<Run> runs, List<Line> lines, List<Table> tables, List<Picture> pictures,
        List<Jump> jumps, Map<String, Integer> anchors) {

    /** Words that stand out. */
    public record Run(int start, int length, Ink ink) {
    }

    /**
     * A line.
     *
     * @param gap points of space above it
     * @param depth how many steps it is indented; each is a tab at its beginning
     * @param code whether it is a line of code, on a ground of its own
     */
    public record Line(int gap, int depth, boolean code) {
    }

    /** Lines of cells. */
    public record Table(int line, List<List<String>> rows) {
    }

    /** A picture, by its path from the folder of pages. */
    public record Picture(int offset, String path) {
    }

    /** What leads somewhere. */
    public record Jump(int start, int length, String link) {

        /** Whether a place is in it. */
        public boolean contains(int offset) {
            return offset >= start && offset < start + length;
        }
    }

    /** What stands in a picture's place. */
    public static final char PICTURE = '\uFFFC';
}
