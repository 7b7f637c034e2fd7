// SPDX-License-Identifier: EPL-2.0
package dev.maquette.ui.neighbours.internal.adopt;

import java.util.List;

import org.eclipse.swt.graphics.Rectangle;

import dev.maquette.api.request.AdoptLibrary.State;
import dev.maquette.ui.look.ByteSize;
import dev.maquette.ui.look.Look;
import dev.maquette.ui.look.ModelIcons;
import dev.maquette.ui.look.Token;
import dev.maquette.ui.look.Type;
import dev.maquette.ui.rows.Brush;
import dev.maquette.ui.rows.ColumnFace;

/** The models of other programs: what they are, and what becomes of them. */
final class FindingFace extends ColumnFace<Finding> {

    private static final int ROW = 44;

    FindingFace(Look look) {
        super(look);
    }

    @Override
    public String id(Finding row) {
        return row.id();
    }

    @Override
    public int height(Finding row) {
        return ROW;
    }

    @Override
    protected void headings(Brush brush, Rectangle area) {
        FindingColumns columns = FindingColumns.of(area.width);
        brush.headed(Messages.Column_name, FindingColumns.NAME, area);
        if (columns.type() >= 0) {
            brush.headed(Messages.Column_is, columns.type(), area);
        }
        brush.headed(Messages.Column_base, columns.base(), area);
        brush.headedRight(Messages.Column_size, columns.size(), area);
        brush.headed(Messages.Column_result, columns.result(), area);
    }

    @Override
    protected void paint(Brush brush, Finding row, Rectangle area) {
        FindingColumns columns = FindingColumns.of(area.width);
        int middle = area.y + area.height / 2;
        brush.icon(row.outcome().type() == null ? "unknown" : ModelIcons.of(row.type()), Token.TEXT2, MARK, middle);
        brush.lines(row.name(), row.place(), FindingColumns.NAME, middle, columns.nameWidth());
        if (columns.type() >= 0) {
            brush.text(Type.BODY, Token.TEXT, row.outcome().type() == null ? "\u2013" : row.type().label(),
                    columns.type(), middle, FindingColumns.TYPE_WIDTH);
        }
        if (row.outcome().base() == null) {
            brush.text(Type.BODY, Token.TEXT3, "\u2013", columns.base(), middle, 20);
        } else {
            brush.base(row.base(), columns.base(), middle);
        }
        brush.figures(Type.BODY, Token.TEXT, row.outcome().fileSize() < 0 ? "\u2013"
                : ByteSize.text(row.outcome().fileSize()), columns.size(), middle);
        int end = result(brush, row, columns, middle);
        if (row.segment() == Segment.PROBLEMS && columns.resultWidth() - end > 60) {
            brush.text(Type.CAPTION, Token.TEXT3, row.note(), columns.result() + end + 8, middle,
                    columns.resultWidth() - end - 8);
        }
    }

    /** Returns how wide the result is. */
    private static int result(Brush brush, Finding row, FindingColumns columns, int middle) {
        String words = AdoptWords.result(row);
        int x = columns.result();
        State state = row.state();
        return switch (state) {
        case ADOPTED, ENRICHED -> row.done() ? brush.badge("check", words, Token.OK, Token.T_OK, x, middle)
                : brush.text(Type.BODY, Token.TEXT, words, x, middle, columns.resultWidth());
        case KNOWN -> brush.text(Type.BODY, Token.TEXT3, words, x, middle, columns.resultWidth());
        case UNKNOWN -> brush.badge("unknown", words, Token.SLATE, Token.T_SLATE, x, middle);
        case REMOTE -> brush.badge("globe", words, Token.SLATE, Token.T_SLATE, x, middle);
        case MISSING -> brush.badge("missing", words, Token.BAD, Token.T_BAD, x, middle);
        case BROKEN, FAILED -> brush.badge("error", words, Token.BAD, Token.T_BAD, x, middle);
        };
    }

    @Override
    public String words(Finding row) {
        return AdoptWords.spoken(row);
    }

    @Override
    public String hint(Finding row) {
        return String.join("\n", row.outcome().notes().isEmpty() ? List.of(row.outcome().path())
                : row.outcome().notes());
    }
}
