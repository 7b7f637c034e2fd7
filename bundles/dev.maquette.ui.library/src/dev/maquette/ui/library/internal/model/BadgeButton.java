// SPDX-License-Identifier: EPL-2.0
package dev.maquette.ui.library.internal.model;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Composite;

import dev.maquette.ui.look.Look;
import dev.maquette.ui.look.Painter;
import dev.maquette.ui.widgets.PaintedButton;

/** A badge that leads to where something can be done about what it says. */
final class BadgeButton extends PaintedButton {

    private final Badge badge;
    private final Badge.Deed deed;

    BadgeButton(Composite parent, Look look, Badge badge, Badge.Deed deed) {
        super(parent, look, false);
        this.badge = badge;
        this.deed = deed;
        setToolTipText(deed.hint());
        setCursor(getDisplay().getSystemCursor(SWT.CURSOR_HAND));
    }

    @Override
    protected void paint(GC gc, Rectangle all) {
        badge.paint(gc, look(), isFocusControl());
    }

    @Override
    public void press() {
        deed.act().run();
    }

    @Override
    protected String spokenName() {
        return badge.text();
    }

    @Override
    public Point computeSize(int wHint, int hHint, boolean changed) {
        GC gc = new GC(this);
        Point size = new Point(badge.width(gc, look()), Painter.BADGE);
        gc.dispose();
        return size;
    }
}
