// SPDX-License-Identifier: EPL-2.0
package dev.maquette.ui.generate.internal.form;

import java.util.Optional;
import java.util.function.Consumer;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Composite;

import dev.maquette.ui.look.Look;
import dev.maquette.ui.look.Painter;
import dev.maquette.ui.look.Token;
import dev.maquette.ui.look.Type;
import dev.maquette.ui.widgets.TickBox;

/** A check box with the cover and the name of a LoRA. */
final class LoraTick extends TickBox {

    private static final int HEIGHT = 28;
    private static final int SIDE = 24;
    private static final int COVER = Painter.BOX + 8;
    private static final int NAME = COVER + SIDE + 8;

    private final String name;
    private final Consumer<Boolean> toggled;
    private Optional<Image> cover = Optional.empty();

    LoraTick(Composite parent, Look look, String name, Consumer<Boolean> toggled) {
        super(parent, look, name);
        this.name = name;
        this.toggled = toggled;
        setToolTipText(name.replace("&", "&&"));
    }

    void show(boolean ticked, Optional<Image> picture) {
        cover = picture;
        show(ticked);
        redraw();
    }

    @Override
    protected void pressed() {
        toggled.accept(!isOn());
    }

    @Override
    public Point computeSize(int wHint, int hHint, boolean changed) {
        return new Point(wHint == SWT.DEFAULT ? NAME + 4 * SIDE : wHint, HEIGHT);
    }

    @Override
    protected void paintBeside(GC gc, Rectangle all) {
        int middle = all.height / 2;
        if (cover.isPresent()) {
            Rectangle whole = cover.get().getBounds();
            gc.drawImage(cover.get(), 0, 0, whole.width, whole.height, COVER, middle - SIDE / 2, SIDE, SIDE);
        } else {
            look().painter().fill(gc, look().colour(Token.BG3), new Rectangle(COVER, middle - SIDE / 2, SIDE, SIDE),
                    4);
            gc.drawImage(look().icon("lora", Token.TEXT3, 16), COVER + 4, middle - 8);
        }
        look().painter().text(gc, Type.BODY, look().colour(isOn() ? Token.TEXT : Token.TEXT3), name, NAME, middle,
                all.width - NAME);
    }
}
