// SPDX-License-Identifier: EPL-2.0
package dev.maquette.ui.widgets;

import java.util.Optional;

import org.eclipse.swt.SWT;
import org.eclipse.swt.events.KeyListener;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Composite;

import dev.maquette.ui.look.Look;
import dev.maquette.ui.look.Token;
import dev.maquette.ui.look.Type;

/** An input that shows what is chosen; pressing it, or the arrow down, offers what else there is. */
public final class DropField extends PaintedButton {

    private static final int HEIGHT = 28;
    private static final int WIDTH = 120;
    private static final int PADDING = 9;
    private static final int PICTURE = 18;

    private final String name;
    private final Runnable offer;
    private String text = "";
    private Token tone = Token.TEXT;
    private Optional<Image> picture = Optional.empty();

    /**
     * @param name of what is chosen, for assistive technology
     * @param offer shows what there is to choose from
     */
    public DropField(Composite parent, Look look, String name, Runnable offer) {
        super(parent, look, false);
        this.name = name;
        this.offer = offer;
        addKeyListener(KeyListener.keyPressedAdapter(e -> {
            if (e.keyCode == SWT.ARROW_DOWN) {
                press();
            }
        }));
    }

    /**
     * Shows what is chosen.
     *
     * @param colour of the words
     */
    public void show(String words, Token colour, Optional<Image> image) {
        text = words;
        tone = colour;
        picture = image;
        redraw();
    }

    /** What it shows. */
    public String text() {
        return text;
    }

    @Override
    public void press() {
        if (isEnabled()) {
            setFocus();
            offer.run();
        }
    }

    @Override
    protected String spokenName() {
        return text.isEmpty() ? name : name + ": " + text;
    }

    @Override
    public Point computeSize(int wHint, int hHint, boolean changed) {
        return new Point(wHint == SWT.DEFAULT ? WIDTH : wHint, HEIGHT);
    }

    @Override
    protected void paint(GC gc, Rectangle all) {
        boolean focus = isFocusControl();
        look().painter().fill(gc, look().colour(Token.BG2), all, 4);
        look().painter().outline(gc, look().colour(focus ? Token.ACCENT : isEnabled() ? Token.CTL : Token.LINE), all,
                4);
        if (focus) {
            look().painter().outline(gc, look().colour(Token.ACCENT),
                    new Rectangle(1, 1, all.width - 2, all.height - 2), 3);
        }
        int x = PADDING;
        if (picture.isPresent()) {
            gc.setAlpha(isEnabled() ? 255 : 115);
            Rectangle whole = picture.get().getBounds();
            int side = Math.min(PICTURE, whole.width);
            gc.drawImage(picture.get(), 0, 0, whole.width, whole.height, x, (all.height - side) / 2, side, side);
            gc.setAlpha(255);
            x += PICTURE + 8;
        }
        look().painter().text(gc, Type.BODY, look().colour(isEnabled() ? tone : Token.TEXT3), text, x,
                all.height / 2, all.width - x - 28);
        gc.drawImage(look().icon("down", isEnabled() ? Token.TEXT2 : Token.OFF, 12), all.width - 21,
                all.height / 2 - 6);
    }
}
