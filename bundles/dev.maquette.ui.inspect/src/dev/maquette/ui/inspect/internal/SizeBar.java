// SPDX-License-Identifier: EPL-2.0
package dev.maquette.ui.inspect.internal;

import java.util.List;

import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;

import dev.maquette.api.model.BaseModel;
import dev.maquette.ui.look.ByteSize;
import dev.maquette.ui.look.Look;
import dev.maquette.ui.look.Painter;
import dev.maquette.ui.look.TextLanguage;
import dev.maquette.ui.look.Token;
import dev.maquette.ui.look.Type;

/** A bar whose pieces are as wide as their bytes, and below it what they are. */
final class SizeBar extends Canvas {

    private static final int BAR = 20;
    private static final int LINE = 22;
    private static final int GAP = 16;
    /** Bases whose swatches are far from each other. */
    private static final List<String> HUES = List.of("sdxl", "flux", "sd-2", "z-image", "wan");

    private final Look look;
    private List<Slice> slices = List.of();

    SizeBar(Composite parent, Look look) {
        super(parent, SWT.DOUBLE_BUFFERED);
        this.look = look;
        addPaintListener(e -> paint(e.gc));
        addListener(SWT.Resize, e -> redraw());
        getAccessible().addAccessibleListener(new AccessibleAdapter() {
            @Override
            public void getName(AccessibleEvent e) {
                e.result = String.join(", ", slices.stream().map(slice -> slice.name() + " " + words(slice)).toList());
            }
        });
        look.onChange(this, this::redraw);
    }

    void show(List<Slice> shown) {
        slices = shown;
        redraw();
    }

    private static String words(Slice slice) {
        return ByteSize.text(slice.bytes()) + " · "
                + String.format(TextLanguage.locale(), "%.1f %%", 100 * slice.fraction());
    }

    @Override
    public Point computeSize(int wHint, int hHint, boolean changed) {
        int width = wHint == SWT.DEFAULT ? 320 : wHint;
        GC gc = new GC(this);
        int height = legend(gc, width, false);
        gc.dispose();
        return new Point(width, height);
    }

    private void paint(GC gc) {
        Rectangle all = getClientArea();
        gc.setBackground(look.colour(Token.BG1));
        gc.fillRectangle(all);
        int x = 0;
        for (int i = 0; i < slices.size(); i++) {
            int end = i == slices.size() - 1 ? all.width
                    : Math.max(x + 3, x + (int) Math.round(slices.get(i).fraction() * all.width));
            look.painter().fill(gc, colour(i), new Rectangle(x, 0, Math.max(2, end - x - 2), BAR), 2);
            x = end;
        }
        legend(gc, all.width, true);
    }

    private Color colour(int index) {
        return slices.get(index).rest() ? look.colour(Token.CTL)
                : look.base(new BaseModel(HUES.get(index % HUES.size()))).swatch();
    }

    private int legend(GC gc, int width, boolean draw) {
        Painter painter = look.painter();
        int x = 0;
        int y = BAR + 8;
        for (int i = 0; i < slices.size(); i++) {
            Slice slice = slices.get(i);
            int name = Math.min(painter.extent(gc, Type.CAPTION, slice.name()).x, width / 2);
            int piece = 18 + name + 8 + painter.extent(gc, Type.CAPTION, words(slice)).x;
            if (x > 0 && x + piece > width) {
                x = 0;
                y += LINE;
            }
            if (draw) {
                int middle = y + LINE / 2;
                painter.fill(gc, colour(i), new Rectangle(x, middle - 5, 10, 10), 2);
                painter.text(gc, Type.CAPTION, look.colour(Token.TEXT), slice.name(), x + 18, middle, name);
                painter.text(gc, Type.CAPTION, look.colour(Token.TEXT2), words(slice), x + 26 + name, middle, width);
            }
            x += piece + GAP;
        }
        return y + LINE;
    }
}
