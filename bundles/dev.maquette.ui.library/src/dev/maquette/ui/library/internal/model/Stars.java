// SPDX-License-Identifier: EPL-2.0
package dev.maquette.ui.library.internal.model;

import java.util.function.IntConsumer;

import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.events.KeyEvent;
import org.eclipse.swt.events.KeyListener;
import org.eclipse.swt.events.MouseListener;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;

import dev.maquette.ui.library.internal.Messages;
import dev.maquette.ui.look.Look;
import dev.maquette.ui.look.Token;

/** A rating of five stars: a click or the keys 0 to 5 set it; a click on the last star that is set takes it away. */
final class Stars extends Canvas {

    private static final int MOST = 5;
    private static final int STEP = 24;

    private final Look look;
    private final IntConsumer rated;
    private int rating;

    Stars(Composite parent, Look look, IntConsumer rated) {
        super(parent, SWT.DOUBLE_BUFFERED);
        this.look = look;
        this.rated = rated;
        addPaintListener(e -> paint(e.gc));
        addMouseListener(MouseListener.mouseUpAdapter(e -> click(e.x / STEP + 1)));
        addKeyListener(KeyListener.keyPressedAdapter(this::key));
        addListener(SWT.Traverse, e -> e.doit = true);
        addListener(SWT.FocusIn, e -> redraw());
        addListener(SWT.FocusOut, e -> redraw());
        look.onChange(this, this::redraw);
        getAccessible().addAccessibleListener(new AccessibleAdapter() {
            @Override
            public void getName(AccessibleEvent e) {
                e.result = NLS.bind(Messages.Details_stars, rating);
            }
        });
    }

    void show(int stars) {
        rating = stars;
        redraw();
    }

    private void click(int star) {
        rated.accept(star == rating ? star - 1 : Math.clamp(star, 0, MOST));
    }

    private void key(KeyEvent e) {
        if (e.character >= '0' && e.character <= '0' + MOST) {
            rated.accept(e.character - '0');
        }
    }

    @Override
    public Point computeSize(int wHint, int hHint, boolean changed) {
        return new Point(MOST * STEP, STEP);
    }

    private void paint(GC gc) {
        gc.setBackground(look.colour(Token.BG1));
        gc.fillRectangle(getClientArea());
        for (int i = 0; i < MOST; i++) {
            boolean set = i < rating;
            gc.drawImage(look.icon(set ? "starf" : "star", set ? Token.G_WARN : Token.CTL, 16), i * STEP + 4, 4);
        }
        if (isFocusControl()) {
            look.painter().outline(gc, look.colour(Token.ACCENT), new Rectangle(0, 0, MOST * STEP, STEP), 3);
        }
    }
}
