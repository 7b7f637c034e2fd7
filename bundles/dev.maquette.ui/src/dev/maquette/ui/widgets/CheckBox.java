// SPDX-License-Identifier: EPL-2.0
package dev.maquette.ui.widgets;

import java.util.function.Consumer;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Composite;

import dev.maquette.ui.look.Look;
import dev.maquette.ui.look.Painter;
import dev.maquette.ui.look.Token;
import dev.maquette.ui.look.Type;

/** A painted check box with its text; a click or Space toggles it. */
public final class CheckBox extends TickBox {

    private static final int HEIGHT = 28;
    private static final int TEXT = Painter.BOX + 8;

    private final String text;
    private final Consumer<Boolean> toggled;

    /** @param toggled told each change that the user makes */
    public CheckBox(Composite parent, Look look, String text, boolean on, Consumer<Boolean> toggled) {
        super(parent, look, text);
        this.text = text;
        this.toggled = toggled;
        show(on);
    }

    /** Whether it is ticked. */
    public boolean isTicked() {
        return isOn();
    }

    @Override
    protected void pressed() {
        toggle();
    }

    /** Ticks it, or takes the tick away, as a click does. */
    public void toggle() {
        setFocus();
        show(!isOn());
        toggled.accept(isOn());
    }

    @Override
    public Point computeSize(int wHint, int hHint, boolean changed) {
        GC gc = new GC(this);
        int width = TEXT + look().painter().extent(gc, Type.BODY, text).x + 4;
        gc.dispose();
        return new Point(wHint == SWT.DEFAULT ? width : wHint, HEIGHT);
    }

    @Override
    protected void paintBeside(GC gc, Rectangle all) {
        look().painter().text(gc, Type.BODY, look().colour(Token.TEXT), text, TEXT, all.height / 2, all.width - TEXT);
    }
}
