// SPDX-License-Identifier: EPL-2.0
package dev.maquette.ui.look;

/** The sizes and weights of text, relative to the system's font. */
public enum Type {
    /** Badges and counts. */
    MICRO(-2, false, false),
    /** Badges that must stand out. */
    MICRO_STRONG(-2, true, false),
    /** Second lines, labels, column headers. */
    CAPTION(-1, false, false),
    /** Group headings. */
    CAPTION_STRONG(-1, true, false),
    /** Text. */
    BODY(0, false, false),
    /** Names, headings inside a page. */
    BODY_STRONG(0, true, false),
    /** Titles of messages and empty states. */
    TITLE(2, true, false),
    /** The title of a page. */
    DISPLAY(5, true, false),
    /** Paths, keys, hashes. */
    MONO(-1, false, true);

    private final int points;
    private final boolean strong;
    private final boolean mono;

    Type(int points, boolean strong, boolean mono) {
        this.points = points;
        this.strong = strong;
        this.mono = mono;
    }

    int points() {
        return points;
    }

    boolean strong() {
        return strong;
    }

    boolean mono() {
        return mono;
    }
}
