// SPDX-License-Identifier: EPL-2.0
package dev.maquette.workbench.internal;

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

import dev.maquette.ui.look.Check;
import dev.maquette.ui.look.Look;
import dev.maquette.ui.look.Painter;
import dev.maquette.ui.look.Token;
import dev.maquette.ui.look.Type;

/** A large check box that explains itself: an icon on a tile, a title, a sentence. */
final class ChoiceCard extends Canvas {

    private static final int HEIGHT = 62;
    private static final int TILE = 44;
    private static final int TEXT = 8 + TILE + 12;

    private final Look look;
    private final String icon;
    private final String title;
    private final String text;
    private final Runnable changed;
    private boolean on;

    /** @param changed told when the user has ticked it or not any more */
    ChoiceCard(Composite parent, Look look, String icon, String title, String text, boolean on, Runnable changed) {
        super(parent, SWT.DOUBLE_BUFFERED);
        this.look = look;
        this.icon = icon;
        this.title = title;
        this.text = text;
        this.on = on;
        this.changed = changed;
        addPaintListener(e -> paint(e.gc));
        addMouseListener(MouseListener.mouseUpAdapter(e -> toggle()));
        addKeyListener(KeyListener.keyPressedAdapter(e -> {
            if (e.keyCode == ' ') {
                toggle();
            }
        }));
        addListener(SWT.FocusIn, e -> redraw());
        addListener(SWT.FocusOut, e -> redraw());
        addListener(SWT.Traverse, e -> e.doit = true);
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
                e.detail = ACC.ROLE_CHECKBUTTON;
            }

            @Override
            public void getState(AccessibleControlEvent e) {
                e.detail = ACC.STATE_FOCUSABLE | (on ? ACC.STATE_CHECKED : 0)
                        | (isFocusControl() ? ACC.STATE_FOCUSED : 0);
            }
        });
    }

    boolean on() {
        return on;
    }

    private void toggle() {
        on = !on;
        setFocus();
        redraw();
        getAccessible().sendEvent(ACC.EVENT_STATE_CHANGED, new Object[]{ACC.STATE_CHECKED, on});
        changed.run();
    }

    @Override
    public Point computeSize(int wHint, int hHint, boolean force) {
        return new Point(wHint == SWT.DEFAULT ? 320 : wHint, HEIGHT);
    }

    private void paint(GC gc) {
        Rectangle all = getClientArea();
        gc.setBackground(getParent().getBackground());
        gc.fillRectangle(all);
        look.painter().fill(gc, look.colour(Token.BG2), all, 6);
        look.painter().outline(gc, look.colour(on || isFocusControl() ? Token.ACCENT : Token.CTL), all, 6);
        if (isFocusControl()) {
            look.painter().outline(gc, look.colour(Token.ACCENT),
                    new Rectangle(1, 1, all.width - 2, all.height - 2), 5);
        }
        look.painter().fill(gc, look.colour(Token.T_INFO), new Rectangle(9, 9, TILE, TILE), 4);
        gc.drawImage(look.icon(icon, Token.ACCENT, 24), 19, 19);
        int width = all.width - TEXT - Painter.BOX - 28;
        look.painter().text(gc, Type.BODY_STRONG, look.colour(Token.TEXT), title, TEXT, 22, width);
        look.painter().text(gc, Type.CAPTION, look.colour(Token.TEXT2), text, TEXT, 41, width);
        look.painter().box(gc, on ? Check.ON : Check.OFF, all.width - Painter.BOX - 14,
                (all.height - Painter.BOX) / 2);
    }
}
