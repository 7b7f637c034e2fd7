// SPDX-License-Identifier: EPL-2.0
package dev.maquette.ui.care.internal.manifest;

import org.eclipse.swt.graphics.Rectangle;

import dev.maquette.api.request.ApplyManifest.Entry;
import dev.maquette.ui.look.Look;
import dev.maquette.ui.look.Token;
import dev.maquette.ui.look.Type;
import dev.maquette.ui.rows.Brush;
import dev.maquette.ui.rows.ColumnFace;

/** The rows of a model list: the model with its kind, what happens to it, its size. */
final class ListFace extends ColumnFace<ListedModel> {

    private static final int ROW = 40;
    private static final int SIZE_WIDTH = 80;
    private static final int GAP = 12;
    private static final int LEFT = 40;

    ListFace(Look look) {
        super(look);
    }

    @Override
    public String id(ListedModel row) {
        return row.id();
    }

    @Override
    public int height(ListedModel row) {
        return ROW;
    }

    private static int right(Rectangle area) {
        return area.width - 16;
    }

    /** Left end of what happens: the model takes two fifths of the room. */
    private static int happens(Rectangle area) {
        return LEFT + Math.max(140, (right(area) - SIZE_WIDTH - LEFT) * 2 / 5);
    }

    @Override
    protected void headings(Brush brush, Rectangle area) {
        brush.headed(Messages.Column_model, LEFT, area);
        brush.headed(Messages.Column_state, happens(area), area);
        brush.headedRight(Messages.Column_size, right(area), area);
    }

    @Override
    protected void paint(Brush brush, ListedModel row, Rectangle area) {
        int middle = area.y + area.height / 2;
        int happens = happens(area);
        Entry entry = row.entry();
        brush.icon(icon(entry), token(entry), MARK, middle);
        if (row.kind().isEmpty()) {
            brush.text(Type.BODY, Token.TEXT, entry.name(), LEFT, middle, happens - GAP - LEFT);
        } else {
            brush.lines(entry.name(), row.kind(), LEFT, middle, happens - GAP - LEFT);
        }
        brush.text(Type.CAPTION, Token.TEXT2, ListWords.happens(entry), happens, middle,
                right(area) - SIZE_WIDTH - GAP - happens);
        brush.figures(Type.BODY, Token.TEXT, ListWords.size(row), right(area), middle);
    }

    private static String icon(Entry entry) {
        return switch (entry.state()) {
        case HERE, UNPROVEN -> "okc";
        case DIFFERENT -> "warn";
        case INSTALL -> entry.install() == null ? "install" : "queue";
        case UNOBTAINABLE -> "error";
        };
    }

    private static Token token(Entry entry) {
        return switch (entry.state()) {
        case HERE -> Token.OK;
        case UNPROVEN -> Token.TEXT3;
        case DIFFERENT -> Token.WARN;
        case INSTALL -> Token.ACCENT;
        case UNOBTAINABLE -> Token.BAD;
        };
    }

    @Override
    public String words(ListedModel row) {
        return ListWords.spoken(row);
    }

    @Override
    public String hint(ListedModel row) {
        return ListWords.happens(row.entry());
    }
}
