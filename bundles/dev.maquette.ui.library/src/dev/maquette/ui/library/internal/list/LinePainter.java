// SPDX-License-Identifier: EPL-2.0
package dev.maquette.ui.library.internal.list;

import java.util.Optional;

import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.Rectangle;

import dev.maquette.api.model.Availability;
import dev.maquette.api.model.ModelSummary;
import dev.maquette.ui.library.internal.Messages;
import dev.maquette.ui.look.BaseColours;
import dev.maquette.ui.look.ByteSize;
import dev.maquette.ui.look.Check;
import dev.maquette.ui.look.Look;
import dev.maquette.ui.look.ModelIcons;
import dev.maquette.ui.look.Painter;
import dev.maquette.ui.look.RowState;
import dev.maquette.ui.look.Token;
import dev.maquette.ui.look.Type;

/** Draws the lines of the list. */
final class LinePainter {

    /** Narrower names leave room for the icon of a state only. */
    private static final int LEAST_WITH_WORD = 200;

    private final Look look;
    private final Painter painter;
    private final CoverSource covers;

    LinePainter(Look look, CoverSource covers) {
        this.look = look;
        this.covers = covers;
        this.painter = look.painter();
    }

    void heading(GC gc, Line.Heading heading, Rectangle area, boolean hover) {
        gc.setBackground(look.colour(hover ? Token.BG3 : Token.HEAD));
        gc.fillRectangle(area);
        line(gc, area);
        int middle = area.y + area.height / 2 - 1;
        gc.drawImage(look.icon(heading.folded() ? "rightc" : "down", Token.TEXT2, 12), 14, middle - 6);
        gc.drawImage(look.icon(ModelIcons.of(heading.type()), Token.TEXT2, 16), Columns.COVER - 4, middle - 8);
        int x = Columns.COVER + 20;
        x += painter.text(gc, Type.CAPTION_STRONG, look.colour(Token.TEXT), heading.type().label(), x, middle, 240) + 8;
        painter.text(gc, Type.CAPTION, look.colour(Token.TEXT2),
                ByteSize.count(heading.count()) + " · " + ByteSize.text(heading.bytes()), x, middle, 240);
    }

    private void line(GC gc, Rectangle area) {
        gc.setBackground(look.colour(Token.LINE));
        gc.fillRectangle(area.x, area.y + area.height - 1, area.width, 1);
    }

    void row(GC gc, ModelSummary model, Columns columns, Rectangle area, RowState state) {
        gc.setBackground(look.colour(state.ground()));
        gc.fillRectangle(area);
        int middle = area.y + area.height / 2;
        painter.box(gc, state.selected() ? Check.ON : Check.OFF, Columns.BOX, middle - Painter.BOX / 2);
        cover(gc, model, middle);
        words(gc, model, columns, middle, state);
        facts(gc, model, columns, middle, state);
        if (state.focus()) {
            painter.outline(gc, look.colour(state.active() ? Token.ACCENT : Token.CTL),
                    new Rectangle(area.x + 1, area.y + 1, area.width - 2, area.height - 2), 2);
        }
    }

    private void cover(GC gc, ModelSummary model, int middle) {
        int size = Columns.COVER_SIZE;
        Optional<Image> picture = covers.of(model);
        if (picture.isPresent()) {
            Rectangle all = picture.get().getBounds();
            gc.setAlpha(model.availability() == Availability.OFFLINE ? 115 : 255);
            gc.drawImage(picture.get(), 0, 0, all.width, all.height, Columns.COVER, middle - size / 2, size, size);
            gc.setAlpha(255);
            return;
        }
        painter.fill(gc, look.colour(Token.BG3), new Rectangle(Columns.COVER, middle - size / 2, size, size), 4);
        gc.drawImage(look.icon(ModelIcons.of(model.type()), Token.TEXT3, 16), Columns.COVER + (size - 16) / 2,
                middle - 8);
    }

    private void words(GC gc, ModelSummary model, Columns columns, int middle, RowState state) {
        Color second = look.colour(state.selected() || state.hover() ? Token.TEXT2 : Token.TEXT3);
        int room = columns.nameWidth() - badge(gc, model, columns, middle, state);
        int width = room - (model.favourite() ? 22 : 0);
        boolean away = model.availability() == Availability.OFFLINE;
        int used =
                painter.text(gc, Type.BODY, look.colour(away ? Token.TEXT2 : Token.TEXT), model.name(), columns.name(),
                        middle - 9, width);
        if (model.favourite()) {
            gc.drawImage(look.icon("heartf", Token.ACCENT, 12), columns.name() + used + 6, middle - 15);
        }
        painter.text(gc, Type.CAPTION, second, secondLine(model), columns.name(), middle + 9, room);
    }

    /** At the end of the names, what is the matter with the files; returns the room it takes. */
    private int badge(GC gc, ModelSummary model, Columns columns, int middle, RowState state) {
        if (model.availability() == Availability.PRESENT) {
            return 0;
        }
        boolean missing = model.availability() == Availability.MISSING;
        Token colour = missing ? Token.BAD : Token.SLATE;
        Token ground = state.selected() ? Token.BG1 : missing ? Token.T_BAD : Token.T_SLATE;
        String word = columns.nameWidth() < LEAST_WITH_WORD ? "" : missing ? Messages.State_missing
                : Messages.State_offline;
        int width = painter.badgeWidth(gc, word, true);
        painter.badge(gc, word, look.icon(missing ? "missing" : "offline", colour, 12), look.colour(colour),
                look.colour(ground), columns.name() + columns.nameWidth() - width, middle);
        return width + 8;
    }

    static String secondLine(ModelSummary model) {
        if (model.availability() == Availability.MISSING) {
            return model.path();
        }
        String description = model.description() == null ? "" : model.description().strip();
        return description.isEmpty() ? Messages.List_noDescription : description.lines().findFirst().orElse("");
    }

    private void facts(GC gc, ModelSummary model, Columns columns, int middle, RowState state) {
        if (columns.base() >= 0) {
            BaseColours base = look.base(model.base());
            painter.badge(gc, model.base().shortLabel(), null, base.text(),
                    state.selected() ? look.colour(Token.BG1) : base.ground(), columns.base(), middle);
        }
        Color grey = look.colour(Token.TEXT2);
        if (columns.format() >= 0) {
            painter.text(gc, Type.CAPTION, grey, model.format().label(), columns.format(), middle,
                    columns.formatWidth());
        }
        painter.figures(gc, Type.CAPTION, grey, ByteSize.text(model.fileSize()), columns.right(), middle);
    }
}
