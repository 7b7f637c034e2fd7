// SPDX-License-Identifier: EPL-2.0
package dev.maquette.ui.library.internal.settings;

import org.eclipse.swt.events.MouseTrackListener;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Composite;

import dev.maquette.ui.look.Look;
import dev.maquette.ui.look.Token;
import dev.maquette.ui.look.Type;
import dev.maquette.ui.widgets.PaintedButton;

/** A small button that sets a size; it stands out while that size is set. */
final class PresetButton extends PaintedButton {

    private static final int HEIGHT = 24;
    private static final int PADDING = 8;
    private static final int DIM = 115;

    private final String text;
    private final Runnable action;
    private boolean on;
    private boolean hover;

    PresetButton(Composite parent, Look look, String text, Runnable action) {
        super(parent, look, false);
        this.text = text;
        this.action = action;
        addMouseTrackListener(MouseTrackListener.mouseEnterAdapter(e -> hover(true)));
        addMouseTrackListener(MouseTrackListener.mouseExitAdapter(e -> hover(false)));
    }

    private void hover(boolean over) {
        hover = over;
        redraw();
    }

    void show(boolean isSet) {
        on = isSet;
        redraw();
    }

    @Override
    protected boolean isOn() {
        return on;
    }

    @Override
    public void press() {
        setFocus();
        action.run();
    }

    @Override
    protected String spokenName() {
        return text;
    }

    @Override
    public Point computeSize(int wHint, int hHint, boolean changed) {
        GC gc = new GC(this);
        int width = look().painter().extent(gc, Type.CAPTION, text).x + 2 * PADDING;
        gc.dispose();
        return new Point(width, HEIGHT);
    }

    @Override
    protected void paint(GC gc, Rectangle all) {
        gc.setAlpha(isEnabled() ? 255 : DIM);
        look().painter().fill(gc, look().colour(on ? Token.SEL : hover && isEnabled() ? Token.BG3 : Token.BG2), all, 4);
        look().painter().outline(gc, look().colour(isFocusControl() ? Token.ACCENT : Token.CTL), all, 4);
        look().painter().text(gc, Type.CAPTION, look().colour(Token.TEXT), text, PADDING, all.height / 2, all.width);
    }
}
