// SPDX-License-Identifier: EPL-2.0
package dev.maquette.ui.library.internal.model;

import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;

import dev.maquette.ui.look.Look;
import dev.maquette.ui.look.Painter;
import dev.maquette.ui.look.Token;

/** A badge that only says something. */
final class BadgeLabel extends Canvas {

    private final Badge badge;
    private final Look look;

    BadgeLabel(Composite parent, Look look, Badge badge) {
        super(parent, SWT.DOUBLE_BUFFERED | SWT.NO_FOCUS);
        this.badge = badge;
        this.look = look;
        addPaintListener(e -> {
            e.gc.setBackground(look.colour(Token.BG1));
            e.gc.fillRectangle(getClientArea());
            badge.paint(e.gc, look, false);
        });
        look.onChange(this, this::redraw);
        getAccessible().addAccessibleListener(new AccessibleAdapter() {
            @Override
            public void getName(AccessibleEvent e) {
                e.result = badge.text();
            }
        });
    }

    @Override
    public Point computeSize(int wHint, int hHint, boolean changed) {
        GC gc = new GC(this);
        Point size = new Point(badge.width(gc, look), Painter.BADGE);
        gc.dispose();
        return size;
    }
}
