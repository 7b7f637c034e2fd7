// SPDX-License-Identifier: EPL-2.0
package dev.maquette.ui.look;

import java.util.HashMap;
import java.util.Map;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;

/**
 * Draws the small things that all owner-drawn views share. Text is measured once for each font and string, since
 * measuring is slow.
 */
public final class Painter {

    /** Height of a badge. */
    public static final int BADGE = 20;
    /** Side of a check box. */
    public static final int BOX = 16;

    private static final int PADDING = 6;
    private static final int RADIUS = 4;
    private static final int MOST_WIDTHS = 20_000;

    private record Measured(Type type, String text) {
    }

    private final Look look;
    private final Map<Measured, Point> extents = new HashMap<>();

    Painter(Look look) {
        this.look = look;
    }

    void forget() {
        extents.clear();
    }

    /** Size of a text on one line. */
    public Point extent(GC gc, Type type, String text) {
        if (extents.size() > MOST_WIDTHS) {
            extents.clear();
        }
        return extents.computeIfAbsent(new Measured(type, text), m -> measure(gc, m));
    }

    private Point measure(GC gc, Measured m) {
        gc.setFont(look.font(m.type()));
        return gc.textExtent(m.text(), SWT.DRAW_TRANSPARENT);
    }

    /** Draws a text whose middle is at y, cut with an ellipsis where it is wider than the space; returns its width. */
    public int text(GC gc, Type type, Color colour, String text, int x, int middle, int width) {
        String shown = fitting(gc, type, text, width);
        Point size = extent(gc, type, shown);
        gc.setFont(look.font(type));
        gc.setForeground(colour);
        gc.drawText(shown, x, middle - size.y / 2, SWT.DRAW_TRANSPARENT);
        return size.x;
    }

    /** Draws a text that ends at an x, every digit as wide as a zero, so that figures stand below each other. */
    public void figures(GC gc, Type type, Color colour, String text, int right, int middle) {
        int zero = extent(gc, type, "0").x;
        int x = right;
        for (int i = text.length() - 1; i >= 0; i--) {
            String c = text.substring(i, i + 1);
            Point size = extent(gc, type, c);
            int cell = Character.isDigit(c.charAt(0)) ? zero : size.x;
            x -= cell;
            text(gc, type, colour, c, x + (cell - size.x) / 2, middle, Integer.MAX_VALUE);
        }
    }

    /** The text, or as much of it as fits before an ellipsis. */
    public String fitting(GC gc, Type type, String text, int width) {
        if (extent(gc, type, text).x <= width) {
            return text;
        }
        int low = 0;
        int high = text.length() - 1;
        while (low < high) {
            int mid = (low + high + 1) / 2;
            if (extent(gc, type, shortened(text, mid)).x <= width) {
                low = mid;
            } else {
                high = mid - 1;
            }
        }
        return shortened(text, low);
    }

    private static String shortened(String text, int length) {
        return text.substring(0, length).stripTrailing() + "…";
    }

    /** Width of a badge with this text. */
    public int badgeWidth(GC gc, String text, boolean icon) {
        return extent(gc, Type.MICRO_STRONG, text).x + 2 * PADDING + (icon ? text.isEmpty() ? 12 : 16 : 0);
    }

    /** Draws a filled badge whose middle is at y; returns its width. */
    public int badge(GC gc, String text, Image icon, Color colour, Color ground, int x, int middle) {
        int width = badgeWidth(gc, text, icon != null);
        fill(gc, ground, new Rectangle(x, middle - BADGE / 2, width, BADGE), RADIUS);
        int left = x + PADDING;
        if (icon != null) {
            gc.drawImage(icon, left, middle - 6);
            left += 16;
        }
        text(gc, Type.MICRO_STRONG, colour, text, left, middle, width);
        return width;
    }

    /** Draws a badge that is only an outline; returns its width. */
    public int outlineBadge(GC gc, String text, Color colour, Color line, int x, int middle) {
        int width = badgeWidth(gc, text, false);
        outline(gc, line, new Rectangle(x, middle - BADGE / 2, width, BADGE), RADIUS);
        text(gc, Type.MICRO, colour, text, x + PADDING, middle, width);
        return width;
    }

    /** Draws a check box. */
    public void box(GC gc, Check check, int x, int y) {
        var area = new Rectangle(x, y, BOX, BOX);
        if (check == Check.OFF) {
            fill(gc, look.colour(Token.BG2), area, 3);
            outline(gc, look.colour(Token.CTL), area, 3);
            return;
        }
        fill(gc, look.colour(Token.FILL), area, 3);
        gc.drawImage(look.icon(check == Check.ON ? "check" : "minus", Token.ONFILL, 12), x + 2, y + 2);
    }

    /** Fills a rounded rectangle. */
    public void fill(GC gc, Color colour, Rectangle r, int radius) {
        gc.setAntialias(SWT.ON);
        gc.setBackground(colour);
        gc.fillRoundRectangle(r.x, r.y, r.width, r.height, 2 * radius, 2 * radius);
    }

    /** Draws the one-pixel border of a rounded rectangle, inside its bounds. */
    public void outline(GC gc, Color colour, Rectangle r, int radius) {
        gc.setAntialias(SWT.ON);
        gc.setForeground(colour);
        gc.setLineWidth(1);
        gc.drawRoundRectangle(r.x, r.y, r.width - 1, r.height - 1, 2 * radius, 2 * radius);
    }
}
