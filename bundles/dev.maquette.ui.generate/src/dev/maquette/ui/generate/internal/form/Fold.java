// SPDX-License-Identifier: EPL-2.0
package dev.maquette.ui.generate.internal.form;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Composite;

import dev.maquette.ui.look.Look;
import dev.maquette.ui.look.Token;
import dev.maquette.ui.look.Type;
import dev.maquette.ui.widgets.Area;
import dev.maquette.ui.widgets.PaintedButton;

/** A part of the form that takes no room until its heading is pressed. */
final class Fold extends Area {

    private final Heading heading;
    private final Area body;
    private final Runnable folded;
    private boolean open;

    /** @param folded called when it has been opened or closed */
    Fold(Composite parent, Look look, String title, Runnable folded) {
        super(parent, 1, 0, 0);
        this.folded = folded;
        heading = Area.wide(new Heading(this, look, title));
        body = Rows.row(this, 1);
        body.rows(8);
        Area.shown(body, false);
    }

    /** What is folded away. */
    Area body() {
        return body;
    }

    boolean isOpen() {
        return open;
    }

    /** Opens or closes it. */
    void open(boolean wanted) {
        if (wanted != open) {
            open = wanted;
            Area.shown(body, open);
            heading.redraw();
            folded.run();
        }
    }

    private final class Heading extends PaintedButton {

        private static final int HEIGHT = 28;

        private final String title;

        Heading(Composite parent, Look look, String title) {
            super(parent, look, false);
            this.title = title;
        }

        @Override
        public void press() {
            setFocus();
            open(!open);
        }

        @Override
        protected String spokenName() {
            return title;
        }

        @Override
        public Point computeSize(int wHint, int hHint, boolean changed) {
            return new Point(wHint == SWT.DEFAULT ? 120 : wHint, HEIGHT);
        }

        @Override
        protected void paint(GC gc, Rectangle all) {
            int middle = all.height / 2;
            gc.drawImage(look().icon(open ? "down" : "rightc", Token.TEXT2, 12), 0, middle - 6);
            look().painter().text(gc, Type.CAPTION_STRONG, look().colour(Token.TEXT), title, 20, middle,
                    all.width - 20);
            if (isFocusControl()) {
                look().painter().outline(gc, look().colour(Token.ACCENT), all, 4);
            }
        }
    }
}
