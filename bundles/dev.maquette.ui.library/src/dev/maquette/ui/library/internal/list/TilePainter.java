// SPDX-License-Identifier: EPL-2.0
package dev.maquette.ui.library.internal.list;

import java.util.List;

import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Path;
import org.eclipse.swt.graphics.Rectangle;

import dev.maquette.api.model.Availability;
import dev.maquette.api.model.ModelSummary;
import dev.maquette.ui.look.BaseColours;
import dev.maquette.ui.look.ByteSize;
import dev.maquette.ui.look.Check;
import dev.maquette.ui.look.Look;
import dev.maquette.ui.look.Painter;
import dev.maquette.ui.look.RowState;
import dev.maquette.ui.look.Token;
import dev.maquette.ui.look.Type;

/** Draws models as tiles: the cover with what is the matter, then the name, then base and size. */
final class TilePainter {

    /** How far from a tile's corner its check box may be hit. */
    static final int BOX_REACH = 28;

    private static final int RADIUS = 6;
    private static final int BOX = 9;
    private static final int PADDING = 9;
    private static final int MARK = 20;
    /** Narrower tiles have a smaller icon in place of a cover. */
    private static final int SMALL = 128;

    private final Look look;
    private final Painter painter;
    private final CoverPainter covers;

    TilePainter(Look look, CoverPainter covers) {
        this.look = look;
        this.covers = covers;
        this.painter = look.painter();
    }

    void paint(GC gc, ModelSummary model, Rectangle area, RowState state) {
        painter.fill(gc, look.colour(ground(state)), area, RADIUS);
        int side = area.width - 2;
        rounded(gc, area, () -> covers.paint(gc, model, new Rectangle(area.x + 1, area.y + 1, side, side),
                area.width < SMALL ? 24 : 32));
        marks(gc, model, area);
        caption(gc, model, area, state);
        frame(gc, area, state);
        if (state.selected() || state.hover()) {
            painter.box(gc, state.selected() ? Check.ON : Check.OFF, area.x + BOX, area.y + BOX);
        }
    }

    /** Paints so that the corners of the tile stay round. */
    private void rounded(GC gc, Rectangle area, Runnable painting) {
        Path round = new Path(gc.getDevice());
        float size = 2 * RADIUS;
        round.addArc(area.x, area.y, size, size, 180, -90);
        round.addArc(area.x + area.width - size, area.y, size, size, 90, -90);
        round.lineTo(area.x + area.width, area.y + area.width);
        round.lineTo(area.x, area.y + area.width);
        round.close();
        Rectangle before = gc.getClipping();
        gc.setClipping(round);
        painting.run();
        gc.setClipping(before);
        round.dispose();
    }

    private static Token ground(RowState state) {
        return state.selected() || state.hover() ? state.ground() : Token.BG2;
    }

    /** One point around every tile, two around a selected one; the focus has a ring of its own inside. */
    private void frame(GC gc, Rectangle area, RowState state) {
        boolean strong = state.selected() || state.focus();
        Token token = !strong ? Token.LINE : state.active() ? Token.ACCENT : Token.CTL;
        painter.outline(gc, look.colour(token), area, RADIUS);
        if (state.selected()) {
            painter.outline(gc, look.colour(token), inside(area, 1), RADIUS - 1);
        }
        if (state.focus() && state.selected() && state.active()) {
            painter.outline(gc, look.colour(Token.BG1), inside(area, 2), RADIUS - 2);
        }
    }

    private static Rectangle inside(Rectangle area, int by) {
        return new Rectangle(area.x + by, area.y + by, area.width - 2 * by, area.height - 2 * by);
    }

    private void marks(GC gc, ModelSummary model, Rectangle area) {
        List<StateMark> marks = StateMark.of(model);
        int x = area.x + area.width - 8;
        for (StateMark mark : marks.reversed()) {
            x -= MARK;
            painter.fill(gc, look.colour(mark.ground()), new Rectangle(x, area.y + 8, MARK, MARK), 4);
            gc.drawImage(look.icon(mark.icon(), mark.colour(), 12), x + 4, area.y + 12);
            x -= 4;
        }
    }

    private void caption(GC gc, ModelSummary model, Rectangle area, RowState state) {
        int top = area.y + area.width;
        int left = area.x + PADDING;
        int right = area.x + area.width - PADDING;
        boolean away = model.availability() == Availability.OFFLINE;
        int room = right - left - (model.favourite() ? 16 : 0);
        painter.text(gc, Type.BODY, look.colour(away ? Token.TEXT2 : Token.TEXT), model.name(), left, top + 15, room);
        if (model.favourite()) {
            gc.drawImage(look.icon("heartf", Token.ACCENT, 12), right - 12, top + 9);
        }
        String size = ByteSize.text(model.fileSize());
        int sizeWidth = painter.extent(gc, Type.CAPTION, size).x + 4;
        int baseRoom = right - left - sizeWidth - 12;
        if (baseRoom >= 24) {
            BaseColours base = look.base(model.base());
            painter.badge(gc, painter.fitting(gc, Type.MICRO_STRONG, model.base().shortLabel(), baseRoom - 4), null,
                    base.text(), state.selected() ? look.colour(Token.BG1) : base.ground(), left, top + 38);
        }
        painter.figures(gc, Type.CAPTION, look.colour(Token.TEXT2), size, right, top + 38);
    }
}
