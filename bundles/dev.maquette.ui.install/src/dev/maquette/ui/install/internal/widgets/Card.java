// SPDX-License-Identifier: EPL-2.0
package dev.maquette.ui.install.internal.widgets;

import org.eclipse.swt.SWT;
import org.eclipse.swt.events.MouseTrackListener;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.graphics.TextLayout;
import org.eclipse.swt.widgets.Composite;

import dev.maquette.ui.look.Look;
import dev.maquette.ui.look.Token;
import dev.maquette.ui.look.Type;
import dev.maquette.ui.widgets.PaintedButton;

/** A large button that explains itself: an icon on a tile, a title, a sentence. */
public final class Card extends PaintedButton {

    private static final int HEIGHT = 80;
    private static final int TILE = 32;
    private static final int TEXT = 12 + TILE + 12;

    private final String icon;
    private final String title;
    private final String text;
    private final Runnable action;
    private boolean hover;

    /** @param action what pressing it does */
    public Card(Composite parent, Look look, String icon, String title, String text, Runnable action) {
        super(parent, look, false);
        this.icon = icon;
        this.title = title;
        this.text = text;
        this.action = action;
        addMouseTrackListener(MouseTrackListener.mouseEnterAdapter(e -> hover(true)));
        addMouseTrackListener(MouseTrackListener.mouseExitAdapter(e -> hover(false)));
    }

    @Override
    protected String spokenName() {
        return title;
    }

    @Override
    protected String spokenText() {
        return text;
    }

    private void hover(boolean over) {
        hover = over;
        redraw();
    }

    /** What stands on it in large. */
    public String title() {
        return title;
    }

    @Override
    public void press() {
        action.run();
    }

    @Override
    public Point computeSize(int wHint, int hHint, boolean changed) {
        return new Point(wHint == SWT.DEFAULT ? 300 : wHint, HEIGHT);
    }

    @Override
    protected void paint(GC gc, Rectangle all) {
        look().painter().fill(gc, look().colour(hover ? Token.BG3 : Token.BG2), all, 6);
        look().painter().outline(gc, look().colour(isFocusControl() ? Token.ACCENT : Token.CTL), all, 6);
        look().painter().fill(gc, look().colour(Token.T_INFO), new Rectangle(12, 12, TILE, TILE), 4);
        gc.drawImage(look().icon(icon, Token.ACCENT, 16), 20, 20);
        int width = all.width - TEXT - 12;
        look().painter().text(gc, Type.BODY_STRONG, look().colour(Token.TEXT), title, TEXT, 22, width);
        TextLayout lines = new TextLayout(gc.getDevice());
        lines.setFont(look().font(Type.CAPTION));
        lines.setText(text);
        lines.setWidth(Math.max(60, width));
        gc.setForeground(look().colour(Token.TEXT2));
        lines.draw(gc, TEXT, 34);
        lines.dispose();
    }
}
