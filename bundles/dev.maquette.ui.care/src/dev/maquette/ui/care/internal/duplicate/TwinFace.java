// SPDX-License-Identifier: EPL-2.0
package dev.maquette.ui.care.internal.duplicate;

import java.io.File;
import java.util.List;
import java.util.function.BiConsumer;

import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;

import dev.maquette.ui.look.ByteSize;
import dev.maquette.ui.look.Look;
import dev.maquette.ui.look.Token;
import dev.maquette.ui.look.Type;
import dev.maquette.ui.rows.Brush;
import dev.maquette.ui.rows.ColumnFace;
import dev.maquette.ui.rows.Spot;

/** The rows of duplicates: a heading for what is the same, and below it each copy with what is to become of it. */
final class TwinFace extends ColumnFace<TwinRow> {

    private static final int ROW = 28;
    private static final int TWO_LINES = 44;

    private final BiConsumer<TwinGroup, Boolean> unfold;
    private final BiConsumer<TwinRow.Copy, Point> choose;
    private boolean asked = true;

    /**
     * @param unfold shows the copies of a group or hides them
     * @param choose offers what can become of a copy, at a point of the list
     */
    TwinFace(Look look, BiConsumer<TwinGroup, Boolean> unfold, BiConsumer<TwinRow.Copy, Point> choose) {
        super(look);
        this.unfold = unfold;
        this.choose = choose;
    }

    /** Whether it is known what needs a copy. */
    void usersAreKnown(boolean known) {
        asked = known;
    }

    @Override
    public String id(TwinRow row) {
        return row.id();
    }

    @Override
    public int height(TwinRow row) {
        return row instanceof TwinRow.Copy copy && !TwinWords.below(copy).isEmpty() ? TWO_LINES : ROW;
    }

    private TwinColumns columns(Rectangle area) {
        return TwinColumns.of(area.width, asked);
    }

    @Override
    protected void headings(Brush brush, Rectangle area) {
        TwinColumns columns = columns(area);
        brush.headed(Messages.Column_copy, TwinColumns.COPY, area);
        if (columns.users() >= 0) {
            brush.headed(Messages.Column_users, columns.users(), area);
        }
        brush.headedRight(Messages.Column_size, columns.size(), area);
        brush.headed(Messages.Column_decision, columns.decision(), area);
    }

    @Override
    protected void paint(Brush brush, TwinRow row, Rectangle area) {
        switch (row) {
        case TwinRow.Heading heading -> heading(brush, heading, area);
        case TwinRow.Copy copy -> copy(brush, copy, area);
        }
    }

    private void heading(Brush brush, TwinRow.Heading row, Rectangle area) {
        int middle = area.y + area.height / 2;
        if (!brush.stand().selected() && !brush.stand().hover()) {
            brush.group(area);
        }
        brush.icon(row.open() ? "down" : "rightc", Token.TEXT2, MARK, middle);
        int right = columns(area).right();
        int room = right - TwinColumns.COPY - 120;
        int width = brush.text(Type.BODY_STRONG, Token.TEXT, row.group().name(), TwinColumns.COPY, middle, room);
        brush.text(Type.BODY, Token.TEXT2, "\u00b7 " + TwinWords.sameness(row.group()), TwinColumns.COPY + width + 6,
                middle, Math.max(0, room - width - 6));
        brush.figures(Type.BODY, Token.BAD, TwinWords.extra(row.group()), right, middle);
    }

    private void copy(Brush brush, TwinRow.Copy row, Rectangle area) {
        TwinColumns columns = columns(area);
        int middle = area.y + area.height / 2;
        String below = TwinWords.below(row);
        int first = below.isEmpty() ? middle : middle - 8;
        brush.text(Type.MONO, Token.TEXT, tail(brush, row.twin().path(), columns.copyWidth()), TwinColumns.COPY, first,
                columns.copyWidth());
        if (!below.isEmpty()) {
            brush.text(Type.CAPTION, row.note().isEmpty() ? Token.TEXT3 : Token.BAD, below, TwinColumns.COPY,
                    middle + 9, columns.copyWidth());
        }
        if (columns.users() >= 0) {
            brush.text(Type.CAPTION, Token.TEXT2, row.twin().users(), columns.users(), middle,
                    TwinColumns.USERS_WIDTH);
        }
        brush.figures(Type.BODY, Token.TEXT, ByteSize.text(row.twin().bytes()), columns.size(), middle);
        decision(brush, row, area, middle);
    }

    /** The end of a path tells more than its beginning: folders are left out from there until it fits. */
    private static String tail(Brush brush, String path, int width) {
        String shown = path;
        int cut = 0;
        while (brush.look().painter().extent(brush.gc(), Type.MONO, shown).x > width && cut >= 0) {
            cut = path.indexOf(File.separatorChar, cut + 1);
            shown = cut < 0 ? shown : "\u2026" + path.substring(cut);
        }
        return shown;
    }

    private void decision(Brush brush, TwinRow.Copy row, Rectangle area, int middle) {
        Rectangle choice = choice(area);
        if (brush.stand().over(choice)) {
            brush.fill(brush.stand().selected() ? Token.BG1 : Token.SELIN, choice);
        }
        int x = columns(area).decision();
        brush.icon(row.decision().icon(), row.decision().tint(), x, middle);
        brush.text(Type.BODY, row.decision() == Decision.LEAVE ? Token.TEXT2 : Token.TEXT,
                row.decision().label(row.twin()), x + 24, middle, choice.width - 56);
        if (brush.stand().hover() || brush.stand().focus()) {
            brush.icon("down", Token.TEXT2, choice.x + choice.width - 20, middle);
        }
    }

    private Rectangle choice(Rectangle area) {
        TwinColumns columns = columns(area);
        return new Rectangle(columns.decision() - 6, area.y + (area.height - Brush.TARGET) / 2,
                columns.right() - columns.decision() + 12, Brush.TARGET);
    }

    /** Where the choice opens, in the list. */
    Point below(Rectangle area) {
        Rectangle choice = choice(area);
        return new Point(choice.x, choice.y + choice.height);
    }

    @Override
    public List<Spot> spots(GC gc, TwinRow row, Rectangle area) {
        return switch (row) {
        case TwinRow.Heading(TwinGroup group, boolean open) -> List.of(new Spot(
                Brush.actionArea(MARK - 4 + Brush.TARGET, area), open ? Messages.Twins_fold : Messages.Twins_unfold,
                () -> unfold.accept(group, !open)));
        case TwinRow.Copy copy -> List.of(new Spot(choice(area), Messages.Decision_menu,
                () -> choose.accept(copy, below(area))));
        };
    }

    @Override
    public String words(TwinRow row) {
        return TwinWords.spoken(row);
    }

    @Override
    public String hint(TwinRow row) {
        return row instanceof TwinRow.Copy copy ? (copy.twin().path() + "\n" + TwinWords.below(copy)).strip()
                : TwinWords.spoken(row);
    }
}
