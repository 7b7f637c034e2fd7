// SPDX-License-Identifier: EPL-2.0
package dev.maquette.ui.help.internal.view;

import java.util.List;

import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Rectangle;

import dev.maquette.ui.help.internal.guide.Target;
import dev.maquette.ui.look.Look;
import dev.maquette.ui.look.Token;
import dev.maquette.ui.look.Type;
import dev.maquette.ui.rows.Brush;
import dev.maquette.ui.rows.RowFace;
import dev.maquette.ui.rows.Spot;
import dev.maquette.ui.rows.Stand;

/** What the contents and the results of a search look like. */
final class EntryFace implements RowFace<Entry> {

    private static final int LEFT = 12;
    private static final int RIGHT = 12;

    private final Look look;

    EntryFace(Look look) {
        this.look = look;
    }

    @Override
    public String id(Entry row) {
        return row.target().map(Target::link).orElse(row.title());
    }

    @Override
    public int height(Entry row) {
        return row.detail().isEmpty() ? 28 : 48;
    }

    @Override
    public void paint(GC gc, Entry row, Rectangle area, Stand stand) {
        Brush brush = new Brush(look, gc, stand);
        int width = area.width - LEFT - RIGHT;
        int middle = area.y + area.height / 2;
        if (!row.detail().isEmpty()) {
            brush.text(Type.BODY, Token.TEXT, row.title(), LEFT, middle - 10, width);
            brush.text(Type.CAPTION, Token.TEXT2, row.detail(), LEFT, middle + 10, width);
        } else if (row.target().isPresent()) {
            brush.text(Type.BODY, Token.TEXT, row.title(), LEFT, middle, width);
        } else {
            brush.group(area);
            brush.text(Type.CAPTION_STRONG, Token.TEXT2, row.title(), LEFT, middle, width);
        }
    }

    @Override
    public List<Spot> spots(GC gc, Entry row, Rectangle area) {
        return List.of();
    }

    @Override
    public String words(Entry row) {
        return row.detail().isEmpty() ? row.title() : row.title() + ", " + row.detail();
    }

    @Override
    public String hint(Entry row) {
        return row.detail().isEmpty() ? "" : row.title();
    }
}
