// SPDX-License-Identifier: EPL-2.0
package dev.maquette.ui.install.internal.widgets;

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

import dev.maquette.ui.look.Check;
import dev.maquette.ui.look.Look;
import dev.maquette.ui.look.Painter;
import dev.maquette.ui.look.Token;
import dev.maquette.ui.look.Type;

/** A painted check box with its text; a click or Space toggles it. */
public final class CheckBox extends Canvas {

    private static final int HEIGHT = 28;
    private static final int TEXT = Painter.BOX + 8;

    private final Look look;
    private final String text;
    private final Consumer<Boolean> toggled;
    private boolean on;

    /** @param toggled told each change that the user makes */
    public CheckBox(Composite parent, Look look, String text, boolean on, Consumer<Boolean> toggled) {
        super(parent, SWT.DOUBLE_BUFFERED);
        this.look = look;
        this.text = text;
        this.on = on;
        this.toggled = toggled;
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
                e.result = text;
            }

            @Override
            public void getDescription(AccessibleEvent e) {
                e.result = getToolTipText();
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

    /** Ticks it, or takes the tick away, as a click does. */
    public void toggle() {
        on = !on;
        setFocus();
        redraw();
        getAccessible().sendEvent(ACC.EVENT_STATE_CHANGED, new Object[]{ACC.STATE_CHECKED, on});
        toggled.accept(on);
    }

    @Override
    public Point computeSize(int wHint, int hHint, boolean changed) {
        GC gc = new GC(this);
        int width = TEXT + look.painter().extent(gc, Type.BODY, text).x + 4;
        gc.dispose();
        return new Point(wHint == SWT.DEFAULT ? width : wHint, HEIGHT);
    }

    private void paint(GC gc) {
        Rectangle all = getClientArea();
        gc.setBackground(getParent().getBackground());
        gc.fillRectangle(all);
        int top = (all.height - Painter.BOX) / 2;
        look.painter().box(gc, on ? Check.ON : Check.OFF, 1, top);
        look.painter().text(gc, Type.BODY, look.colour(Token.TEXT), text, TEXT, all.height / 2, all.width - TEXT);
        if (isFocusControl()) {
            look.painter().outline(gc, look.colour(Token.ACCENT), new Rectangle(0, top - 1, 18, 18), 4);
        }
    }
}
