// SPDX-License-Identifier: EPL-2.0
package dev.maquette.ui.neighbours.internal.share;

import org.eclipse.swt.graphics.Rectangle;

import dev.maquette.ui.look.Homes;
import dev.maquette.ui.look.Look;
import dev.maquette.ui.look.Token;
import dev.maquette.ui.look.Type;
import dev.maquette.ui.rows.Brush;
import dev.maquette.ui.rows.ColumnFace;

/** What is written, line by line: a sign tells what comes and what goes, and a ground in the colour of it. */
final class ChangeFace extends ColumnFace<ChangeRow> {

    private static final int FILE = 36;
    private static final int LINE = 20;
    private static final int LEFT = 16;
    private static final int TEXT = 40;

    ChangeFace(Look look) {
        super(look);
    }

    @Override
    public String id(ChangeRow row) {
        return Integer.toString(row.place());
    }

    @Override
    public int height(ChangeRow row) {
        return row.line() instanceof DiffLine.File ? FILE : LINE;
    }

    @Override
    public int headerHeight() {
        return 0;
    }

    @Override
    protected void paint(Brush brush, ChangeRow row, Rectangle area) {
        int middle = area.y + area.height / 2;
        switch (row.line()) {
        case DiffLine.File file -> file(brush, file, area);
        case DiffLine.Text text -> line(brush, text.sign(), text.text(), area);
        case DiffLine.Link link -> line(brush, '+', Homes.shorter(link.path()), area);
        case DiffLine.Same same -> {
            ground(brush, Token.BG1, area);
            brush.text(Type.CAPTION, Token.TEXT3, ShareWords.same(same), TEXT, middle, area.width - TEXT - LEFT);
        }
        }
    }

    private static void file(Brush brush, DiffLine.File file, Rectangle area) {
        ground(brush, Token.HEAD, area);
        int middle = area.y + area.height / 2;
        brush.icon("file", Token.TEXT2, LEFT, middle);
        int width = brush.text(Type.BODY_STRONG, Token.TEXT, Homes.shorter(file.path()), TEXT, middle,
                area.width - TEXT - LEFT);
        int x = TEXT + width + 12;
        if (area.width - x - LEFT > 60) {
            brush.text(Type.CAPTION, Token.TEXT2, file.what(), x, middle, area.width - x - LEFT);
        }
    }

    private static void line(Brush brush, char sign, String text, Rectangle area) {
        int middle = area.y + area.height / 2;
        ground(brush, sign == '+' ? Token.T_OK : sign == '-' ? Token.T_BAD : Token.BG1, area);
        Token ink = sign == '+' ? Token.OK : Token.BAD;
        if (sign != ' ') {
            brush.text(Type.MONO, brush.stand().selected() ? Token.TEXT : ink, sign == '-' ? "\u2212" : "+", LEFT + 4,
                    middle, 16);
        }
        brush.text(Type.MONO, sign == ' ' ? Token.TEXT2 : Token.TEXT, text.replace("\t", "    "), TEXT, middle,
                area.width - TEXT - LEFT);
    }

    /** Lines of a text have no hairlines between them; a selected one keeps the ground of a selection. */
    private static void ground(Brush brush, Token token, Rectangle area) {
        if (!brush.stand().selected()) {
            brush.gc().setBackground(brush.look().colour(token));
            brush.gc().fillRectangle(area);
        }
    }

    @Override
    public String words(ChangeRow row) {
        return ShareWords.spoken(row.line());
    }
}
