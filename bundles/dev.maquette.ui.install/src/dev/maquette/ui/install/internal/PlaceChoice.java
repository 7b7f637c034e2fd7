// SPDX-License-Identifier: EPL-2.0
package dev.maquette.ui.install.internal;

import java.util.function.Consumer;

import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.ACC;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleControlAdapter;
import org.eclipse.swt.accessibility.AccessibleControlEvent;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.events.KeyListener;
import org.eclipse.swt.events.MouseListener;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;

import dev.maquette.ui.look.Look;
import dev.maquette.ui.look.Token;
import dev.maquette.ui.look.Type;

/** Two answers to where the files shall be, each with a sentence that says what it means. */
final class PlaceChoice extends Canvas {

    private static final int ROW = 44;

    private final Look look;
    private final Consumer<Boolean> chosen;
    private boolean inPlace;

    PlaceChoice(Composite parent, Look look, Consumer<Boolean> chosen) {
        super(parent, SWT.DOUBLE_BUFFERED);
        this.look = look;
        this.chosen = chosen;
        addPaintListener(e -> paint(e.gc));
        addMouseListener(MouseListener.mouseUpAdapter(e -> choose(e.y >= ROW)));
        addKeyListener(KeyListener.keyPressedAdapter(e -> {
            switch (e.keyCode) {
            case SWT.ARROW_DOWN -> choose(true);
            case SWT.ARROW_UP -> choose(false);
            case ' ' -> choose(!inPlace);
            default -> e.doit = true;
            }
        }));
        addListener(SWT.FocusIn, e -> redraw());
        addListener(SWT.FocusOut, e -> redraw());
        look.onChange(this, this::redraw);
        describe();
    }

    private void describe() {
        getAccessible().addAccessibleListener(new AccessibleAdapter() {
            @Override
            public void getName(AccessibleEvent e) {
                e.result = inPlace ? Messages.Place_stay : Messages.Place_move;
            }
        });
        getAccessible().addAccessibleControlListener(new AccessibleControlAdapter() {
            @Override
            public void getRole(AccessibleControlEvent e) {
                e.detail = ACC.ROLE_RADIOBUTTON;
            }
        });
    }

    void choose(boolean stay) {
        inPlace = stay;
        setFocus();
        redraw();
        chosen.accept(stay);
    }

    @Override
    public Point computeSize(int wHint, int hHint, boolean changed) {
        return new Point(wHint == SWT.DEFAULT ? 400 : wHint, 2 * ROW);
    }

    private void paint(GC gc) {
        gc.setBackground(look.colour(Token.BG1));
        gc.fillRectangle(getClientArea());
        row(gc, 0, !inPlace, Messages.Place_move, Messages.Place_moveText);
        row(gc, ROW, inPlace, Messages.Place_stay, Messages.Place_stayText);
    }

    private void row(GC gc, int y, boolean on, String title, String text) {
        var circle = new Rectangle(0, y + 4, 16, 16);
        look.painter().fill(gc, look.colour(on ? Token.FILL : Token.BG2), circle, 8);
        if (on) {
            look.painter().fill(gc, look.colour(Token.ONFILL), new Rectangle(5, y + 9, 6, 6), 3);
        } else {
            look.painter().outline(gc, look.colour(Token.CTL), circle, 8);
        }
        int width = getClientArea().width - 24;
        look.painter().text(gc, Type.BODY, look.colour(Token.TEXT), title, 24, y + 12, width);
        look.painter().text(gc, Type.CAPTION, look.colour(Token.TEXT2), text, 24, y + 31, width);
        if (on && isFocusControl()) {
            look.painter().outline(gc, look.colour(Token.ACCENT), circle, 8);
        }
    }
}
