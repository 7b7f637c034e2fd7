// SPDX-License-Identifier: EPL-2.0
package dev.maquette.ui.widgets;

import java.util.function.Consumer;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Composite;

import dev.maquette.ui.look.Check;
import dev.maquette.ui.look.Look;
import dev.maquette.ui.look.Painter;
import dev.maquette.ui.look.Token;
import dev.maquette.ui.look.Type;

/** A painted check box with its text; a click or Space toggles it. */
public final class CheckBox extends PaintedButton {

    private static final int HEIGHT = 28;
    private static final int TEXT = Painter.BOX + 8;

    private final String text;
    private final Consumer<Boolean> toggled;
    private boolean on;

    /** @param toggled told each change that the user makes */
    public CheckBox(Composite parent, Look look, String text, boolean on, Consumer<Boolean> toggled) {
        super(parent, look, true);
        this.text = text;
        this.on = on;
        this.toggled = toggled;
    }

    @Override
    protected String spokenName() {
        return text;
    }

    @Override
    protected boolean isOn() {
        return on;
    }

    /** Ticks it or not without telling, as for a value that comes from elsewhere. */
    public void show(boolean ticked) {
        if (ticked != on) {
            on = ticked;
            redraw();
            tellTick();
        }
    }

    /** Whether it is ticked. */
    public boolean isTicked() {
        return on;
    }

    @Override
    public void press() {
        toggle();
    }

    /** Ticks it, or takes the tick away, as a click does. */
    public void toggle() {
        on = !on;
        setFocus();
        redraw();
        tellTick();
        toggled.accept(on);
    }

    @Override
    public Point computeSize(int wHint, int hHint, boolean changed) {
        GC gc = new GC(this);
        int width = TEXT + look().painter().extent(gc, Type.BODY, text).x + 4;
        gc.dispose();
        return new Point(wHint == SWT.DEFAULT ? width : wHint, HEIGHT);
    }

    @Override
    protected void paint(GC gc, Rectangle all) {
        int top = (all.height - Painter.BOX) / 2;
        look().painter().box(gc, on ? Check.ON : Check.OFF, 1, top);
        look().painter().text(gc, Type.BODY, look().colour(Token.TEXT), text, TEXT, all.height / 2, all.width - TEXT);
        if (isFocusControl()) {
            look().painter().outline(gc, look().colour(Token.ACCENT), new Rectangle(0, top - 1, 18, 18), 4);
        }
    }
}
