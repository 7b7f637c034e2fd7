// SPDX-License-Identifier: EPL-2.0
package dev.maquette.ui.neighbours.internal.share;

import org.eclipse.swt.graphics.Rectangle;

import dev.maquette.api.request.FindShareTargets.Target;
import dev.maquette.ui.look.Homes;
import dev.maquette.ui.look.Look;
import dev.maquette.ui.look.Token;
import dev.maquette.ui.look.Type;
import dev.maquette.ui.rows.Brush;
import dev.maquette.ui.rows.ColumnFace;

/** The programs, each with its folder and whether it is shown models. */
final class TargetFace extends ColumnFace<Target> {

    private static final int ROW = 56;
    private static final int LEFT = 16;

    TargetFace(Look look) {
        super(look);
    }

    @Override
    public String id(Target row) {
        return row.root();
    }

    @Override
    public int height(Target row) {
        return ROW;
    }

    @Override
    protected void headings(Brush brush, Rectangle area) {
        brush.headed(Messages.List_programs, LEFT, area);
    }

    @Override
    protected void paint(Brush brush, Target row, Rectangle area) {
        int width = area.width - 2 * LEFT;
        int top = area.y + 18;
        brush.text(Type.BODY_STRONG, Token.TEXT, row.name(), LEFT, top, width - 90);
        if (row.share() != null) {
            boolean stale = row.share().stale();
            badge(brush, stale ? "warn" : "check", stale ? Messages.State_stale : Messages.State_shared,
                    stale ? Token.WARN : Token.OK, stale ? Token.T_WARN : Token.T_OK, area.width - LEFT, top);
        }
        brush.text(Type.CAPTION, Token.TEXT2, Homes.shorter(row.root()), LEFT, area.y + 38, width);
    }

    /** A badge that ends at an x. */
    private static void badge(Brush brush, String icon, String word, Token token, Token ground, int right,
            int middle) {
        int width = brush.look().painter().badgeWidth(brush.gc(), word, true);
        brush.badge(icon, word, token, ground, right - width, middle);
    }

    @Override
    public String words(Target row) {
        return ShareWords.spoken(row);
    }

    @Override
    public String hint(Target row) {
        return row.root();
    }
}
