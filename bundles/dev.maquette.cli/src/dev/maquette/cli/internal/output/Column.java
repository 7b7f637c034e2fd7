// SPDX-License-Identifier: EPL-2.0
package dev.maquette.cli.internal.output;

import java.util.function.Function;

/**
 * A column of a table.
 *
 * @param heading what stands above it
 * @param cell the text for an item; null is shown as nothing
 * @param right whether to align at the right, as numbers are
 * @param shrinks whether it may be cut when the screen is too narrow
 */
public record Column<T>(String heading, Function<T, String> cell, boolean right, boolean shrinks) {

    /** A column of words. */
    public static <T> Column<T> words(String heading, Function<T, String> cell) {
        return new Column<>(heading, cell, false, false);
    }

    /** A column of texts that may be long. */
    public static <T> Column<T> text(String heading, Function<T, String> cell) {
        return new Column<>(heading, cell, false, true);
    }

    /** A column of numbers. */
    public static <T> Column<T> number(String heading, Function<T, String> cell) {
        return new Column<>(heading, cell, true, false);
    }

    /** The cell of an item: one line, never null. */
    String text(T item) {
        var text = cell.apply(item);
        return text == null ? "" : text.lines().findFirst().orElse("");
    }
}
