// SPDX-License-Identifier: EPL-2.0
package dev.maquette.ui.plugins.internal;

import java.util.List;

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

/** What a plug-in looks like: whether it is in the program, its name and version, who signed it, what it adds. */
record PlugInFace(Look look) implements RowFace<Row> {

    private static final int ICON = 12;
    private static final int TEXT = 40;
    private static final int HEIGHT = 44;
    private static final int GAP = 12;

    @Override
    public String id(Row row) {
        return row.plugIn().id();
    }

    @Override
    public int height(Row row) {
        return HEIGHT;
    }

    @Override
    public void paint(GC gc, Row row, Rectangle area, Stand stand) {
        Brush brush = new Brush(look, gc, stand);
        StateLook state = row.look();
        int middle = area.y + area.height / 2;
        brush.icon(state.icon(), state.token(), ICON, middle);
        int word = look.painter().extent(gc, Type.CAPTION, state.word()).x;
        brush.lines(row.plugIn().name() + "  " + row.plugIn().version(), row.adds() + " · " + row.signed(), TEXT,
                middle, area.width - TEXT - GAP - word - ICON);
        brush.right(Type.CAPTION, state.token() == Token.TEXT3 ? Token.TEXT2 : state.token(), state.word(),
                area.width - ICON, middle, word);
    }

    @Override
    public List<Spot> spots(GC gc, Row row, Rectangle area) {
        return List.of();
    }

    @Override
    public String words(Row row) {
        return NLS.bind(Messages.Words_row, new Object[]{row.plugIn().name(), row.plugIn().version(),
                row.look().word(), row.signed() + ", " + row.adds()});
    }

    @Override
    public String hint(Row row) {
        return row.why().orElse("");
    }
}
