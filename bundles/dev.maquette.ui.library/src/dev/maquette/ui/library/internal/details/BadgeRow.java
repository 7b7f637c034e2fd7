// SPDX-License-Identifier: EPL-2.0
package dev.maquette.ui.library.internal.details;

import java.util.List;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;

import dev.maquette.api.model.Availability;
import dev.maquette.api.model.ModelRecord;
import dev.maquette.ui.library.internal.Messages;
import dev.maquette.ui.look.BaseColours;
import dev.maquette.ui.look.Look;
import dev.maquette.ui.look.Painter;
import dev.maquette.ui.look.Token;
import dev.maquette.ui.look.Type;

/** Small labels in a row that wraps: a model's base, format and variant, or words such as tags. */
final class BadgeRow extends Canvas {

    private static final int GAP = 4;
    private static final int CHIP = 24;

    private final Look look;
    private ModelRecord model;
    private Availability availability = Availability.PRESENT;
    private List<String> words = List.of();

    BadgeRow(Composite parent, Look look) {
        super(parent, SWT.DOUBLE_BUFFERED);
        this.look = look;
        addPaintListener(e -> paint(e.gc, getClientArea().width, true));
        look.onChange(this, this::redraw);
    }

    void show(ModelRecord shown, Availability state) {
        model = shown;
        availability = state;
        redraw();
    }

    void show(List<String> shown) {
        words = shown;
        redraw();
    }

    @Override
    public Point computeSize(int wHint, int hHint, boolean changed) {
        GC gc = new GC(this);
        int width = wHint == SWT.DEFAULT ? 320 : wHint;
        int height = paint(gc, width, false);
        gc.dispose();
        return new Point(width, height);
    }

    private int paint(GC gc, int width, boolean draw) {
        if (draw) {
            gc.setBackground(look.colour(Token.BG1));
            gc.fillRectangle(getClientArea());
        }
        if (model != null) {
            if (draw) {
                paintBadges(gc);
            }
            return Painter.BADGE;
        }
        return paintWords(gc, width, draw);
    }

    private void paintBadges(GC gc) {
        Painter painter = look.painter();
        int middle = Painter.BADGE / 2;
        BaseColours base = look.base(model.base());
        int x = painter.badge(gc, model.base().shortLabel(), null, base.text(), base.ground(), 0, middle) + GAP;
        for (String word : new String[]{model.type().label(), model.format().label(), model.variant()}) {
            if (word != null && !word.isBlank()) {
                x += painter.outlineBadge(gc, word, look.colour(Token.TEXT2), look.colour(Token.CTL), x, middle) + GAP;
            }
        }
        paintState(gc, x, middle);
    }

    private void paintState(GC gc, int x, int middle) {
        if (availability != Availability.PRESENT) {
            boolean missing = availability == Availability.MISSING;
            Token colour = missing ? Token.BAD : Token.SLATE;
            look.painter().badge(gc, missing ? Messages.Details_missing : Messages.Details_offline,
                    look.icon(missing ? "missing" : "offline", colour, 12), look.colour(colour),
                    look.colour(missing ? Token.T_BAD : Token.T_SLATE), x, middle);
        }
    }

    private int paintWords(GC gc, int width, boolean draw) {
        int x = 0;
        int y = 0;
        for (String word : words) {
            int chip = look.painter().extent(gc, Type.CAPTION, word).x + 20;
            if (x > 0 && x + chip > width) {
                x = 0;
                y += CHIP + GAP;
            }
            if (draw) {
                chip(gc, word, new Rectangle(x, y, chip, CHIP));
            }
            x += chip + GAP;
        }
        return words.isEmpty() ? 0 : y + CHIP;
    }

    private void chip(GC gc, String word, Rectangle area) {
        Color text = look.colour(Token.TEXT);
        look.painter().fill(gc, look.colour(Token.BG3), area, CHIP / 2);
        look.painter().text(gc, Type.CAPTION, text, word, area.x + 10, area.y + CHIP / 2, area.width);
    }
}
