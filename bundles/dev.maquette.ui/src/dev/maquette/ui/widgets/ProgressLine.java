// SPDX-License-Identifier: EPL-2.0
package dev.maquette.ui.widgets;

import java.util.OptionalDouble;

import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.ACC;
import org.eclipse.swt.accessibility.AccessibleControlAdapter;
import org.eclipse.swt.accessibility.AccessibleControlEvent;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;

import dev.maquette.ui.look.Look;
import dev.maquette.ui.look.Token;

/** A thin bar that fills; where nobody knows how much there is to do it stays empty. */
public final class ProgressLine extends Canvas {

    private static final int THICK = 4;

    private final Look look;
    private OptionalDouble fraction = OptionalDouble.empty();

    /** An empty bar. */
    public ProgressLine(Composite parent, Look look) {
        super(parent, SWT.DOUBLE_BUFFERED | SWT.NO_FOCUS);
        this.look = look;
        addPaintListener(e -> paint(e.gc));
        look.onChange(this, this::redraw);
        getAccessible().addAccessibleControlListener(new AccessibleControlAdapter() {
            @Override
            public void getRole(AccessibleControlEvent e) {
                e.detail = ACC.ROLE_PROGRESSBAR;
            }

            @Override
            public void getValue(AccessibleControlEvent e) {
                e.result = fraction.isPresent() ? Math.round(100 * fraction.getAsDouble()) + "" : "";
            }
        });
    }

    /** Shows how much is done, from 0 to 1. */
    public void show(OptionalDouble done) {
        if (!done.equals(fraction)) {
            fraction = done;
            redraw();
        }
    }

    @Override
    public Point computeSize(int wHint, int hHint, boolean changed) {
        return new Point(wHint == SWT.DEFAULT ? 100 : wHint, 16);
    }

    private void paint(GC gc) {
        Rectangle all = getClientArea();
        gc.setBackground(getParent().getBackground());
        gc.fillRectangle(all);
        int top = (all.height - THICK) / 2;
        look.painter().fill(gc, look.colour(Token.LINE), new Rectangle(0, top, all.width, THICK), 2);
        int width = (int) (all.width * fraction.orElse(0));
        if (width > 0) {
            look.painter().fill(gc, look.colour(Token.ACCENT), new Rectangle(0, top, Math.max(THICK, width), THICK), 2);
        }
    }
}
