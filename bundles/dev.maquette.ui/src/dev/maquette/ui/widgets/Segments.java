// SPDX-License-Identifier: EPL-2.0
package dev.maquette.ui.widgets;

import java.util.function.IntConsumer;

import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Composite;

import dev.maquette.ui.look.Look;
import dev.maquette.ui.look.Token;
import dev.maquette.ui.look.Type;

/** A row of words in one border, the chosen one on the ground of a selection. */
public final class Segments extends Choices {

    private static final int PADDING = 12;

    /** Without words yet. */
    public Segments(Composite parent, Look look, IntConsumer chosen) {
        super(parent, look, 28, chosen);
    }

    @Override
    protected int margin() {
        return 0;
    }

    @Override
    protected int gap() {
        return 0;
    }

    @Override
    protected int width(GC gc, int index) {
        return look().painter().extent(gc, Type.CAPTION, labels().get(index)).x + 2 * PADDING;
    }

    @Override
    protected void ground(GC gc, Rectangle all) {
        look().painter().fill(gc, look().colour(Token.BG2), all, 4);
        look().painter().outline(gc, look().colour(Token.CTL), all, 4);
    }

    @Override
    protected void paint(GC gc, int index, Rectangle area, boolean on, boolean lit) {
        var inside = new Rectangle(area.x + 1, area.y + 1, area.width - 2, area.height - 2);
        if (on || lit) {
            look().painter().fill(gc, look().colour(on ? Token.SEL : Token.BG3), inside, 3);
        }
        if (index > 0) {
            gc.setBackground(look().colour(Token.LINE));
            gc.fillRectangle(area.x, area.y + 1, 1, area.height - 2);
        }
        look().painter().text(gc, Type.CAPTION, look().colour(on ? Token.TEXT : Token.TEXT2), labels().get(index),
                area.x + PADDING, area.height / 2, area.width);
        if (on && isFocusControl()) {
            look().painter().outline(gc, look().colour(Token.ACCENT), inside, 3);
        }
    }
}
