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
public final class Segments extends SegmentRow {

    private static final int PADDING = 12;

    /** Without words yet. */
    public Segments(Composite parent, Look look, IntConsumer chosen) {
        super(parent, look, chosen);
    }

    @Override
    protected int width(GC gc, int index) {
        return look().painter().extent(gc, Type.CAPTION, labels().get(index)).x + 2 * PADDING;
    }

    @Override
    void content(GC gc, int index, Rectangle area, boolean on) {
        look().painter().text(gc, Type.CAPTION, look().colour(on ? Token.TEXT : Token.TEXT2), labels().get(index),
                area.x + PADDING, area.height / 2, area.width);
    }
}
