// SPDX-License-Identifier: EPL-2.0
package dev.maquette.ui.widgets;

import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.ACC;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleControlAdapter;
import org.eclipse.swt.accessibility.AccessibleControlEvent;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.events.KeyEvent;
import org.eclipse.swt.events.KeyListener;
import org.eclipse.swt.events.MouseListener;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;

import dev.maquette.ui.look.Look;

/**
 * A button or check box that paints itself: a click, Space and, where it is no check box, Enter press it; the keyboard
 * reaches it, and a screen reader is told what it is called and how it stands.
 */
public abstract class PaintedButton extends Canvas {

    private final Look look;
    private final boolean check;

    /** @param check whether it is a check box */
    protected PaintedButton(Composite parent, Look look, boolean check) {
        super(parent, SWT.DOUBLE_BUFFERED);
        this.look = look;
        this.check = check;
        addPaintListener(e -> {
            Rectangle all = getClientArea();
            e.gc.setBackground(getParent().getBackground());
            e.gc.fillRectangle(all);
            paint(e.gc, all);
        });
        addMouseListener(MouseListener.mouseUpAdapter(e -> {
            if (getClientArea().contains(e.x, e.y) && pressedAt(e.x)) {
                press();
            }
        }));
        addKeyListener(KeyListener.keyPressedAdapter(e -> {
            if (e.character == ' ' || takesEnter() && isEnter(e)) {
                press();
            }
        }));
        addListener(SWT.FocusIn, e -> redraw());
        addListener(SWT.FocusOut, e -> redraw());
        addListener(SWT.Traverse, e -> e.doit = !takesEnter() || e.detail != SWT.TRAVERSE_RETURN);
        look.onChange(this, this::redraw);
        describe();
    }

    @Override
    public void setEnabled(boolean enabled) {
        super.setEnabled(enabled);
        redraw();
    }

    private static boolean isEnter(KeyEvent e) {
        return e.character == SWT.CR || e.keyCode == SWT.KEYPAD_CR;
    }

    private void describe() {
        getAccessible().addAccessibleListener(new AccessibleAdapter() {
            @Override
            public void getName(AccessibleEvent e) {
                e.result = spokenName();
            }

            @Override
            public void getDescription(AccessibleEvent e) {
                e.result = spokenText();
            }
        });
        getAccessible().addAccessibleControlListener(new AccessibleControlAdapter() {
            @Override
            public void getRole(AccessibleControlEvent e) {
                e.detail = check ? ACC.ROLE_CHECKBUTTON : ACC.ROLE_PUSHBUTTON;
            }

            @Override
            public void getState(AccessibleControlEvent e) {
                e.detail = ACC.STATE_FOCUSABLE | (isFocusControl() ? ACC.STATE_FOCUSED : 0)
                        | (isOn() ? ACC.STATE_CHECKED : 0);
            }
        });
    }

    /** What it paints with. */
    protected final Look look() {
        return look;
    }

    /** Paints it on its parent's ground. */
    protected abstract void paint(GC gc, Rectangle all);

    /** What pressing it does. */
    public abstract void press();

    /** What a screen reader calls it. */
    protected abstract String spokenName();

    /** What a screen reader says besides; the tool tip unless overridden. */
    protected String spokenText() {
        return getToolTipText();
    }

    /** Whether it is ticked. */
    protected boolean isOn() {
        return false;
    }

    /** Whether Enter presses it, rather than the default button of its window. */
    protected boolean takesEnter() {
        return !check;
    }

    /** Whether a click there presses it. */
    protected boolean pressedAt(int x) {
        return true;
    }

    /** Tells screen readers that it has been ticked, or is not any more. */
    protected final void tellTick() {
        getAccessible().sendEvent(ACC.EVENT_STATE_CHANGED, new Object[]{ACC.STATE_CHECKED, isOn()});
    }
}
