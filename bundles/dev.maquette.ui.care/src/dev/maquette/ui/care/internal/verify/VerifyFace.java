// SPDX-License-Identifier: EPL-2.0
package dev.maquette.ui.care.internal.verify;

import java.util.Objects;
import java.util.function.Supplier;

import org.eclipse.swt.graphics.Rectangle;

import dev.maquette.api.request.VerifyModels.Verdict;
import dev.maquette.ui.look.Check;
import dev.maquette.ui.look.Look;
import dev.maquette.ui.look.Token;
import dev.maquette.ui.look.Type;
import dev.maquette.ui.rows.Brush;
import dev.maquette.ui.rows.ColumnFace;

/** The rows of results: what a model's files are, and by which digests that is known. */
final class VerifyFace extends ColumnFace<Verdict> {

    private static final int ROW = 44;

    private final Supplier<Check> all;

    /** @param all whether all, some or none are ticked */
    VerifyFace(Look look, Supplier<Check> all) {
        super(look);
        this.all = all;
    }

    @Override
    public String id(Verdict row) {
        return row.key();
    }

    @Override
    public int height(Verdict row) {
        return ROW;
    }

    @Override
    public int box() {
        return ICON;
    }

    @Override
    protected void headings(Brush brush, Rectangle area) {
        VerifyColumns columns = VerifyColumns.of(area.width);
        brush.box(all.get(), MARK, area.y + area.height / 2);
        brush.headed(Messages.Column_state, VerifyColumns.STATE, area);
        brush.headed(Messages.Column_model, VerifyColumns.NAME, area);
        if (columns.expected() >= 0) {
            brush.headed(Messages.Column_expected, columns.expected(), area);
            brush.headed(Messages.Column_actual, columns.actual(), area);
        }
    }

    @Override
    protected void paint(Brush brush, Verdict row, Rectangle area) {
        VerifyColumns columns = VerifyColumns.of(area.width);
        int middle = area.y + area.height / 2;
        Standing standing = Standing.of(row);
        brush.tick(MARK, middle);
        brush.badge(standing.icon(), standing.word(), standing.ink(), standing.ground(), VerifyColumns.STATE, middle);
        brush.lines(row.name(), VerifyWords.detail(row), VerifyColumns.NAME, middle, columns.nameWidth());
        if (columns.expected() >= 0) {
            boolean differs = row.actual() != null && !Objects.equals(row.expected(), row.actual())
                    && standing == Standing.DAMAGED;
            digest(brush, row.expected(), Token.TEXT2, columns.expected(), middle);
            digest(brush, row.actual(), differs ? Token.BAD : Token.TEXT2, columns.actual(), middle);
        }
    }

    private static void digest(Brush brush, String digest, Token token, int x, int middle) {
        brush.text(digest == null ? Type.CAPTION : Type.MONO, digest == null ? Token.TEXT3 : token,
                VerifyWords.brief(digest), x, middle, VerifyColumns.DIGEST_WIDTH);
    }

    @Override
    public String words(Verdict row) {
        return VerifyWords.spoken(row);
    }

    @Override
    public String hint(Verdict row) {
        return row.path() + "\n" + VerifyWords.detail(row) + "\n" + VerifyWords.digests(row);
    }
}
