// SPDX-License-Identifier: EPL-2.0
package dev.maquette.ui.install.internal.widgets;

import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.ACC;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleControlAdapter;
import org.eclipse.swt.accessibility.AccessibleControlEvent;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.events.KeyListener;
import org.eclipse.swt.events.MouseListener;
import org.eclipse.swt.events.MouseTrackListener;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.graphics.TextLayout;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;

import dev.maquette.ui.look.Look;
import dev.maquette.ui.look.Token;
import dev.maquette.ui.look.Type;

/** A large button that explains itself: an icon on a tile, a title, a sentence. */
public final class Card extends Canvas {

    private static final int HEIGHT = 80;
    private static final int TILE = 32;
    private static final int TEXT = 12 + TILE + 12;

    private final Look look;
    private final String icon;
    private final String title;
    private final String text;
    private final Runnable action;
    private boolean hover;

    /** @param action what pressing it does */
    public Card(Composite parent, Look look, String icon, String title, String text, Runnable action) {
        super(parent, SWT.DOUBLE_BUFFERED);
        this.look = look;
        this.icon = icon;
        this.title = title;
        this.text = text;
        this.action = action;
        addPaintListener(e -> paint(e.gc));
        addMouseListener(MouseListener.mouseUpAdapter(e -> {
            if (getClientArea().contains(e.x, e.y)) {
                press();
            }
        }));
        addMouseTrackListener(MouseTrackListener.mouseEnterAdapter(e -> hover(true)));
        addMouseTrackListener(MouseTrackListener.mouseExitAdapter(e -> hover(false)));
        addKeyListener(KeyListener.keyPressedAdapter(e -> {
            if (e.character == ' ' || e.character == SWT.CR || e.keyCode == SWT.KEYPAD_CR) {
                press();
            }
        }));
        addListener(SWT.FocusIn, e -> redraw());
        addListener(SWT.FocusOut, e -> redraw());
        addListener(SWT.Traverse, e -> e.doit = e.detail != SWT.TRAVERSE_RETURN);
        look.onChange(this, this::redraw);
        describe();
    }

    private void describe() {
        getAccessible().addAccessibleListener(new AccessibleAdapter() {
            @Override
            public void getName(AccessibleEvent e) {
                e.result = title;
            }

            @Override
            public void getDescription(AccessibleEvent e) {
                e.result = text;
            }
        });
        getAccessible().addAccessibleControlListener(new AccessibleControlAdapter() {
            @Override
            public void getRole(AccessibleControlEvent e) {
                e.detail = ACC.ROLE_PUSHBUTTON;
            }
        });
    }

    private void hover(boolean over) {
        hover = over;
        redraw();
    }

    /** What stands on it in large. */
    public String title() {
        return title;
    }

    /** Presses it. */
    public void press() {
        action.run();
    }

    @Override
    public Point computeSize(int wHint, int hHint, boolean changed) {
        return new Point(wHint == SWT.DEFAULT ? 300 : wHint, HEIGHT);
    }

    private void paint(GC gc) {
        Rectangle all = getClientArea();
        gc.setBackground(getParent().getBackground());
        gc.fillRectangle(all);
        look.painter().fill(gc, look.colour(hover ? Token.BG3 : Token.BG2), all, 6);
        look.painter().outline(gc, look.colour(isFocusControl() ? Token.ACCENT : Token.CTL), all, 6);
        look.painter().fill(gc, look.colour(Token.T_INFO), new Rectangle(12, 12, TILE, TILE), 4);
        gc.drawImage(look.icon(icon, Token.ACCENT, 16), 20, 20);
        int width = all.width - TEXT - 12;
        look.painter().text(gc, Type.BODY_STRONG, look.colour(Token.TEXT), title, TEXT, 22, width);
        TextLayout lines = new TextLayout(gc.getDevice());
        lines.setFont(look.font(Type.CAPTION));
        lines.setText(text);
        lines.setWidth(Math.max(60, width));
        gc.setForeground(look.colour(Token.TEXT2));
        lines.draw(gc, TEXT, 34);
        lines.dispose();
    }
}
