// SPDX-License-Identifier: EPL-2.0
package dev.maquette.ui.rows;

import java.util.List;

import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Rectangle;

import dev.maquette.ui.look.Look;

/**
 * What rows look like that stand in columns below headings. What it paints with is made once for each row.
 *
 * @param <R> a row
 */
public abstract class ColumnFace<R> implements RowFace<R> {

    /** Left end of what a row begins with: its check box, or the mark that opens it. */
    public static final int MARK = 12;
    /** Left end of its icon, behind the mark. */
    public static final int ICON = 40;
    /** Left end of its name, behind the icon. */
    public static final int NAME = 68;
    /** Height of the headings. */
    public static final int HEADER = 28;

    private final Look look;

    /** @param look what things look like */
    protected ColumnFace(Look look) {
        this.look = look;
    }

    /** What measures and paints where no row is concerned. */
    protected final Brush brush(GC gc) {
        return Brush.plain(look, gc);
    }

    /**
     * Paints the words above the columns; their ground is painted already. Not called where headings have no height.
     */
    protected void headings(Brush brush, Rectangle area) {
        // there are none
    }

    /** Paints a row; its ground is painted already. */
    protected abstract void paint(Brush brush, R row, Rectangle area);

    @Override
    public int headerHeight() {
        return HEADER;
    }

    @Override
    public final void header(GC gc, Rectangle area) {
        Brush brush = brush(gc);
        brush.heading(area);
        headings(brush, area);
    }

    @Override
    public final void paint(GC gc, R row, Rectangle area, Stand stand) {
        paint(new Brush(look, gc, stand), row, area);
    }

    /** Nothing in a row can be clicked, unless said otherwise. */
    @Override
    public List<Spot> spots(GC gc, R row, Rectangle area) {
        return List.of();
    }
}
