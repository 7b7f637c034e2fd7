// SPDX-License-Identifier: EPL-2.0
package dev.maquette.ui.widgets;

import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Composite;

import dev.maquette.ui.look.Check;
import dev.maquette.ui.look.Look;
import dev.maquette.ui.look.Painter;
import dev.maquette.ui.look.Token;

/** A box to tick, with something beside it that a subclass paints. Who is told of a press says whether it is ticked. */
public abstract class TickBox extends PaintedButton {

    private static final int DIM = 115;

    private final String name;
    private boolean on;

    /** @param name what a screen reader calls it */
    protected TickBox(Composite parent, Look look, String name) {
        super(parent, look, true);
        this.name = name;
    }

    /** Ticks it or not without telling who listens, as for a value that comes from elsewhere. */
    public final void show(boolean ticked) {
        if (ticked != on) {
            on = ticked;
            redraw();
            tellTick();
        }
    }

    @Override
    protected final String spokenName() {
        return name;
    }

    @Override
    protected final boolean isOn() {
        return on;
    }

    @Override
    public final void press() {
        setFocus();
        pressed();
    }

    /** What pressing it does. */
    protected abstract void pressed();

    @Override
    protected final void paint(GC gc, Rectangle all) {
        int top = middle(all) - Painter.BOX / 2;
        gc.setAlpha(isEnabled() ? 255 : DIM);
        look().painter().box(gc, on ? Check.ON : Check.OFF, 1, top);
        paintBeside(gc, all);
        if (isFocusControl()) {
            look().painter().outline(gc, look().colour(Token.ACCENT), new Rectangle(0, top - 1, 18, 18), 4);
        }
    }

    /** How far from its top the middle of the box is. */
    protected int middle(Rectangle all) {
        return all.height / 2;
    }

    /** Paints what is beside the box. */
    protected abstract void paintBeside(GC gc, Rectangle all);
}
