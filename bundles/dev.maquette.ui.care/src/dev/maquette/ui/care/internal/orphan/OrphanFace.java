// SPDX-License-Identifier: EPL-2.0
package dev.maquette.ui.care.internal.orphan;

import java.util.function.Supplier;

import org.eclipse.swt.graphics.Rectangle;

import dev.maquette.api.request.ListOrphans.Orphan;
import dev.maquette.ui.look.ByteSize;
import dev.maquette.ui.look.Check;
import dev.maquette.ui.look.Look;
import dev.maquette.ui.look.Token;
import dev.maquette.ui.look.Type;
import dev.maquette.ui.rows.Brush;
import dev.maquette.ui.rows.ColumnFace;

/** The rows of orphans: a box, where it is, its model files, its size. */
final class OrphanFace extends ColumnFace<Orphan> {

    private static final int ROW = 32;
    private static final int SIZE_WIDTH = 80;
    private static final int GAP = 12;

    private final Supplier<Check> all;

    /** @param all whether all, some or none are ticked */
    OrphanFace(Look look, Supplier<Check> all) {
        super(look);
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
    protected void headings(Brush brush, Rectangle area) {
        brush.box(all.get(), MARK, area.y + area.height / 2);
        brush.headed(Messages.Column_name, NAME, area);
        brush.headed(Messages.Column_files, files(area), area);
        brush.headedRight(Messages.Column_size, right(area), area);
    }

    @Override
    protected void paint(Brush brush, Orphan row, Rectangle area) {
        int middle = area.y + area.height / 2;
        int files = files(area);
        brush.tick(MARK, middle);
        brush.icon(row.folder() ? "folder" : "file", Token.TEXT2, ICON, middle);
        brush.text(Type.MONO, Token.TEXT, row.path(), NAME, middle, files - GAP - NAME);
        brush.text(Type.CAPTION, Token.TEXT2, SyncWords.files(row), files, middle,
                right(area) - SIZE_WIDTH - GAP - files);
        brush.figures(Type.BODY, Token.TEXT, ByteSize.text(row.totalBytes()), right(area), middle);
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
