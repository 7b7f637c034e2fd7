// SPDX-License-Identifier: EPL-2.0
package dev.maquette.ui.help.internal.view;

import java.util.List;
import java.util.stream.IntStream;

import org.eclipse.swt.custom.StyleRange;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.GC;

import dev.maquette.ui.help.internal.sheet.Ink;
import dev.maquette.ui.help.internal.sheet.Sheet;
import dev.maquette.ui.help.internal.sheet.Sheet.Line;
import dev.maquette.ui.help.internal.sheet.Sheet.Run;
import dev.maquette.ui.help.internal.sheet.Sheet.Table;
import dev.maquette.ui.look.Look;
import dev.maquette.ui.look.Token;
import dev.maquette.ui.look.Type;

/** Gives the text of a page its fonts, colours, indents and columns. */
final class Dressing {

    private static final int STEP = 20;
    private static final int COLUMN_GAP = 16;
    private static final int DEEPEST = 4;
    /** More than this of the width no column but the last takes. */
    private static final int WIDEST = 320;

    private final StyledText text;
    private final Look look;

    Dressing(StyledText text, Look look) {
        this.text = text;
        this.look = look;
    }

    /** Dresses the text, which is that of the sheet. */
    void apply(Sheet sheet) {
        for (Run run : sheet.runs().reversed()) { // what is within others comes before them
            text.setStyleRange(style(run));
        }
        for (int i = 0; i < sheet.lines().size(); i++) {
            line(i, sheet.lines().get(i));
        }
        sheet.tables().forEach(this::table);
    }

    private StyleRange style(Run run) {
        StyleRange style = new StyleRange(run.start(), run.length(), null, null);
        style.font = font(run.ink());
        switch (run.ink()) {
        case LINK -> {
            style.foreground = look.colour(Token.ACCENT);
            style.underline = true;
        }
        case CODE -> style.background = look.colour(Token.BG3);
        case CAPTION -> style.foreground = look.colour(Token.TEXT2);
        case DISPLAY, TITLE, STRONG -> style.foreground = look.colour(Token.TEXT);
        }
        return style;
    }

    private Font font(Ink ink) {
        return look.font(switch (ink) {
        case DISPLAY -> Type.DISPLAY;
        case TITLE -> Type.TITLE;
        case STRONG -> Type.BODY_STRONG;
        case CAPTION -> Type.CAPTION;
        case CODE -> Type.MONO;
        case LINK -> Type.BODY;
        });
    }

    private void line(int place, Line line) {
        text.setLineVerticalIndent(place, line.gap());
        if (line.depth() > 0) {
            text.setLineTabStops(place, 1, IntStream.rangeClosed(1, DEEPEST).map(depth -> depth * STEP).toArray());
            text.setLineWrapIndent(place, 1, line.depth() * STEP);
        }
        if (line.code()) {
            text.setLineBackground(place, 1, look.colour(Token.BG3));
        }
    }

    private void table(Table table) {
        int columns = table.rows().getFirst().size();
        int[] stops = new int[columns - 1];
        int x = 0;
        for (int i = 0; i < stops.length; i++) {
            x += widest(table.rows(), i) + COLUMN_GAP;
            stops[i] = x;
        }
        text.setLineTabStops(table.line(), table.rows().size(), stops);
        text.setLineWrapIndent(table.line(), table.rows().size(), x);
    }

    private int widest(List<List<String>> rows, int column) {
        GC gc = new GC(text);
        try {
            gc.setFont(look.font(Type.BODY_STRONG));
            int widest = 0;
            for (List<String> row : rows) {
                widest = Math.max(widest, gc.textExtent(row.get(column)).x);
            }
            return Math.min(widest, WIDEST);
        } finally {
            gc.dispose();
        }
    }
}
