// SPDX-License-Identifier: EPL-2.0
package dev.maquette.ui.notices.internal.log;

import java.util.List;

import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Rectangle;

import dev.maquette.ui.look.Look;
import dev.maquette.ui.look.Token;
import dev.maquette.ui.notices.internal.view.KindLook;
import dev.maquette.ui.rows.Brush;
import dev.maquette.ui.rows.RowFace;
import dev.maquette.ui.rows.Spot;
import dev.maquette.ui.rows.Stand;

/** What an entry of the log looks like: how bad it is, what it says, who logged it and when. */
record LogFace(Look look) implements RowFace<LogEntry> {

    private static final int ICON = 12;
    private static final int TEXT = 40;
    private static final int HEIGHT = 44;

    @Override
    public String id(LogEntry row) {
        return row.at() + "/" + row.place();
    }

    @Override
    public int height(LogEntry row) {
        return HEIGHT;
    }

    @Override
    public void paint(GC gc, LogEntry row, Rectangle area, Stand stand) {
        Brush brush = new Brush(look, gc, stand);
        KindLook kind = KindLook.of(row.kind());
        int middle = area.y + area.height / 2;
        brush.icon(kind.icon(), kind.token(), ICON, middle - 8);
        brush.quietLines(Token.TEXT, row.message(), row.at() + " · " + row.source(), TEXT, middle,
                area.width - TEXT - ICON);
    }

    @Override
    public List<Spot> spots(GC gc, LogEntry row, Rectangle area) {
        return List.of();
    }

    @Override
    public String words(LogEntry row) {
        return KindLook.of(row.kind()).word() + ": " + row.message() + ", " + row.at() + ", " + row.source();
    }

    @Override
    public String hint(LogEntry row) {
        return row.message();
    }
}
