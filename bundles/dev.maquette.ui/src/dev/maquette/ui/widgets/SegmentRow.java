// SPDX-License-Identifier: EPL-2.0
package dev.maquette.ui.widgets;

import java.util.function.IntConsumer;

import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Composite;

import dev.maquette.ui.look.Look;
import dev.maquette.ui.look.Token;

/** Choices beside each other in one border, the chosen one on the ground of a selection. */
abstract class SegmentRow extends Choices {

    private static final int HEIGHT = 28;

    SegmentRow(Composite parent, Look look, IntConsumer chosen) {
        super(parent, look, HEIGHT, chosen);
    }

    /** Paints what is in a segment; its ground is painted already. */
    abstract void content(GC gc, int index, Rectangle area, boolean on);

    @Override
    protected final int margin() {
        return 0;
    }

    @Override
    protected final int gap() {
        return 0;
    }

    @Override
    protected final void ground(GC gc, Rectangle all) {
        look().painter().fill(gc, look().colour(Token.BG2), all, 4);
        look().painter().outline(gc, look().colour(Token.CTL), all, 4);
    }

    @Override
    protected final void paint(GC gc, int index, Rectangle area, boolean on, boolean lit) {
        var inside = new Rectangle(area.x + 1, area.y + 1, area.width - 2, area.height - 2);
        if (on || lit) {
            look().painter().fill(gc, look().colour(on ? Token.SEL : Token.BG3), inside, 3);
        }
        if (index > 0) {
            gc.setBackground(look().colour(Token.LINE));
            gc.fillRectangle(area.x, area.y + 1, 1, area.height - 2);
        }
        content(gc, index, area, on);
        if (on && isFocusControl()) {
            look().painter().outline(gc, look().colour(Token.ACCENT), inside, 3);
        }
    }
}
