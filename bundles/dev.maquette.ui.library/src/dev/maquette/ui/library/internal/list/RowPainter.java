// SPDX-License-Identifier: EPL-2.0
package dev.maquette.ui.library.internal.list;

import java.util.List;

import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Rectangle;

import dev.maquette.api.model.Availability;
import dev.maquette.api.model.ModelSummary;
import dev.maquette.ui.library.internal.Messages;
import dev.maquette.ui.look.BaseColours;
import dev.maquette.ui.look.ByteSize;
import dev.maquette.ui.look.Check;
import dev.maquette.ui.look.Look;
import dev.maquette.ui.look.Painter;
import dev.maquette.ui.look.RowState;
import dev.maquette.ui.look.Token;
import dev.maquette.ui.look.Type;
import dev.maquette.ui.look.When;

/** Draws models as rows. */
final class RowPainter {

    private static final int STAR = 12;
    private static final int MOST_STARS = 5;

    private final Look look;
    private final Painter painter;
    private final CoverPainter covers;

    RowPainter(Look look, CoverPainter covers) {
        this.look = look;
        this.covers = covers;
        this.painter = look.painter();
    }

    void paint(GC gc, ModelSummary model, Columns columns, Rectangle area, RowState state) {
        gc.setBackground(look.colour(state.ground()));
        gc.fillRectangle(area);
        int middle = area.y + area.height / 2;
        painter.box(gc, state.selected() ? Check.ON : Check.OFF, Columns.BOX, middle - Painter.BOX / 2);
        int side = Columns.COVER_SIZE;
        covers.paint(gc, model, new Rectangle(Columns.COVER, middle - side / 2, side, side), 16);
        words(gc, model, columns, middle, state);
        columns.places().forEach(place -> fact(gc, model, place, middle, state));
        if (state.focus()) {
            painter.outline(gc, look.colour(state.active() ? Token.ACCENT : Token.CTL),
                    new Rectangle(area.x + 1, area.y + 1, area.width - 2, area.height - 2), 2);
        }
    }

    private void words(GC gc, ModelSummary model, Columns columns, int middle, RowState state) {
        Color second = look.colour(state.selected() || state.hover() ? Token.TEXT2 : Token.TEXT3);
        int room = columns.nameWidth() - marks(gc, model, columns, middle, state);
        int width = room - (model.favourite() ? 22 : 0);
        boolean away = model.availability() == Availability.OFFLINE;
        int used = painter.text(gc, Type.BODY, look.colour(away ? Token.TEXT2 : Token.TEXT), model.name(),
                Columns.NAME, middle - 9, width);
        if (model.favourite()) {
            gc.drawImage(look.icon("heartf", Token.ACCENT, 12), Columns.NAME + used + 6, middle - 15);
        }
        painter.text(gc, Type.CAPTION, second, secondLine(model), Columns.NAME, middle + 9, room);
    }

    /** At the end of the names, what is the matter with the model: one in words; returns the room they take. */
    private int marks(GC gc, ModelSummary model, Columns columns, int middle, RowState state) {
        List<StateMark> marks = StateMark.of(model);
        boolean words = columns.state() && marks.size() == 1;
        int x = columns.nameRight();
        for (StateMark mark : marks.reversed()) {
            String word = words ? mark.word() : "";
            int width = painter.badgeWidth(gc, word, true);
            painter.badge(gc, word, look.icon(mark.icon(), mark.colour(), 12), look.colour(mark.colour()),
                    look.colour(state.selected() ? Token.BG1 : mark.ground()), x - width, middle);
            x -= width + 4;
        }
        return marks.isEmpty() ? 0 : columns.nameRight() - x + 4;
    }

    static String secondLine(ModelSummary model) {
        if (model.availability() == Availability.MISSING) {
            return model.path();
        }
        String description = model.description() == null ? "" : model.description().strip();
        return description.isEmpty() ? Messages.List_noDescription : description.lines().findFirst().orElse("");
    }

    private void fact(GC gc, ModelSummary model, Columns.Place place, int middle, RowState state) {
        switch (place.column()) {
        case BASE -> base(gc, model, place, middle, state);
        case RATING -> stars(gc, model.rating(), place, middle);
        case SIZE -> painter.figures(gc, Type.CAPTION, look.colour(Token.TEXT2), ByteSize.text(model.fileSize()),
                place.right(), middle);
        default -> painter.text(gc, Type.CAPTION, look.colour(Token.TEXT2), word(model, place.column()), place.x(),
                middle, place.width());
        }
    }

    private void base(GC gc, ModelSummary model, Columns.Place place, int middle, RowState state) {
        BaseColours base = look.base(model.base());
        String word = painter.fitting(gc, Type.MICRO_STRONG, model.base().shortLabel(), place.width() - 12);
        painter.badge(gc, word, null, base.text(), state.selected() ? look.colour(Token.BG1) : base.ground(),
                place.x(), middle);
    }

    private void stars(GC gc, int rating, Columns.Place place, int middle) {
        int most = Math.min(MOST_STARS, place.width() / STAR);
        for (int i = 0; i < most && rating > 0; i++) {
            boolean full = i < rating;
            gc.drawImage(look.icon(full ? "starf" : "star", full ? Token.G_WARN : Token.TEXT3, STAR),
                    place.x() + i * STAR, middle - STAR / 2);
        }
    }

    private static String word(ModelSummary model, Column column) {
        return switch (column) {
        case FORMAT -> model.format().label();
        case TYPE -> model.type().label();
        case ADDED -> When.here().text(model.createdAt());
        case CHANGED -> When.here().text(model.updatedAt());
        case VARIANT -> model.variant() == null ? "" : model.variant();
        case TAGS -> String.join(", ", model.tags());
        case LICENSE -> model.license() == null ? "" : model.license();
        case PATH -> model.path();
        case NAME, STATE, BASE, RATING, SIZE -> "";
        };
    }
}
