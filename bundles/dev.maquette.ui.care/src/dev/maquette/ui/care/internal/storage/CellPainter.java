// SPDX-License-Identifier: EPL-2.0
package dev.maquette.ui.care.internal.storage;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Rectangle;

import dev.maquette.ui.look.ByteSize;
import dev.maquette.ui.look.Look;
import dev.maquette.ui.look.Token;
import dev.maquette.ui.look.Type;

/** Draws cells. */
final class CellPainter {

    private static final int PADDING = 6;
    private static final int LINE = 18;
    private static final int STRIPE = 8;
    private static final int FAINT = 70;
    /** With less, words would be little more than an ellipsis. */
    private static final int LEAST_ROOM = 32;
    private static final int NARROW = 64;
    private static final int NARROW_PADDING = 4;

    private final Look look;
    private final CellColours colours;

    CellPainter(Look look) {
        this.look = look;
        this.colours = new CellColours(look);
    }

    void forget() {
        colours.forget();
    }

    /** A cell; the parts of a group are cells of their own. */
    void cell(GC gc, Cell cell, boolean hover) {
        if (cell.isGroup()) {
            group(gc, cell, hover);
        } else {
            part(gc, cell, hover);
        }
    }

    private void group(GC gc, Cell cell, boolean hover) {
        var area = cell.area();
        var ink = colours.group(cell.node());
        look.painter().fill(gc, ink.ground(), area, 3);
        if (hover) {
            look.painter().outline(gc, ink.text(), area, 3);
        }
        int middle = area.y + Mosaic.HEAD / 2 + 1;
        int room = area.width - 2 * PADDING - 2;
        var name = new CellText(look, gc, room).front(cell.node().name());
        int width = look.painter().text(gc, Type.CAPTION_STRONG, ink.text(), name, area.x + PADDING + 1, middle, room);
        bytes(gc, Type.CAPTION, ink.text(), cell.node(), area.x + PADDING + 1 + width + 8, middle, room - width - 8);
    }

    /** Half a size would be another size: what does not fit is left out. */
    private void bytes(GC gc, Type type, Color colour, Node node, int x, int middle, int room) {
        var text = ByteSize.text(node.bytes());
        if (look.painter().extent(gc, type, text).x <= room) {
            look.painter().text(gc, type, colour, text, x, middle, room);
        }
    }

    private void part(GC gc, Cell cell, boolean hover) {
        var area = cell.area();
        look.painter().fill(gc, colours.cell(cell.node()), area, Math.min(2, Math.min(area.width, area.height) / 4));
        unused(gc, cell.node(), area);
        if (hover && area.width > 3 && area.height > 3) {
            look.painter().outline(gc, look.colour(Token.TEXT2), area, 2);
        }
        words(gc, cell.node(), area);
    }

    /** A name that needs it gets a second line, where there is room for it and for the size. */
    private void words(GC gc, Node node, Rectangle area) {
        int padding = area.width < NARROW ? NARROW_PADDING : PADDING;
        int room = area.width - 2 * padding;
        int lines = (area.height - PADDING) / LINE;
        if (lines < 1 || room < LEAST_ROOM) {
            return;
        }
        int middle = area.y + PADDING + LINE / 2 - 2;
        for (var line : new CellText(look, gc, room).lines(node.name(), lines > 2 ? 2 : 1)) {
            look.painter().text(gc, Type.CAPTION_STRONG, look.colour(Token.TEXT), line, area.x + padding, middle, room);
            middle += LINE;
            lines--;
        }
        if (lines > 0) {
            bytes(gc, Type.CAPTION, look.colour(Token.TEXT), node, area.x + padding, middle, room);
        }
    }

    /** As much of the cell as never drew is hatched, from below. */
    private void unused(GC gc, Node node, Rectangle area) {
        if (node.neverUsed() > 0) {
            int height = (int) Math.ceil((double) area.height * node.neverUsed() / node.bytes());
            hatch(gc, new Rectangle(area.x, area.y + area.height - height, area.width, height));
        }
    }

    /** Stripes that go on from cell to cell. */
    void hatch(GC gc, Rectangle area) {
        var before = gc.getClipping();
        gc.setClipping(before.intersection(area));
        gc.setForeground(look.colour(Token.TEXT));
        gc.setAlpha(FAINT);
        gc.setAntialias(SWT.ON);
        gc.setLineWidth(1);
        int first = Math.floorDiv(area.x + area.y, STRIPE) * STRIPE;
        for (int sum = first; sum < area.x + area.y + area.width + area.height; sum += STRIPE) {
            gc.drawLine(sum - area.y, area.y, sum - area.y - area.height, area.y + area.height);
        }
        gc.setAlpha(255);
        gc.setClipping(before);
    }

    /** The mark of what the Model view shows. */
    void selected(GC gc, Rectangle area) {
        look.painter().outline(gc, look.colour(Token.ACCENT), area, 2);
        look.painter().outline(gc, look.colour(Token.ACCENT),
                new Rectangle(area.x + 1, area.y + 1, area.width - 2, area.height - 2), 2);
    }

    /** The ring around what keys go to, inside of it. */
    void focus(GC gc, Rectangle area) {
        look.painter().outline(gc, look.colour(Token.BG1), area, 2);
        look.painter().outline(gc, look.colour(Token.ACCENT),
                new Rectangle(area.x + 1, area.y + 1, Math.max(2, area.width - 2), Math.max(2, area.height - 2)), 2);
    }
}
