// SPDX-License-Identifier: EPL-2.0
package dev.maquette.ui.care.internal.orphan;

import java.util.List;
import java.util.function.Supplier;

import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Rectangle;

import dev.maquette.api.request.ListOrphans.Orphan;
import dev.maquette.ui.look.ByteSize;
import dev.maquette.ui.look.Check;
import dev.maquette.ui.look.Look;
import dev.maquette.ui.look.Token;
import dev.maquette.ui.look.Type;
import dev.maquette.ui.rows.Brush;
import dev.maquette.ui.rows.RowFace;
import dev.maquette.ui.rows.Spot;
import dev.maquette.ui.rows.Stand;

/** The rows of orphans: a box, where it is, its model files, its size. */
final class OrphanFace implements RowFace<Orphan> {

    private static final int ROW = 32;
    private static final int HEADER = 28;
    private static final int BOX = 12;
    private static final int ICON = 40;
    private static final int NAME = 68;
    private static final int SIZE_WIDTH = 80;
    private static final int GAP = 12;

    private final Look look;
    private final Supplier<Check> all;

    /** @param all whether all, some or none are ticked */
    OrphanFace(Look look, Supplier<Check> all) {
        this.look = look;
        this.all = all;
    }

    @Override
    public String id(Orphan row) {
        return row.path();
    }

    @Override
    public int height(Orphan row) {
        return ROW;
    }

    @Override
    public int headerHeight() {
        return HEADER;
    }

    @Override
    public int box() {
        return ICON;
    }

    private static int right(Rectangle area) {
        return area.width - 16;
    }

    /** Left end of the files: where it is takes half of the room. */
    private static int files(Rectangle area) {
        return NAME + Math.max(120, (right(area) - SIZE_WIDTH - NAME) / 2);
    }

    @Override
    public void header(GC gc, Rectangle area) {
        Brush brush = Brush.plain(look, gc);
        brush.heading(area);
        brush.box(all.get(), BOX, area.y + area.height / 2);
        brush.headed(Messages.Column_name, NAME, area);
        brush.headed(Messages.Column_files, files(area), area);
        brush.headedRight(Messages.Column_size, right(area), area);
    }

    @Override
    public void paint(GC gc, Orphan row, Rectangle area, Stand stand) {
        Brush brush = new Brush(look, gc, stand);
        int middle = area.y + area.height / 2;
        int files = files(area);
        brush.box(stand.selected() ? Check.ON : Check.OFF, BOX, middle);
        brush.icon(row.folder() ? "folder" : "file", Token.TEXT2, ICON, middle);
        brush.text(Type.MONO, Token.TEXT, row.path(), NAME, middle, files - GAP - NAME);
        brush.text(Type.CAPTION, Token.TEXT2, SyncWords.files(row), files, middle,
                right(area) - SIZE_WIDTH - GAP - files);
        brush.figures(Type.BODY, Token.TEXT, ByteSize.text(row.totalBytes()), right(area), middle);
    }

    @Override
    public List<Spot> spots(GC gc, Orphan row, Rectangle area) {
        return List.of();
    }

    @Override
    public String words(Orphan row) {
        return SyncWords.spoken(row);
    }

    @Override
    public String hint(Orphan row) {
        return row.folder() ? String.join("\n", row.files().stream().limit(20).toList()) : row.path();
    }
}
