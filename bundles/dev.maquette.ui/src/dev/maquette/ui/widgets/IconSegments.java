// SPDX-License-Identifier: EPL-2.0
package dev.maquette.ui.widgets;

import java.util.List;
import java.util.function.IntConsumer;

import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Composite;

import dev.maquette.ui.look.Look;
import dev.maquette.ui.look.Token;

/** A row of icons in one border, the chosen one on the ground of a selection. The labels are said, not shown. */
public final class IconSegments extends Choices {

    private static final int WIDTH = 33;
    private static final int ICON = 16;

    private final List<String> icons;

    /**
     * @param icons of the set, one for each label
     * @param labels what assistive technology calls them
     */
    public IconSegments(Composite parent, Look look, List<String> icons, List<String> labels, IntConsumer chosen) {
        super(parent, look, 28, chosen);
        this.icons = List.copyOf(icons);
        labels(labels);
    }

    @Override
    protected int margin() {
        return 0;
    }

    @Override
    protected int gap() {
        return 0;
    }

    @Override
    protected int width(GC gc, int index) {
        return WIDTH;
    }

    @Override
    protected void ground(GC gc, Rectangle all) {
        look().painter().fill(gc, look().colour(Token.BG2), all, 4);
        look().painter().outline(gc, look().colour(Token.CTL), all, 4);
    }

    @Override
    protected void paint(GC gc, int index, Rectangle area, boolean on, boolean lit) {
        var inside = new Rectangle(area.x + 1, area.y + 1, area.width - 2, area.height - 2);
        if (on || lit) {
            look().painter().fill(gc, look().colour(on ? Token.SEL : Token.BG3), inside, 3);
        }
        if (index > 0) {
            gc.setBackground(look().colour(Token.LINE));
            gc.fillRectangle(area.x, area.y + 1, 1, area.height - 2);
        }
        gc.drawImage(look().icon(icons.get(index), on ? Token.ACCENT : Token.TEXT2, ICON),
                area.x + (area.width - ICON) / 2, (area.height - ICON) / 2);
        if (on && isFocusControl()) {
            look().painter().outline(gc, look().colour(Token.ACCENT), inside, 3);
        }
    }
}
