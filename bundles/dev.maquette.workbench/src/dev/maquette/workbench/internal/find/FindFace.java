// SPDX-License-Identifier: EPL-2.0
package dev.maquette.workbench.internal.find;

import java.util.List;
import java.util.function.Consumer;

import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Rectangle;

import dev.maquette.ui.look.Look;
import dev.maquette.ui.look.Token;
import dev.maquette.ui.look.Type;
import dev.maquette.ui.rows.Brush;
import dev.maquette.ui.rows.RowFace;
import dev.maquette.ui.rows.Spot;
import dev.maquette.ui.rows.Stand;

/** What was found, a line each: icon, name, and at the right its keys or what it is. */
record FindFace(Look look, Consumer<FindRow> choose) implements RowFace<FindRow> {

    private static final int ITEM = 32;
    private static final int HEADING = 28;
    private static final int LEFT = 16;
    private static final int NAME = 44;
    private static final int LEAST = 200;

    @Override
    public String id(FindRow row) {
        return row.id();
    }

    @Override
    public int height(FindRow row) {
        return row instanceof FindRow.Heading ? HEADING : ITEM;
    }

    @Override
    public void paint(GC gc, FindRow row, Rectangle area, Stand stand) {
        Brush brush = new Brush(look, gc, stand);
        int middle = area.y + area.height / 2;
        switch (row) {
        case FindRow.Heading heading -> {
            brush.group(area);
            brush.text(Type.CAPTION_STRONG, Token.TEXT2, heading.label(), LEFT, middle, area.width - 2 * LEFT);
        }
        case FindRow.Item item -> paint(brush, item.target(), area, middle);
        case FindRow.Note note -> brush.text(Type.BODY, Token.TEXT2, note.text(), LEFT, middle,
                area.width - 2 * LEFT);
        }
    }

    private void paint(Brush brush, Target target, Rectangle area, int middle) {
        int right = area.width - LEFT;
        brush.icon(target.icon(), Token.TEXT2, LEFT, middle);
        String end = target.keys().isEmpty() ? target.about() : target.keys();
        int width = Math.min(look.painter().extent(brush.gc(), Type.CAPTION, end).x, right - NAME - LEAST);
        brush.right(Type.CAPTION, Token.TEXT2, end, right, middle, width);
        brush.text(Type.BODY, Token.TEXT, target.name(), NAME, middle, right - width - 12 - NAME);
    }

    @Override
    public List<Spot> spots(GC gc, FindRow row, Rectangle area) {
        return selectable(row) ? List.of(new Spot(area, "", () -> choose.accept(row))) : List.of();
    }

    @Override
    public boolean selectable(FindRow row) {
        return row instanceof FindRow.Item;
    }

    @Override
    public String words(FindRow row) {
        return switch (row) {
        case FindRow.Heading heading -> heading.label();
        case FindRow.Item item -> item.target().keys().isEmpty() && item.target().about().isEmpty()
                ? item.target().name()
                : NLS.bind(Messages.Find_spokenKey, item.target().name(),
                        item.target().keys().isEmpty() ? item.target().about() : item.target().keys());
        case FindRow.Note note -> note.text();
        };
    }
}
