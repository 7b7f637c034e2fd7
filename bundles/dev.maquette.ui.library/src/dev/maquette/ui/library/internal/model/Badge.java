// SPDX-License-Identifier: EPL-2.0
package dev.maquette.ui.library.internal.model;

import java.util.Optional;

import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Rectangle;

import dev.maquette.api.model.BaseModel;
import dev.maquette.ui.look.BaseColours;
import dev.maquette.ui.look.Look;
import dev.maquette.ui.look.Painter;
import dev.maquette.ui.look.Token;

/**
 * A small label that says one thing about a model.
 *
 * @param deed what a click on it does, where it leads anywhere
 */
record Badge(String text, Kind kind, Optional<Deed> deed) {

    private static final int RADIUS = 4;

    /** What kind of thing it says, by which it is painted. */
    sealed interface Kind {

        /** A base, in that base's colours. */
        record Base(BaseModel base) implements Kind {
        }

        /** A state that is told by an icon besides its words. */
        record State(String icon, Token colour, Token ground) implements Kind {
        }

        /** A plain fact, an outline. */
        record Fact() implements Kind {
        }
    }

    /**
     * What a click does.
     *
     * @param hint what that is, in words
     */
    record Deed(String hint, Runnable act) {
    }

    static Badge of(BaseModel base) {
        return new Badge(base.shortLabel(), new Kind.Base(base), Optional.empty());
    }

    static Badge fact(String text) {
        return new Badge(text, new Kind.Fact(), Optional.empty());
    }

    static Badge state(String text, String icon, Token colour, Token ground) {
        return new Badge(text, new Kind.State(icon, colour, ground), Optional.empty());
    }

    /** The same; a click on it does something. */
    Badge leading(String hint, Runnable act) {
        return new Badge(text, kind, Optional.of(new Deed(hint, act)));
    }

    /** How wide it is, in pixels. */
    int width(GC gc, Look look) {
        return look.painter().badgeWidth(gc, text, kind instanceof Kind.State);
    }

    /** Paints it at the left edge; with the focus, it has a ring. */
    void paint(GC gc, Look look, boolean focused) {
        Painter painter = look.painter();
        int middle = Painter.BADGE / 2;
        switch (kind) {
        case Kind.Base(BaseModel base) -> {
            BaseColours colours = look.base(base);
            painter.badge(gc, text, null, colours.text(), colours.ground(), 0, middle);
        }
        case Kind.State(String icon, Token colour, Token ground) -> painter.badge(gc, text,
                look.icon(icon, colour, 12), look.colour(colour), look.colour(ground), 0, middle);
        case Kind.Fact() -> painter.outlineBadge(gc, text, look.colour(Token.TEXT2), look.colour(Token.CTL), 0,
                middle);
        }
        if (focused) {
            painter.outline(gc, look.colour(Token.ACCENT), new Rectangle(0, 0, width(gc, look), Painter.BADGE), RADIUS);
        }
    }
}
