// SPDX-License-Identifier: EPL-2.0
package dev.maquette.ui.install.internal.starter;

import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Composite;

import dev.maquette.ui.look.ByteSize;
import dev.maquette.ui.look.Look;
import dev.maquette.ui.look.Token;
import dev.maquette.ui.look.Type;
import dev.maquette.ui.widgets.PaintedButton;

/** A bundle as a button that filters: its colour, its name, how many models it has. */
final class BundleChip extends PaintedButton {

    private static final int HEIGHT = 28;
    private static final int SWATCH = 10;
    private static final int GAP = 8;
    private static final int PADDING = 10;

    private final StarterBundleRow bundle;
    private final Runnable press;
    private boolean chosen;

    BundleChip(Composite parent, Look look, StarterBundleRow bundle, Runnable press) {
        super(parent, look, true);
        this.bundle = bundle;
        this.press = press;
        setToolTipText(NLS.bind(Messages.Bundle_hint, bundle.name()));
    }

    @Override
    protected String spokenName() {
        return NLS.bind(Messages.Bundle_words, bundle.name(), ByteSize.count(bundle.count()));
    }

    @Override
    protected boolean isOn() {
        return chosen;
    }

    @Override
    protected boolean takesEnter() {
        return true;
    }

    @Override
    public void press() {
        press.run();
    }

    String id() {
        return bundle.id();
    }

    void choose(boolean now) {
        chosen = now;
        redraw();
    }

    @Override
    public Point computeSize(int wHint, int hHint, boolean changed) {
        GC gc = new GC(this);
        int width = 2 * PADDING + SWATCH + 2 * GAP + look().painter().extent(gc, Type.BODY, bundle.name()).x
                + look().painter().extent(gc, Type.CAPTION, ByteSize.count(bundle.count())).x;
        gc.dispose();
        return new Point(width, HEIGHT);
    }

    @Override
    protected void paint(GC gc, Rectangle all) {
        look().painter().fill(gc, look().colour(chosen ? Token.SEL : Token.BG2), all, 4);
        look().painter().outline(gc, look().colour(isFocusControl() ? Token.ACCENT : Token.CTL), all, 4);
        int middle = all.height / 2;
        look().painter().fill(gc, look().base(bundle.base()).swatch(),
                new Rectangle(PADDING, middle - SWATCH / 2, SWATCH, SWATCH), 2);
        int x = PADDING + SWATCH + GAP;
        x += look().painter().text(gc, Type.BODY, look().colour(Token.TEXT), bundle.name(), x, middle, 400) + GAP;
        look().painter().text(gc, Type.CAPTION, look().colour(Token.TEXT2), ByteSize.count(bundle.count()), x, middle,
                60);
    }
}
