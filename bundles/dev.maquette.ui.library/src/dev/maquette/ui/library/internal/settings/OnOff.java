// SPDX-License-Identifier: EPL-2.0
package dev.maquette.ui.library.internal.settings;

import java.util.function.Consumer;

import org.eclipse.swt.SWT;
import org.eclipse.swt.events.KeyListener;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Composite;

import dev.maquette.ui.look.Look;
import dev.maquette.ui.look.Token;
import dev.maquette.ui.look.Type;
import dev.maquette.ui.widgets.PaintedButton;

/** Two words in one border, On and Off; a click or Space changes between them, the arrow keys choose. */
final class OnOff extends PaintedButton {

    private static final int HEIGHT = 28;
    private static final int PADDING = 10;

    private final String name;
    private final Consumer<Boolean> chosen;
    private boolean on;

    /**
     * @param name of what is on or off, for assistive technology
     * @param chosen told what the user chooses
     */
    OnOff(Composite parent, Look look, String name, Consumer<Boolean> chosen) {
        super(parent, look, true);
        this.name = name;
        this.chosen = chosen;
        addKeyListener(KeyListener.keyPressedAdapter(e -> {
            if (e.keyCode == SWT.ARROW_LEFT && !on || e.keyCode == SWT.ARROW_RIGHT && on) {
                press();
            }
        }));
        addListener(SWT.Traverse, e -> e.doit &= e.detail != SWT.TRAVERSE_ARROW_NEXT
                && e.detail != SWT.TRAVERSE_ARROW_PREVIOUS);
    }

    void show(boolean isOn) {
        if (isOn != on) {
            on = isOn;
            tellTick();
        }
        redraw();
    }

    @Override
    public void press() {
        if (isEnabled()) {
            setFocus();
            chosen.accept(!on);
        }
    }

    /** A click on the word that holds already changes nothing. */
    @Override
    protected boolean pressedAt(int x) {
        GC gc = new GC(this);
        boolean first = x < width(gc, Messages.Settings_on);
        gc.dispose();
        return first != on;
    }

    @Override
    protected boolean isOn() {
        return on;
    }

    @Override
    protected String spokenName() {
        return name;
    }

    private int width(GC gc, String word) {
        return look().painter().extent(gc, Type.BODY, word).x + 2 * PADDING;
    }

    @Override
    public Point computeSize(int wHint, int hHint, boolean changed) {
        GC gc = new GC(this);
        int width = width(gc, Messages.Settings_on) + width(gc, Messages.Settings_off) + 1;
        gc.dispose();
        return new Point(width, HEIGHT);
    }

    @Override
    protected void paint(GC gc, Rectangle all) {
        int middle = width(gc, Messages.Settings_on);
        look().painter().fill(gc, look().colour(Token.BG2), all, 4);
        segment(gc, new Rectangle(1, 1, middle - 1, all.height - 2), Messages.Settings_on, on);
        segment(gc, new Rectangle(middle + 1, 1, all.width - middle - 2, all.height - 2), Messages.Settings_off, !on);
        gc.setBackground(look().colour(Token.LINE));
        gc.fillRectangle(middle, 1, 1, all.height - 2);
        Token line = isFocusControl() ? Token.ACCENT : isEnabled() ? Token.CTL : Token.LINE;
        look().painter().outline(gc, look().colour(line), all, 4);
    }

    private void segment(GC gc, Rectangle area, String word, boolean holds) {
        if (holds) {
            gc.setAlpha(isEnabled() ? 255 : 115);
            look().painter().fill(gc, look().colour(Token.SEL), area, 3);
            gc.setAlpha(255);
        }
        Token ink = !isEnabled() ? Token.TEXT3 : holds ? Token.TEXT : Token.TEXT2;
        int width = look().painter().extent(gc, Type.BODY, word).x;
        look().painter().text(gc, Type.BODY, look().colour(ink), word, area.x + (area.width - width) / 2,
                area.y + area.height / 2, area.width);
    }
}
