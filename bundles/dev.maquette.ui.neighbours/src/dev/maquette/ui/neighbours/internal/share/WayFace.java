// SPDX-License-Identifier: EPL-2.0
package dev.maquette.ui.neighbours.internal.share;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Rectangle;

import dev.maquette.ui.look.Look;
import dev.maquette.ui.look.Token;
import dev.maquette.ui.look.Type;
import dev.maquette.ui.rows.Brush;
import dev.maquette.ui.rows.ColumnFace;

/** The ways in which a program can be shown models, of which one is chosen: each with a sentence that explains it. */
final class WayFace extends ColumnFace<WayRow> {

    static final int ROW = 44;

    private static final int LEFT = 16;
    private static final int DOT = 16;

    WayFace(Look look) {
        super(look);
    }

    @Override
    public String id(WayRow row) {
        return row.way().name();
    }

    @Override
    public int height(WayRow row) {
        return ROW;
    }

    @Override
    public int headerHeight() {
        return 0;
    }

    @Override
    protected void paint(Brush brush, WayRow row, Rectangle area) {
        int middle = area.y + area.height / 2;
        radio(brush, brush.stand().selected(), middle);
        int x = LEFT + DOT + 12;
        brush.lines(ShareWords.way(row.way(), row.target()), ShareWords.meaning(row.way(), row.target()), Token.TEXT2,
                x, middle, area.width - x - LEFT);
        if (row.best()) {
            int width = brush.look().painter().extent(brush.gc(), Type.BODY_STRONG,
                    ShareWords.way(row.way(), row.target())).x;
            brush.badge("", Messages.Way_best, Token.TEXT2, Token.BG3, x + width + 8, middle - 8);
        }
    }

    private static void radio(Brush brush, boolean on, int middle) {
        GC gc = brush.gc();
        int top = middle - DOT / 2;
        gc.setAntialias(SWT.ON);
        gc.setBackground(brush.look().colour(on ? Token.FILL : Token.BG2));
        gc.fillOval(LEFT, top, DOT, DOT);
        if (on) {
            gc.setBackground(brush.look().colour(Token.ONFILL));
            gc.fillOval(LEFT + 5, top + 5, DOT - 10, DOT - 10);
        } else {
            gc.setForeground(brush.look().colour(Token.CTL));
            gc.drawOval(LEFT, top, DOT - 1, DOT - 1);
        }
    }

    @Override
    public String words(WayRow row) {
        return ShareWords.way(row.way(), row.target())
                + (row.best() ? ", " + Messages.Way_best : "") + ". " + ShareWords.meaning(row.way(), row.target());
    }

    @Override
    public String hint(WayRow row) {
        return ShareWords.meaning(row.way(), row.target());
    }
}
