// SPDX-License-Identifier: EPL-2.0
package dev.maquette.ui.install.internal.scan;

import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Rectangle;

import dev.maquette.api.identify.Identification;
import dev.maquette.ui.install.internal.Messages;
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
final class ScanPainter {

    private final Look look;
    private final Painter painter;

    ScanPainter(Look look) {
        this.look = look;
        this.painter = look.painter();
    }

    void header(GC gc, ScanColumns columns, Check all, Rectangle area) {
        gc.setBackground(look.colour(Token.BG1));
        gc.fillRectangle(area);
        line(gc, area);
        int middle = area.y + area.height / 2;
        painter.box(gc, all, ScanColumns.BOX, middle - Painter.BOX / 2);
        word(gc, Messages.Scan_name, ScanColumns.NAME, middle);
        if (columns.kind() >= 0) {
            word(gc, Messages.Scan_kind, columns.kind(), middle);
        }
        word(gc, Messages.Scan_base, columns.base(), middle);
        word(gc, Messages.Scan_size, columns.size() - painter.extent(gc, Type.CAPTION, Messages.Scan_size).x, middle);
        word(gc, Messages.Scan_result, columns.result(), middle);
    }

    private void word(GC gc, String text, int x, int middle) {
        painter.text(gc, Type.CAPTION, look.colour(Token.TEXT2), text, x, middle, 300);
    }

    private void line(GC gc, Rectangle area) {
        gc.setBackground(look.colour(Token.LINE));
        gc.fillRectangle(area.x, area.y + area.height - 1, area.width, 1);
    }

    void row(GC gc, ScanRow row, ScanColumns columns, Rectangle area, RowState state) {
        gc.setBackground(look.colour(state.ground()));
        gc.fillRectangle(area);
        line(gc, area);
        int middle = area.y + area.height / 2 - 1;
        painter.box(gc, state.selected() ? Check.ON : Check.OFF, ScanColumns.BOX, middle - Painter.BOX / 2);
        gc.drawImage(look.icon(icon(row), row.state() == ScanState.BROKEN ? Token.BAD : Token.TEXT2, 16),
                ScanColumns.ICON, middle - 8);
        words(gc, row, columns, middle, state);
        facts(gc, row, columns, middle, state);
        new ResultPainter(look, gc, state.selected()).paint(row, columns, middle);
        if (state.focus()) {
            painter.outline(gc, look.colour(state.active() ? Token.ACCENT : Token.CTL),
                    new Rectangle(area.x + 1, area.y, area.width - 2, area.height - 1), 2);
        }
    }

    private static String icon(ScanRow row) {
        return switch (row.state()) {
        case BROKEN -> "error";
        case UNSAFE -> "unsafe";
        case REJECTED -> "no";
        default -> ModelIcons.of(row.type());
        };
    }

    private void words(GC gc, ScanRow row, ScanColumns columns, int middle, RowState state) {
        Color second = look.colour(state.selected() || state.hover() ? Token.TEXT2 : Token.TEXT3);
        boolean alone = row.folder().isEmpty();
        painter.text(gc, Type.BODY, look.colour(Token.TEXT), row.name(), ScanColumns.NAME,
                alone ? middle : middle - 8, columns.nameWidth());
        painter.text(gc, Type.CAPTION, second, row.folder(), ScanColumns.NAME, middle + 9, columns.nameWidth());
    }

    private static String kindOf(ScanState problem) {
        return problem == ScanState.UNKNOWN ? Messages.Scan_unknown : "–";
    }

    private void facts(GC gc, ScanRow row, ScanColumns columns, int middle, RowState state) {
        boolean known = row.identification().status() == Identification.Status.IDENTIFIED;
        if (columns.kind() >= 0) {
            painter.text(gc, Type.BODY, look.colour(known ? Token.TEXT : Token.TEXT2),
                    known ? row.type().label() : kindOf(row.state()), columns.kind(), middle,
                    ScanColumns.KIND_WIDTH);
        }
        if (known) {
            BaseColours base = look.base(row.base());
            painter.badge(gc, row.base().shortLabel(), null, base.text(),
                    state.selected() ? look.colour(Token.BG1) : base.ground(), columns.base(), middle);
        }
        painter.figures(gc, Type.BODY, look.colour(Token.TEXT2), ByteSize.text(row.identification().fileSize()),
                columns.size(), middle);
    }
}
