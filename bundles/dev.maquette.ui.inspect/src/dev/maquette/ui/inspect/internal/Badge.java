// SPDX-License-Identifier: EPL-2.0
package dev.maquette.ui.inspect.internal;

import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;

import dev.maquette.ui.look.Look;
import dev.maquette.ui.look.Painter;

/** One badge, on the ground of what it lies in. */
final class Badge extends Canvas {

    private final Look look;
    private final Mark mark;

    Badge(Composite parent, Look look, Mark mark) {
        super(parent, SWT.DOUBLE_BUFFERED | SWT.NO_FOCUS);
        this.look = look;
        this.mark = mark;
        addPaintListener(e -> paint(e.gc));
        getAccessible().addAccessibleListener(new AccessibleAdapter() {
            @Override
            public void getName(AccessibleEvent e) {
                e.result = mark.word();
            }
        });
        look.onChange(this, this::redraw);
    }

    @Override
    public Point computeSize(int wHint, int hHint, boolean changed) {
        GC gc = new GC(this);
        int width = look.painter().badgeWidth(gc, mark.word(), true);
        gc.dispose();
        return new Point(width, Painter.BADGE);
    }

    private void paint(GC gc) {
        gc.setBackground(getParent().getBackground());
        gc.fillRectangle(getClientArea());
        look.painter().badge(gc, mark.word(), look.icon(mark.icon(), mark.token(), 12), look.colour(mark.token()),
                look.colour(mark.ground()), 0, Painter.BADGE / 2);
    }
}
