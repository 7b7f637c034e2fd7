// SPDX-License-Identifier: EPL-2.0
package dev.maquette.ui.widgets;

import dev.maquette.ui.look.Token;
import dev.maquette.ui.look.Type;

/** How much a button asks for attention. */
public enum ButtonStyle {
    /** The likely next step; at most one in each part. */
    PRIMARY(Token.FILL, Token.FILL, Token.ONFILL, Token.ONFILL, Token.ONFILL),
    /** Any other step. */
    NORMAL(Token.BG2, Token.BG3, Token.TEXT, Token.TEXT2, Token.ACCENT),
    /** An icon in a bar, without a border. */
    FLAT(Token.BG1, Token.BG3, Token.TEXT, Token.TEXT2, Token.ACCENT),
    /** An icon in the window's trim, without a border. */
    TRIM(Token.BG0, Token.BG3, Token.TEXT, Token.TEXT2, Token.ACCENT),
    /** In the window's trim: the chosen one of several. */
    CHOSEN(Token.SEL, Token.SEL, Token.TEXT, Token.ACCENT, Token.ACCENT),
    /** A word in the window's status bar, small and without a border. */
    STATUS(Token.BG0, Token.BG3, Token.TEXT, Token.TEXT2, Token.ACCENT),
    /** On the ground of a selection, without a border. */
    ON_SELECTION(Token.SEL, Token.BG1, Token.TEXT, Token.TEXT2, Token.ACCENT),
    /** An active filter; pressing it takes the filter away. */
    CHIP(Token.SEL, Token.BG3, Token.TEXT, Token.TEXT2, Token.ACCENT),
    /** A link in a sentence. */
    LINK(Token.BG1, Token.BG3, Token.ACCENT, Token.ACCENT, Token.ACCENT);

    private final Token ground;
    private final Token litGround;
    private final Token text;
    private final Token icon;
    private final Token focus;

    ButtonStyle(Token ground, Token litGround, Token text, Token icon, Token focus) {
        this.ground = ground;
        this.litGround = litGround;
        this.text = text;
        this.icon = icon;
        this.focus = focus;
    }

    boolean filled() {
        return this == PRIMARY || this == NORMAL || this == CHIP || this == CHOSEN;
    }

    boolean outlined() {
        return this == NORMAL;
    }

    Type type() {
        return this == STATUS ? Type.CAPTION : Type.BODY;
    }

    int padding() {
        return this == STATUS ? 8 : 12;
    }

    int radius(int height) {
        return this == CHIP ? height / 2 : 4;
    }

    Token ground() {
        return ground;
    }

    Token litGround() {
        return litGround;
    }

    Token text() {
        return text;
    }

    Token icon() {
        return icon;
    }

    Token focus() {
        return focus;
    }
}
