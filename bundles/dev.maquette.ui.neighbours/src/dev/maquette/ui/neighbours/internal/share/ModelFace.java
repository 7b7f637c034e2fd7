// SPDX-License-Identifier: EPL-2.0
package dev.maquette.ui.neighbours.internal.share;

import org.eclipse.swt.graphics.Rectangle;

import dev.maquette.ui.look.Look;
import dev.maquette.ui.look.Token;
import dev.maquette.ui.rows.Brush;
import dev.maquette.ui.rows.ColumnFace;

/** Models, and whether and where a program sees them, or why not. */
final class ModelFace extends ColumnFace<ModelRow> {

    private static final int ROW = 44;
    private static final int LEFT = 16;
    private static final int TEXT = 44;
    private static final int BADGE_WIDTH = 90;

    ModelFace(Look look) {
        super(look);
    }

    @Override
    public String id(ModelRow row) {
        return row.key();
    }

    @Override
    public int height(ModelRow row) {
        return ROW;
    }

    @Override
    public int headerHeight() {
        return 0;
    }

    @Override
    protected void paint(Brush brush, ModelRow row, Rectangle area) {
        int middle = area.y + area.height / 2;
        brush.icon(!row.judged() ? "info" : row.seen() ? "okc" : "no",
                !row.judged() ? Token.TEXT2 : row.seen() ? Token.OK : Token.BAD, LEFT, middle);
        int right = area.width - LEFT - (row.judged() ? BADGE_WIDTH : 0);
        brush.lines(row.name(), row.text(), Token.TEXT2, TEXT, middle, right - TEXT);
        if (row.judged()) {
            String word = row.seen() ? Messages.Test_seen : Messages.Test_unseen;
            int width = brush.look().painter().badgeWidth(brush.gc(), word, false);
            brush.badge("", word, row.seen() ? Token.OK : Token.BAD, row.seen() ? Token.T_OK : Token.T_BAD,
                    area.width - LEFT - width, middle);
        }
    }

    @Override
    public String words(ModelRow row) {
        return row.spoken();
    }

    @Override
    public String hint(ModelRow row) {
        return row.text();
    }
}
