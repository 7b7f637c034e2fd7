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
import org.eclipse.swt.events.MouseEvent;
import org.eclipse.swt.events.MouseListener;
import org.eclipse.swt.events.MouseTrackListener;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;

import dev.maquette.ui.look.Look;
import dev.maquette.ui.look.Token;
import dev.maquette.ui.look.Type;

/**
 * A flat push button with an icon, a text or both. Space, Enter and a click press it; listeners get
 * {@link SWT#Selection}.
 */
public final class ActionButton extends Canvas {

    private static final int ICON = 16;
    private static final int GAP = 8;

    private final Look look;
    private ButtonStyle style;
    private final int height;
    private String icon = "";
    private String text = "";
    private String key = "";
    private boolean iconLast;
    private Token tint;
    private boolean hover;
    private boolean pressed;

    /** A button 28 points high. */
    public ActionButton(Composite parent, Look look, ButtonStyle style) {
        this(parent, look, style, 28);
    }

    /** A button of some height. */
    public ActionButton(Composite parent, Look look, ButtonStyle style, int height) {
        super(parent, SWT.DOUBLE_BUFFERED);
        this.look = look;
        this.style = style;
        this.height = height;
        addPaintListener(e -> paint(e.gc));
        listen();
        getAccessible().addAccessibleListener(new Name());
        getAccessible().addAccessibleControlListener(new Role());
        look.onChange(this, this::redraw);
    }

    /** Sets what it shows. */
    public ActionButton show(String iconName, String label) {
        icon = iconName;
        text = label;
        redraw();
        return this;
    }

    /** Sets what the tooltip says; it is also the name of a button without text. */
    public ActionButton hint(String hint) {
        setToolTipText(hint);
        return this;
    }

    /** Shows the key that does the same behind the text. */
    public ActionButton key(String name) {
        key = name;
        redraw();
        return this;
    }

    /** Puts the icon behind the text. */
    public ActionButton iconLast() {
        iconLast = true;
        return this;
    }

    /** Draws the icon in another colour than the style's. */
    public ActionButton tint(Token colour) {
        tint = colour;
        redraw();
        return this;
    }

    /** Draws it in another style from now on. */
    public ActionButton style(ButtonStyle next) {
        style = next;
        redraw();
        return this;
    }

    /** What is done when it is pressed. */
    public ActionButton onPress(Runnable action) {
        addListener(SWT.Selection, e -> action.run());
        return this;
    }

    /** The text on it. */
    public String text() {
        return text;
    }

    /** Presses it, as a click does, unless it is disabled. */
    public void press() {
        if (isEnabled()) {
            notifyListeners(SWT.Selection, new Event());
        }
    }

    private void listen() {
        addListener(SWT.FocusIn, e -> redraw());
        addListener(SWT.FocusOut, e -> redraw());
        addListener(SWT.Traverse, e -> e.doit = e.detail != SWT.TRAVERSE_RETURN);
        addMouseTrackListener(MouseTrackListener.mouseEnterAdapter(e -> hover(true)));
        addMouseTrackListener(MouseTrackListener.mouseExitAdapter(e -> hover(false)));
        addMouseListener(MouseListener.mouseDownAdapter(this::down));
        addMouseListener(MouseListener.mouseUpAdapter(this::up));
        addKeyListener(KeyListener.keyPressedAdapter(this::key));
    }

    private void hover(boolean over) {
        hover = over;
        redraw();
    }

    private void down(MouseEvent e) {
        pressed = e.button == 1;
        setFocus();
        redraw();
    }

    private void up(MouseEvent e) {
        boolean click = pressed && getClientArea().contains(e.x, e.y);
        pressed = false;
        redraw();
        if (click) {
            press();
        }
    }

    private void key(KeyEvent e) {
        if (e.character == ' ' || e.character == SWT.CR || e.keyCode == SWT.KEYPAD_CR) {
            press();
        }
    }

    @Override
    public Point computeSize(int wHint, int hHint, boolean changed) {
        int width = icon.isEmpty() ? 0 : ICON;
        if (!text.isEmpty()) {
            GC gc = new GC(this);
            width += look.painter().extent(gc, style.type(), text).x + (icon.isEmpty() ? 0 : GAP) + 2 * style.padding();
            width += key.isEmpty() ? 0 : GAP + look.painter().extent(gc, Type.CAPTION, key).x;
            gc.dispose();
        } else {
            width = height;
        }
        return new Point(wHint == SWT.DEFAULT ? width : wHint, hHint == SWT.DEFAULT ? height : hHint);
    }

    @Override
    public void setEnabled(boolean enabled) {
        super.setEnabled(enabled);
        redraw();
    }

    private void paint(GC gc) {
        Rectangle all = getClientArea();
        gc.setBackground(getParent().getBackground());
        gc.fillRectangle(all);
        ground(gc, all);
        int width = computeSize(SWT.DEFAULT, SWT.DEFAULT).x
                - (text.isEmpty() ? all.height - ICON : 2 * style.padding());
        int x = (all.width - width) / 2;
        gc.setAlpha(isEnabled() ? 255 : 115);
        int textAt = icon.isEmpty() || iconLast ? x : x + ICON + GAP;
        if (!icon.isEmpty()) {
            gc.drawImage(look.icon(icon, tint == null ? style.icon() : tint, ICON),
                    iconLast ? x + width - ICON : x, (all.height - ICON) / 2);
        }
        int end = textAt + look.painter().text(gc, style.type(), look.colour(style.text()), text, textAt,
                all.height / 2, width);
        look.painter().text(gc, Type.CAPTION, look.colour(style.text()), key, end + GAP, all.height / 2, width);
        gc.setAlpha(255);
        if (isFocusControl()) {
            look.painter().outline(gc, look.colour(style.focus()), new Rectangle(2, 2, all.width - 4, all.height - 4),
                    3);
        }
    }

    private void ground(GC gc, Rectangle all) {
        boolean lit = isEnabled() && (hover || pressed);
        gc.setAlpha(isEnabled() ? 255 : 140);
        Token ground = lit ? style.litGround() : style.ground();
        if (style.filled() || lit) {
            look.painter().fill(gc, look.colour(ground), all, style.radius(height));
        }
        if (style.outlined()) {
            look.painter().outline(gc, look.colour(Token.CTL), all, style.radius(height));
        }
        gc.setAlpha(255);
    }

    private final class Name extends AccessibleAdapter {

        @Override
        public void getName(AccessibleEvent e) {
            e.result = text.isEmpty() ? getToolTipText() : text;
        }
    }

    private final class Role extends AccessibleControlAdapter {

        @Override
        public void getRole(AccessibleControlEvent e) {
            e.detail = ACC.ROLE_PUSHBUTTON;
        }

        @Override
        public void getState(AccessibleControlEvent e) {
            e.detail = (isEnabled() ? ACC.STATE_FOCUSABLE : ACC.STATE_DISABLED)
                    | (isFocusControl() ? ACC.STATE_FOCUSED : 0);
        }

        @Override
        public void getDefaultAction(AccessibleControlEvent e) {
            e.result = text;
        }
    }
}
