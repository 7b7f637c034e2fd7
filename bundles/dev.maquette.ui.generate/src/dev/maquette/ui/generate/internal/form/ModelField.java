// SPDX-License-Identifier: EPL-2.0
package dev.maquette.ui.generate.internal.form;

import java.util.Optional;

import org.eclipse.swt.SWT;
import org.eclipse.swt.events.KeyListener;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Composite;

import dev.maquette.api.model.ModelRecord;
import dev.maquette.ui.look.Look;
import dev.maquette.ui.look.ModelIcons;
import dev.maquette.ui.look.Painter;
import dev.maquette.ui.look.Token;
import dev.maquette.ui.look.Type;
import dev.maquette.ui.rows.Brush;
import dev.maquette.ui.widgets.PaintedButton;

/** An input that shows a model with its cover and base; pressing it offers others. */
final class ModelField extends PaintedButton {

    private static final int HEIGHT = 40;
    private static final int SIDE = 32;
    private static final int ARROW = 28;

    private final String name;
    private final Runnable offer;
    private Optional<ModelRecord> model = Optional.empty();
    private Optional<Image> cover = Optional.empty();

    /**
     * @param name of what is chosen, for assistive technology
     * @param offer shows what there is to choose from
     */
    ModelField(Composite parent, Look look, String name, Runnable offer) {
        super(parent, look, false);
        this.name = name;
        this.offer = offer;
        addKeyListener(KeyListener.keyPressedAdapter(e -> {
            if (e.keyCode == SWT.ARROW_DOWN) {
                press();
            }
        }));
    }

    /** Shows what is chosen. */
    void show(Optional<ModelRecord> chosen, Optional<Image> picture) {
        model = chosen;
        cover = picture;
        redraw();
    }

    /** What it shows. */
    String text() {
        return model.map(ModelRecord::name).orElse("");
    }

    @Override
    public void press() {
        setFocus();
        offer.run();
    }

    @Override
    protected String spokenName() {
        return model.map(chosen -> name + ": " + chosen.name() + ", " + chosen.base().label()).orElse(name);
    }

    @Override
    public Point computeSize(int wHint, int hHint, boolean changed) {
        return new Point(wHint == SWT.DEFAULT ? 10 * SIDE : wHint, HEIGHT);
    }

    @Override
    protected void paint(GC gc, Rectangle all) {
        Painter painter = look().painter();
        painter.fill(gc, look().colour(Token.BG2), all, 4);
        painter.outline(gc, look().colour(isFocusControl() ? Token.ACCENT : Token.CTL), all, 4);
        if (isFocusControl()) {
            painter.outline(gc, look().colour(Token.ACCENT), new Rectangle(1, 1, all.width - 2, all.height - 2), 3);
        }
        int middle = all.height / 2;
        model.ifPresent(chosen -> {
            picture(gc, chosen, 4, middle - SIDE / 2);
            int badge = all.width - ARROW - 4 - painter.badgeWidth(gc, chosen.base().shortLabel(), false);
            painter.text(gc, Type.BODY_STRONG, look().colour(Token.TEXT), chosen.name(), SIDE + 12, middle,
                    badge - SIDE - 20);
            Brush.plain(look(), gc).base(chosen.base(), badge, middle);
        });
        gc.drawImage(look().icon("down", Token.TEXT2, 12), all.width - 21, middle - 6);
    }

    private void picture(GC gc, ModelRecord chosen, int x, int y) {
        if (cover.isPresent()) {
            Rectangle whole = cover.get().getBounds();
            gc.drawImage(cover.get(), 0, 0, whole.width, whole.height, x, y, SIDE, SIDE);
        } else {
            look().painter().fill(gc, look().colour(Token.BG3), new Rectangle(x, y, SIDE, SIDE), 4);
            gc.drawImage(look().icon(ModelIcons.of(chosen.type()), Token.TEXT3, 16), x + 8, y + 8);
        }
    }
}
