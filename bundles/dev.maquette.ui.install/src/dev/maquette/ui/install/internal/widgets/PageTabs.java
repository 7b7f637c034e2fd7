// SPDX-License-Identifier: EPL-2.0
package dev.maquette.ui.install.internal.widgets;

import java.util.List;
import java.util.function.IntConsumer;

import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Composite;

import dev.maquette.ui.look.Look;
import dev.maquette.ui.look.Token;
import dev.maquette.ui.look.Type;
import dev.maquette.ui.widgets.Choices;

/** The tabs of a page: icons and words above a hairline, the chosen one underlined. */
public final class PageTabs extends Choices {

    private static final int HEIGHT = 36;
    private static final int ICON = 24;

    private final List<String> icons;

    /** @param icons one for each word */
    public PageTabs(Composite parent, Look look, List<String> icons, List<String> labels, IntConsumer chosen) {
        super(parent, look, HEIGHT, chosen);
        this.icons = List.copyOf(icons);
        labels(labels);
    }

    @Override
    protected int margin() {
        return 16;
    }

    @Override
    protected int gap() {
        return 24;
    }

    @Override
    protected int width(GC gc, int index) {
        return ICON + look().painter().extent(gc, Type.BODY, labels().get(index)).x;
    }

    @Override
    protected void ground(GC gc, Rectangle all) {
        gc.setBackground(look().colour(Token.LINE));
        gc.fillRectangle(0, all.height - 1, all.width, 1);
    }

    @Override
    protected void paint(GC gc, int index, Rectangle area, boolean on, boolean lit) {
        int middle = area.height / 2;
        Token tint = on || lit ? Token.TEXT : Token.TEXT2;
        gc.drawImage(look().icon(icons.get(index), tint, 16), area.x, middle - 8);
        look().painter().text(gc, Type.BODY, look().colour(tint), labels().get(index), area.x + ICON, middle,
                area.width);
        if (on) {
            gc.setBackground(look().colour(Token.ACCENT));
            gc.fillRectangle(area.x, area.height - 2, area.width, 2);
        }
        if (on && isFocusControl()) {
            look().painter().outline(gc, look().colour(Token.ACCENT),
                    new Rectangle(area.x - 6, 4, area.width + 12, area.height - 9), 4);
        }
    }
}
