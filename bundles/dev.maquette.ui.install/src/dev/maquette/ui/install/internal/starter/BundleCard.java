// SPDX-License-Identifier: EPL-2.0
package dev.maquette.ui.install.internal.starter;

import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Composite;

import dev.maquette.ui.look.ByteSize;
import dev.maquette.ui.look.Look;
import dev.maquette.ui.look.Token;
import dev.maquette.ui.look.Type;
import dev.maquette.ui.widgets.PaintedButton;

/** A bundle of starter models as a card: how many, how large, and whether they are there. */
public final class BundleCard extends PaintedButton {

    private static final int HEIGHT = 114;
    private static final int LEFT = 12;

    private final StarterBundleRow bundle;
    private final long bytes;
    private final long least;
    private final Runnable press;

    /**
     * @param bytes what would be fetched, or -1 when nobody knows
     * @param least what would be fetched at least
     * @param press what pressing it does
     */
    public BundleCard(Composite parent, Look look, StarterBundleRow bundle, long bytes, long least,
            Runnable press) {
        super(parent, look, false);
        this.bundle = bundle;
        this.bytes = bytes;
        this.least = least;
        this.press = press;
        setCursor(parent.getDisplay().getSystemCursor(SWT.CURSOR_HAND));
    }

    @Override
    protected String spokenName() {
        return String.join(", ", bundle.name(), models(), size());
    }

    /** The name on it. */
    public String title() {
        return bundle.name();
    }

    @Override
    public void press() {
        press.run();
    }

    private String models() {
        String count = bundle.count() == 1 ? Messages.Card_model
                : NLS.bind(Messages.Card_models, ByteSize.count(bundle.count()));
        return bundle.installed() == 0 || bundle.installed() == bundle.count() ? count
                : NLS.bind(Messages.Card_some, count, ByteSize.count(bundle.installed()));
    }

    private String size() {
        if (bundle.installed() == bundle.count()) {
            return "";
        }
        return bytes >= 0 ? ByteSize.text(bytes)
                : least > 0 ? NLS.bind(Messages.Card_least, ByteSize.text(least)) : Messages.Card_noSize;
    }

    @Override
    public Point computeSize(int wHint, int hHint, boolean changed) {
        return new Point(wHint == SWT.DEFAULT ? 180 : wHint, HEIGHT);
    }

    @Override
    protected void paint(GC gc, Rectangle all) {
        look().painter().fill(gc, look().colour(Token.BG2), all, 6);
        look().painter().outline(gc, look().colour(isFocusControl() ? Token.ACCENT : Token.CTL), all, 6);
        look().painter().fill(gc, look().base(bundle.base()).swatch(), new Rectangle(LEFT, 18, 10, 10), 2);
        int width = all.width - 2 * LEFT;
        look().painter().text(gc, Type.BODY_STRONG, look().colour(Token.TEXT), bundle.name(), LEFT + 18, 23,
                width - 18);
        look().painter().text(gc, Type.CAPTION, look().colour(Token.TEXT2), models(), LEFT, 45, width);
        look().painter().text(gc, Type.CAPTION, look().colour(Token.TEXT2), size(), LEFT, 65, width);
        foot(gc, all);
    }

    private void foot(GC gc, Rectangle all) {
        if (bundle.installed() == bundle.count()) {
            look().painter().badge(gc, Messages.Row_installed, look().icon("check", Token.OK, 12),
                    look().colour(Token.OK),
                    look().colour(Token.T_OK), LEFT, 92);
        } else {
            int width = look().painter().text(gc, Type.BODY, look().colour(Token.ACCENT),
                    bundle.installable() ? Messages.Card_install : Messages.Row_queued, LEFT, 92, all.width);
            gc.setBackground(look().colour(Token.ACCENT));
            gc.fillRectangle(LEFT, 100, width, 1);
        }
        if (bundle.nonCommercial()) {
            int width = look().painter().badgeWidth(gc, "NC", true);
            look().painter().badge(gc, "NC", look().icon("nc", Token.WARN, 12), look().colour(Token.WARN),
                    look().colour(Token.T_WARN), all.width - LEFT - width, 92);
        }
    }
}
