// SPDX-License-Identifier: EPL-2.0
package dev.maquette.ui.generate.internal.form;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Composite;

import dev.maquette.ui.look.Look;
import dev.maquette.ui.look.Token;
import dev.maquette.ui.look.Type;
import dev.maquette.ui.widgets.PaintedButton;

/** A phrase that calls a model up; pressing it puts it into the prompt, or takes it out. */
final class PhraseChip extends PaintedButton {

    private static final int HEIGHT = 24;
    private static final int PADDING = 10;
    private static final int MOST = 240;

    private final String phrase;
    private final Runnable pressed;
    private boolean used;

    PhraseChip(Composite parent, Look look, String phrase, Runnable pressed) {
        super(parent, look, true);
        this.phrase = phrase;
        this.pressed = pressed;
        setToolTipText(phrase.replace("&", "&&"));
    }

    String phrase() {
        return phrase;
    }

    /** Whether the prompt has it. */
    void show(boolean inPrompt) {
        if (used != inPrompt) {
            used = inPrompt;
            tellTick();
            redraw();
        }
    }

    @Override
    protected boolean isOn() {
        return used;
    }

    @Override
    public void press() {
        setFocus();
        pressed.run();
    }

    @Override
    protected String spokenName() {
        return phrase;
    }

    @Override
    public Point computeSize(int wHint, int hHint, boolean changed) {
        GC gc = new GC(this);
        int width = Math.min(MOST, look().painter().extent(gc, Type.CAPTION, phrase).x + 2 * PADDING);
        gc.dispose();
        return new Point(wHint == SWT.DEFAULT ? width : wHint, HEIGHT);
    }

    @Override
    protected void paint(GC gc, Rectangle all) {
        look().painter().fill(gc, look().colour(used ? Token.SEL : Token.BG3), all, HEIGHT / 2);
        look().painter().text(gc, Type.CAPTION, look().colour(Token.TEXT), phrase, PADDING, all.height / 2,
                all.width - 2 * PADDING + 2);
        if (isFocusControl()) {
            look().painter().outline(gc, look().colour(Token.ACCENT), all, HEIGHT / 2);
        }
    }
}
