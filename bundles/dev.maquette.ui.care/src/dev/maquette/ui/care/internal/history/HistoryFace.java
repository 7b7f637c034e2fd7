// SPDX-License-Identifier: EPL-2.0
package dev.maquette.ui.care.internal.history;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Consumer;

import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Rectangle;

import dev.maquette.api.library.Change;
import dev.maquette.ui.look.Look;
import dev.maquette.ui.look.Token;
import dev.maquette.ui.look.Type;
import dev.maquette.ui.look.When;
import dev.maquette.ui.rows.Brush;
import dev.maquette.ui.rows.ColumnFace;
import dev.maquette.ui.rows.Spot;

/** The rows of the history: a change, and below it the models when it is open. */
final class HistoryFace extends ColumnFace<HistoryRow> {

    private static final int ROW = 32;
    private static final int PART = 28;
    private static final int TWO_LINES = 44;

    private final Consumer<Batch> undo;
    private final BiConsumer<Batch, Boolean> unfold;
    private boolean one;

    /**
     * @param undo takes a change back
     * @param unfold shows its models or hides them
     */
    HistoryFace(Look look, Consumer<Batch> undo, BiConsumer<Batch, Boolean> unfold) {
        super(look);
        this.undo = undo;
        this.unfold = unfold;
    }

    /** Whether the changes are those of one model, which nobody has to name then. */
    void aboutOne(boolean model) {
        one = model;
    }

    @Override
    public String id(HistoryRow row) {
        return row.id();
    }

    @Override
    public int height(HistoryRow row) {
        return !(row instanceof HistoryRow.Whole whole) ? PART : whole.summary().isEmpty() ? ROW : TWO_LINES;
    }

    @Override
    protected void headings(Brush brush, Rectangle area) {
        HistoryColumns columns = HistoryColumns.of(area.width, one);
        brush.headed(Messages.Column_what, HistoryColumns.WHAT, area);
        if (columns.models() >= 0) {
            brush.headed(Messages.Column_models, columns.models(), area);
        }
        if (columns.who() >= 0) {
            brush.headed(Messages.Column_who, columns.who(), area);
        }
        brush.headed(Messages.Column_when, columns.when(), area);
    }

    @Override
    protected void paint(Brush brush, HistoryRow row, Rectangle area) {
        HistoryColumns columns = HistoryColumns.of(area.width, one);
        int middle = area.y + area.height / 2;
        switch (row) {
        case HistoryRow.Whole whole -> whole(brush, whole, columns, middle);
        case HistoryRow.Part part -> part(brush, part.change(), columns, middle);
        case HistoryRow.Field field -> field(brush, field.difference(), columns, middle);
        }
        if (row instanceof HistoryRow.Whole whole && whole.batch().undoable()) {
            brush.link(Messages.Action_undo, undoArea(brush, area).x, middle);
        }
    }

    private static void whole(Brush brush, HistoryRow.Whole row, HistoryColumns columns, int middle) {
        Batch batch = row.batch();
        Token ink = batch.undone() ? Token.TEXT2 : Token.TEXT;
        brush.icon(row.open() ? "down" : "rightc", Token.TEXT2, MARK, middle);
        brush.quietLines(ink, batch.label(), row.summary(), HistoryColumns.WHAT, middle, columns.whatWidth());
        if (columns.models() >= 0) {
            brush.text(Type.CAPTION, Token.TEXT2, HistoryWords.models(batch), columns.models(), middle,
                    HistoryColumns.MODELS_WIDTH);
        }
        if (columns.who() >= 0) {
            brush.text(Type.CAPTION, Token.TEXT2, HistoryWords.who(batch), columns.who(), middle,
                    HistoryColumns.WHO_WIDTH);
        }
        brush.text(Type.CAPTION, Token.TEXT2, When.here().text(batch.at()), columns.when(), middle,
                HistoryColumns.WHEN_WIDTH);
        if (batch.undone()) {
            brush.right(Type.CAPTION, Token.TEXT3, Messages.History_undone, columns.right(), middle, 80);
        }
    }

    private static void field(Brush brush, Difference difference, HistoryColumns columns, int middle) {
        int indent = HistoryColumns.WHAT + 16;
        int room = columns.right() - indent;
        brush.text(Type.CAPTION, Token.TEXT2, difference.field(), indent, middle, room * 3 / 10 - 12);
        int width = brush.text(Type.CAPTION, Token.TEXT3, difference.before(), indent + room * 3 / 10, middle,
                room * 3 / 10);
        brush.text(Type.CAPTION, Token.TEXT, NLS.bind(Messages.History_becomes, difference.after()),
                indent + room * 3 / 10 + width + 8, middle, room * 7 / 10 - width - 8);
    }

    private static void part(Brush brush, Change change, HistoryColumns columns, int middle) {
        int indent = HistoryColumns.WHAT + 16;
        int width = brush.text(Type.CAPTION, Token.TEXT, HistoryWords.name(change), indent, middle,
                columns.whatWidth() - 96);
        brush.text(Type.CAPTION, Token.TEXT3, HistoryWords.kind(change), indent + width + 12, middle, 80);
    }

    private Rectangle undoArea(Brush brush, Rectangle area) {
        return brush.linkArea(Messages.Action_undo, HistoryColumns.of(area.width, one).right(), area);
    }

    @Override
    public List<Spot> spots(GC gc, HistoryRow row, Rectangle area) {
        List<Spot> spots = new ArrayList<>();
        if (row instanceof HistoryRow.Whole(Batch batch, boolean open, String summary)) {
            spots.add(new Spot(Brush.actionArea(MARK - 4 + Brush.TARGET, area), twistie(open, summary.isEmpty()),
                    () -> unfold.accept(batch, !open)));
            if (batch.undoable()) {
                spots.add(new Spot(undoArea(brush(gc), area), Messages.Action_undoHint, () -> undo.accept(batch)));
            }
        }
        return spots;
    }

    private static String twistie(boolean open, boolean models) {
        return models ? open ? Messages.Action_close : Messages.Action_open
                : open ? Messages.Action_closeFields : Messages.Action_openFields;
    }

    @Override
    public String words(HistoryRow row) {
        return HistoryWords.spoken(row, When.here());
    }

    @Override
    public String hint(HistoryRow row) {
        return words(row);
    }
}
