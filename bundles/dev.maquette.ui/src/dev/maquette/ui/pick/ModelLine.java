// SPDX-License-Identifier: EPL-2.0
package dev.maquette.ui.pick;

import java.util.Optional;
import java.util.function.Function;

import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.Rectangle;

import dev.maquette.api.model.Availability;
import dev.maquette.ui.look.ByteSize;
import dev.maquette.ui.look.Look;
import dev.maquette.ui.look.ModelIcons;
import dev.maquette.ui.look.Token;
import dev.maquette.ui.look.Type;
import dev.maquette.ui.rows.Brush;
import dev.maquette.ui.rows.Stand;

/**
 * Draws a model on a line: cover, name over type and format, what is the matter with its files, base and size.
 *
 * @param look to draw in
 * @param covers the cover of a model where it is there yet
 * @param side points of the cover on each side
 * @param left where the cover begins
 * @param grouped whether it stands below a heading that says the type already
 */
public record ModelLine(Look look, Function<Shown, Optional<Image>> covers, int side, int left,
        boolean grouped) {

    private static final int SIZE = 76;
    private static final int BASE = 92;
    private static final int LEAST = 120;

    /** @param right where the sizes end */
    public void paint(GC gc, Shown model, Rectangle area, Stand stand, int right) {
        Brush brush = new Brush(look, gc, stand);
        int middle = area.y + area.height / 2;
        cover(gc, model, area.x + left, middle);
        int x = area.x + left + side + 12;
        int base = right - SIZE - BASE;
        boolean room = base - x >= LEAST;
        if (room) {
            brush.base(model.base(), base, middle);
            brush.figures(Type.CAPTION, Token.TEXT2, ByteSize.text(model.bytes()), right, middle);
        }
        int end = badge(brush, gc, model, room ? base - 8 : right, middle);
        Token ink = model.availability() == Availability.OFFLINE ? Token.TEXT2 : Token.TEXT;
        brush.text(Type.BODY, ink, model.name(), x, middle - 9, end - x);
        brush.text(Type.CAPTION, Token.TEXT3, second(model), x, middle + 9, end - x);
    }

    private String second(Shown model) {
        return grouped ? model.format().label() : model.type().label() + " · " + model.format().label();
    }

    private void cover(GC gc, Shown model, int x, int middle) {
        Optional<Image> picture = covers.apply(model);
        if (picture.isPresent()) {
            Rectangle all = picture.get().getBounds();
            gc.setAlpha(model.availability() == Availability.OFFLINE ? 115 : 255);
            gc.drawImage(picture.get(), 0, 0, all.width, all.height, x, middle - side / 2, side, side);
            gc.setAlpha(255);
            return;
        }
        look.painter().fill(gc, look.colour(Token.BG3), new Rectangle(x, middle - side / 2, side, side), 4);
        gc.drawImage(look.icon(ModelIcons.of(model.type()), Token.TEXT3, 16), x + (side - 16) / 2, middle - 8);
    }

    /** Returns where the words before it must end. */
    private int badge(Brush brush, GC gc, Shown model, int end, int middle) {
        String word = state(model);
        if (word.isEmpty()) {
            return end;
        }
        boolean missing = model.availability() == Availability.MISSING;
        int x = end - look.painter().badgeWidth(gc, word, true);
        brush.badge(missing ? "missing" : "offline", word, missing ? Token.BAD : Token.SLATE,
                missing ? Token.T_BAD : Token.T_SLATE, x, middle);
        return x - 8;
    }

    private static String state(Shown model) {
        return switch (model.availability()) {
        case PRESENT -> "";
        case MISSING -> Messages.Pick_missing;
        case OFFLINE -> Messages.Pick_offline;
        };
    }

    /** The line in words, for assistive technology. */
    public static String words(Shown model) {
        String state = state(model);
        return String.join(", ", model.name(), model.type().label(), model.base().label(),
                ByteSize.text(model.bytes())) + (state.isEmpty() ? "" : ", " + state);
    }
}
