// SPDX-License-Identifier: EPL-2.0
package dev.maquette.ui.library.internal.list;

/**
 * How the user wants the models shown. A value.
 *
 * @param tile points that a tile of the gallery is wide at least
 * @param columns of the list
 */
public record ListStyle(Face face, int tile, ColumnSet columns) {

    /** The smallest tiles. */
    public static final int LEAST_TILE = 96;
    /** The largest tiles. */
    public static final int MOST_TILE = 256;
    /** What is shown until the user chooses. */
    public static final ListStyle USUAL = new ListStyle(Face.LIST, 128, ColumnSet.USUAL);

    public ListStyle {
        tile = Math.clamp(tile, LEAST_TILE, MOST_TILE);
    }

    /** The same with another face. */
    public ListStyle with(Face other) {
        return new ListStyle(other, tile, columns);
    }

    /** The same with tiles of another size. */
    public ListStyle withTile(int points) {
        return new ListStyle(face, points, columns);
    }

    /** The same with other columns. */
    public ListStyle with(ColumnSet other) {
        return new ListStyle(face, tile, other);
    }
}
