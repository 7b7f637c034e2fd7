// SPDX-License-Identifier: EPL-2.0
package dev.maquette.workbench.internal;

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
import dev.maquette.ui.widgets.PaintedButton;

/** A large check box that explains itself: an icon on a tile, a title, a sentence. */
final class ChoiceCard extends PaintedButton {

    static final int HEIGHT = 62;
    private static final int TILE = 44;
    private static final int TEXT = 8 + TILE + 12;

    private final String icon;
    private final String title;
    private String text;
    private final Runnable changed;
    private boolean on;

    /** @param changed told when the user has ticked it or not any more */
    ChoiceCard(Composite parent, Look look, String icon, String title, String text, boolean on, Runnable changed) {
        super(parent, look, true);
        this.icon = icon;
        this.title = title;
        this.text = text;
        this.on = on;
        this.changed = changed;
    }

    @Override
    protected String spokenName() {
        return title;
    }

    @Override
    protected String spokenText() {
        return text;
    }

    @Override
    protected boolean isOn() {
        return on;
    }

    /** Says something else from now on. */
    void explain(String sentence) {
        text = sentence;
        redraw();
    }

    boolean on() {
        return on;
    }

    @Override
    public void press() {
        on = !on;
        setFocus();
        redraw();
        tellTick();
        changed.run();
    }

    @Override
    public Point computeSize(int wHint, int hHint, boolean force) {
        return new Point(wHint == SWT.DEFAULT ? 320 : wHint, HEIGHT);
    }

    @Override
    protected void paint(GC gc, Rectangle all) {
        look().painter().fill(gc, look().colour(Token.BG2), all, 6);
        look().painter().outline(gc, look().colour(on || isFocusControl() ? Token.ACCENT : Token.CTL), all, 6);
        if (isFocusControl()) {
            look().painter().outline(gc, look().colour(Token.ACCENT),
                    new Rectangle(1, 1, all.width - 2, all.height - 2), 5);
        }
        look().painter().fill(gc, look().colour(Token.T_INFO), new Rectangle(9, 9, TILE, TILE), 4);
        gc.drawImage(look().icon(icon, Token.ACCENT, 24), 19, 19);
        int width = all.width - TEXT - Painter.BOX - 28;
        look().painter().text(gc, Type.BODY_STRONG, look().colour(Token.TEXT), title, TEXT, 22, width);
        look().painter().text(gc, Type.CAPTION, look().colour(Token.TEXT2), text, TEXT, 41, width);
        look().painter().box(gc, on ? Check.ON : Check.OFF, all.width - Painter.BOX - 14,
                (all.height - Painter.BOX) / 2);
    }
}
