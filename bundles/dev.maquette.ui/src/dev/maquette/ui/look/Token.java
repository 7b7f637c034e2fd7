// SPDX-License-Identifier: EPL-2.0
package dev.maquette.ui.look;

/** The colours of the design by their role; the values are in the CSS themes. */
public enum Token {
    /** Window, trim, status bar, unselected tabs. */
    BG0("bg0"),
    /** Content of parts and lists. */
    BG1("bg1"),
    /** Inputs, cards, popups. */
    BG2("bg2"),
    /** Hover, chips, empty covers. */
    BG3("bg3"),
    /** Group headings. */
    HEAD("head"),
    /** Hairlines; decoration only. */
    LINE("line"),
    /** Borders of controls and check boxes. */
    CTL("ctl"),
    /** Text that is read first. */
    TEXT("text"),
    /** Text that is read second. */
    TEXT2("text2"),
    /** Text that is read last; on a selection TEXT2 takes its place. */
    TEXT3("text3"),
    /** Icons of what cannot be done now. */
    OFF("off"),
    /** Links, focus ring, tab line, progress. */
    ACCENT("accent"),
    /** Ground of the primary button and of ticked boxes. */
    FILL("fill"),
    /** Text on FILL. */
    ONFILL("onfill"),
    /** Selection in the active part. */
    SEL("sel"),
    /** Selection in an inactive part. */
    SELIN("selin"),
    /** Good news. */
    OK("ok"),
    /** A warning. */
    WARN("warn"),
    /** A problem. */
    BAD("bad"),
    /** Something is there twice. */
    VIOLET("violet"),
    /** What waits for somebody: paused, offline. */
    SLATE("slate"),
    /** Ground of the only filled badge, white text on it: the file would run code. */
    UNSAFE("unsafe"),
    /** A bar of what is done, no text. */
    G_OK("g-ok"),
    /** Stars and bars, no text. */
    G_WARN("g-warn"),
    /** Ground of a good badge. */
    T_OK("t-ok"),
    /** Ground of a warning badge. */
    T_WARN("t-warn"),
    /** Ground of a problem badge. */
    T_BAD("t-bad"),
    /** Ground of a badge for what is there twice. */
    T_VIOLET("t-violet"),
    /** Ground of a badge for what waits for somebody. */
    T_SLATE("t-slate"),
    /** Ground of an informing badge. */
    T_INFO("t-info");

    private final String word;

    Token(String word) {
        this.word = word;
    }

    /** The token's name in the design and in the style sheets, such as {@code bg1}. */
    public String word() {
        return word;
    }
}
