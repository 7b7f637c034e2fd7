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
public final class IconSegments extends SegmentRow {

    private static final int WIDTH = 33;
    private static final int ICON = 16;

    private final List<String> icons;

    /**
     * @param icons of the set, one for each label
     * @param labels what assistive technology calls them
     */
    public IconSegments(Composite parent, Look look, List<String> icons, List<String> labels, IntConsumer chosen) {
        super(parent, look, chosen);
        this.icons = List.copyOf(icons);
        labels(labels);
    }

    @Override
    protected int width(GC gc, int index) {
        return WIDTH;
    }

    @Override
    void content(GC gc, int index, Rectangle area, boolean on) {
        gc.drawImage(look().icon(icons.get(index), on ? Token.ACCENT : Token.TEXT2, ICON),
                area.x + (area.width - ICON) / 2, (area.height - ICON) / 2);
    }
}
