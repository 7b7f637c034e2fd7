// SPDX-License-Identifier: EPL-2.0
package dev.maquette.ui.generate.internal.history;

import java.util.Optional;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.Rectangle;

import dev.maquette.ui.look.Look;
import dev.maquette.ui.look.Token;

/** A thumbnail: the middle of a picture in a square, as high as there is room. */
record Tile(Look look) {

    /** Points between two, and around them. */
    static final int GAP = 12;

    private static final int LEAST = 48;
    private static final int MOST = 160;
    private static final int RADIUS = 4;
    /** Screens of double density show that many more pixels. */
    private static final int DENSE = 2;

    private int side(int height) {
        return Math.clamp(height - 2L * GAP, LEAST, MOST);
    }

    /** Points from one to the next. */
    int step(int height) {
        return side(height) + GAP;
    }

    /** Points that so many take. */
    int width(int count, int height) {
        return GAP + count * step(height);
    }

    /** Where one of them is, from the first on. */
    Rectangle area(int index, int height) {
        return new Rectangle(GAP + index * step(height), Math.max(0, (height - side(height)) / 2), side(height),
                side(height));
    }

    /** Pixels that the longer side of a picture has to have; not as many as there are heights, so that few are read. */
    int pixels(int height) {
        return side(height) > MOST / 2 ? DENSE * MOST * 3 / 2 : DENSE * MOST;
    }

    void paint(GC gc, Rectangle area, Optional<Image> image, boolean broken, boolean selected, boolean hovered,
            boolean focused) {
        look.painter().fill(gc, look.colour(Token.BG3), area, RADIUS);
        image.ifPresentOrElse(picture -> paint(gc, area, picture), () -> {
            if (broken) {
                gc.drawImage(look.icon("missing", Token.TEXT3, 24), area.x + area.width / 2 - 12,
                        area.y + area.height / 2 - 12);
            }
        });
        if (selected) {
            ring(gc, area, Token.ACCENT);
            look.painter().outline(gc, look.colour(Token.ACCENT), grown(area, 4), RADIUS + 4);
        } else if (hovered) {
            ring(gc, area, Token.CTL);
        }
        if (focused) {
            look.painter().outline(gc, look.colour(selected ? Token.BG1 : Token.ACCENT), grown(area, 1), RADIUS + 1);
        }
    }

    private void ring(GC gc, Rectangle area, Token colour) {
        look.painter().outline(gc, look.colour(colour), grown(area, 3), RADIUS + 3);
    }

    private static Rectangle grown(Rectangle area, int by) {
        return new Rectangle(area.x - by, area.y - by, area.width + 2 * by, area.height + 2 * by);
    }

    /** The corners are painted over, since what clips does so without smoothing. */
    private void paint(GC gc, Rectangle area, Image image) {
        Rectangle whole = image.getBounds();
        int edge = Math.min(whole.width, whole.height);
        gc.setInterpolation(SWT.HIGH);
        gc.drawImage(image, (whole.width - edge) / 2, (whole.height - edge) / 2, edge, edge, area.x, area.y, area.width,
                area.height);
        for (int i = 1; i <= 2; i++) {
            look.painter().outline(gc, look.colour(Token.BG1), grown(area, i - 1), RADIUS + i - 2);
        }
    }
}
