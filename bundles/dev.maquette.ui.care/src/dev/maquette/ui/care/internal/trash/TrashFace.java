// SPDX-License-Identifier: EPL-2.0
package dev.maquette.ui.care.internal.trash;

import java.util.List;
import java.util.function.Supplier;

import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Rectangle;

import dev.maquette.api.request.ListTrash.Entry;
import dev.maquette.ui.care.internal.page.When;
import dev.maquette.ui.look.ByteSize;
import dev.maquette.ui.look.Check;
import dev.maquette.ui.look.Look;
import dev.maquette.ui.look.Token;
import dev.maquette.ui.look.Type;
import dev.maquette.ui.rows.Brush;
import dev.maquette.ui.rows.RowFace;
import dev.maquette.ui.rows.Spot;
import dev.maquette.ui.rows.Stand;

/** The rows of the trash: what it was, where it was, how large it is, when it went and by whom. */
final class TrashFace implements RowFace<Entry> {

    private static final int ROW = 44;
    private static final int HEADER = 28;

    private final Look look;
    private final Supplier<Check> all;

    /** @param all whether all, some or none are ticked */
    TrashFace(Look look, Supplier<Check> all) {
        this.look = look;
        this.all = all;
    }

    @Override
    public String id(Entry row) {
        return row.id();
    }

    @Override
    public int height(Entry row) {
        return ROW;
    }

    @Override
    public int headerHeight() {
        return HEADER;
    }

    @Override
    public int box() {
        return TrashColumns.ICON;
    }

    @Override
    public void header(GC gc, Rectangle area) {
        Brush brush = Brush.plain(look, gc);
        TrashColumns columns = TrashColumns.of(area.width);
        brush.heading(area);
        brush.box(all.get(), TrashColumns.BOX, area.y + area.height / 2);
        brush.headed(Messages.Column_name, TrashColumns.NAME, area);
        brush.headedRight(Messages.Column_size, columns.size(), area);
        brush.headed(Messages.Column_deleted, columns.deleted(), area);
    }

    @Override
    public void paint(GC gc, Entry row, Rectangle area, Stand stand) {
        Brush brush = new Brush(look, gc, stand);
        TrashColumns columns = TrashColumns.of(area.width);
        int middle = area.y + area.height / 2;
        brush.box(stand.selected() ? Check.ON : Check.OFF, TrashColumns.BOX, middle);
        brush.icon(icon(row), Token.TEXT2, TrashColumns.ICON, middle);
        brush.text(Type.BODY_STRONG, Token.TEXT, row.name(), TrashColumns.NAME, middle - 8, columns.nameWidth());
        brush.text(Type.CAPTION, Token.TEXT3, row.path(), TrashColumns.NAME, middle + 9, columns.nameWidth());
        brush.figures(Type.BODY, Token.TEXT, ByteSize.text(row.bytes()), columns.size(), middle);
        String who = TrashWords.who(row);
        brush.text(Type.BODY, Token.TEXT2, When.here().text(row.at()), columns.deleted(),
                who.isEmpty() ? middle : middle - 8, TrashColumns.DELETED_WIDTH);
        brush.text(Type.CAPTION, Token.TEXT3, who, columns.deleted(), middle + 9, TrashColumns.DELETED_WIDTH);
    }

    private static String icon(Entry row) {
        return switch (row.kind()) {
        case MODEL -> "box";
        case ORPHAN -> "file";
        case UNKNOWN -> "unknown";
        };
    }

    @Override
    public List<Spot> spots(GC gc, Entry row, Rectangle area) {
        return List.of();
    }

    @Override
    public String words(Entry row) {
        return TrashWords.spoken(row, When.here());
    }

    @Override
    public String hint(Entry row) {
        return row.path();
    }
}
