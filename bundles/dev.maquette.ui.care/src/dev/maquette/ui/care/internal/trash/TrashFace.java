// SPDX-License-Identifier: EPL-2.0
package dev.maquette.ui.care.internal.trash;

import java.util.function.Supplier;

import org.eclipse.swt.graphics.Rectangle;

import dev.maquette.api.request.ListTrash.Entry;
import dev.maquette.ui.look.ByteSize;
import dev.maquette.ui.look.Check;
import dev.maquette.ui.look.Look;
import dev.maquette.ui.look.Token;
import dev.maquette.ui.look.Type;
import dev.maquette.ui.look.When;
import dev.maquette.ui.rows.Brush;
import dev.maquette.ui.rows.ColumnFace;

/** The rows of the trash: what it was, where it was, how large it is, when it went and by whom. */
final class TrashFace extends ColumnFace<Entry> {

    private static final int ROW = 44;

    private final Supplier<Check> all;

    /** @param all whether all, some or none are ticked */
    TrashFace(Look look, Supplier<Check> all) {
        super(look);
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
    public int box() {
        return ICON;
    }

    @Override
    protected void headings(Brush brush, Rectangle area) {
        TrashColumns columns = TrashColumns.of(area.width);
        brush.box(all.get(), MARK, area.y + area.height / 2);
        brush.headed(Messages.Column_name, NAME, area);
        brush.headedRight(Messages.Column_size, columns.size(), area);
        brush.headed(Messages.Column_deleted, columns.deleted(), area);
    }

    @Override
    protected void paint(Brush brush, Entry row, Rectangle area) {
        TrashColumns columns = TrashColumns.of(area.width);
        int middle = area.y + area.height / 2;
        brush.tick(MARK, middle);
        brush.icon(icon(row), Token.TEXT2, ICON, middle);
        brush.lines(row.name(), row.path(), NAME, middle, columns.nameWidth());
        brush.figures(Type.BODY, Token.TEXT, ByteSize.text(row.bytes()), columns.size(), middle);
        brush.quietLines(Token.TEXT2, When.here().text(row.at()), TrashWords.who(row), columns.deleted(), middle,
                TrashColumns.DELETED_WIDTH);
    }

    private static String icon(Entry row) {
        return switch (row.kind()) {
        case MODEL -> "box";
        case ORPHAN -> "file";
        case UNKNOWN -> "unknown";
        };
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
