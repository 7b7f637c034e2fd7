// SPDX-License-Identifier: EPL-2.0
package dev.maquette.cli.internal.output;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Items in aligned columns.
 *
 * @param columns from left to right
 */
public record Table<T>(List<Column<T>> columns) {

    private static final String GAP = "  ";
    private static final int NARROWEST = 8;

    /** A table of these columns. */
    @SafeVarargs
    @SuppressWarnings("varargs")
    public static <T> Table<T> of(Column<T>... columns) {
        return new Table<>(List.of(columns));
    }

    /**
     * The lines of the table, the heading first.
     *
     * @param width columns of the screen
     */
    public List<String> lines(List<T> items, int width) {
        var rows = new ArrayList<List<String>>(items.size() + 1);
        rows.add(columns.stream().map(Column::heading).toList());
        for (var item : items) {
            rows.add(columns.stream().map(column -> column.text(item)).toList());
        }
        var widths = widths(rows);
        shrink(widths, width);
        return rows.stream().map(row -> line(row, widths)).toList();
    }

    private int[] widths(List<List<String>> rows) {
        return IntStream.range(0, columns.size())
                .map(column -> rows.stream().mapToInt(row -> length(row.get(column))).max().orElse(0)).toArray();
    }

    /** Takes what is too much from the widest columns that may be cut. */
    private void shrink(int[] widths, int width) {
        var excess = IntStream.of(widths).sum() + GAP.length() * (widths.length - 1) - width;
        while (excess > 0) {
            var widest = IntStream.range(0, widths.length) //
                    .filter(column -> columns.get(column).shrinks() && widths[column] > NARROWEST) //
                    .reduce((a, b) -> widths[b] > widths[a] ? b : a);
            if (widest.isEmpty()) {
                return;
            }
            widths[widest.getAsInt()]--;
            excess--;
        }
    }

    private String line(List<String> cells, int[] widths) {
        var line = new StringBuilder();
        for (var column = 0; column < widths.length; column++) {
            var cell = cut(cells.get(column), widths[column]);
            var padding = " ".repeat(widths[column] - length(cell));
            line.append(columns.get(column).right() ? padding + cell : cell + padding).append(GAP);
        }
        return line.toString().stripTrailing();
    }

    private static String cut(String text, int width) {
        return length(text) <= width ? text : text.substring(0, text.offsetByCodePoints(0, width - 1)) + "…";
    }

    private static int length(String text) {
        return text.codePointCount(0, text.length());
    }
}
