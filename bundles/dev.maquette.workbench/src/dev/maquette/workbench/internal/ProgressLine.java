// SPDX-License-Identifier: EPL-2.0
package dev.maquette.workbench.internal;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;

import dev.maquette.ui.look.Look;
import dev.maquette.ui.look.Token;

/** How far something is, as a thin line; for the grid of the status bar. */
final class ProgressLine extends Canvas {

    private static final int WIDTH = 96;
    private static final int HEIGHT = 4;

    private final Look look;
    private double fraction;

    ProgressLine(Composite parent, Look look) {
        super(parent, SWT.DOUBLE_BUFFERED | SWT.NO_FOCUS);
        this.look = look;
        GridData data = new GridData(SWT.END, SWT.CENTER, false, false);
        data.horizontalIndent = 4;
        setLayoutData(data);
        addPaintListener(e -> paint(e.gc));
        look.onChange(this, this::redraw);
    }

    void show(double part) {
        fraction = part;
        redraw();
    }

    @Override
    public Point computeSize(int wHint, int hHint, boolean changed) {
        return new Point(WIDTH + 8, HEIGHT);
    }

    private void paint(GC gc) {
        gc.setBackground(look.colour(Token.BG0));
        gc.fillRectangle(getClientArea());
        look.painter().fill(gc, look.colour(Token.LINE), new Rectangle(0, 0, WIDTH, HEIGHT), 2);
        look.painter().fill(gc, look.colour(Token.ACCENT),
                new Rectangle(0, 0, (int) Math.max(HEIGHT, WIDTH * fraction), HEIGHT), 2);
    }
}
