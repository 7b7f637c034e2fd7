// SPDX-License-Identifier: EPL-2.0
package dev.maquette.ui.library.internal.list;

/**
 * How large the place of each model is, and how many are beside each other.
 *
 * @param across how many are in a row
 * @param width points of one
 * @param height points of one
 * @param gap points between two, and around a group of them
 */
record Cells(int across, int width, int height, int gap) {

    /** Points below the cover of a tile: its name, its base and its size. */
    static final int CAPTION = 56;

    private static final int ROW = 48;
    private static final int GAP = 12;

    /** Rows of a list this wide. */
    static Cells rows(int width) {
        return new Cells(1, width, ROW, 0);
    }

    /**
     * As many tiles as find room in a width, made as wide as the room they have.
     *
     * @param least points that a tile is wide at least, where there is room for one
     */
    static Cells tiles(int width, int least) {
        int room = Math.max(GAP + 1, width - 2 * GAP);
        int across = Math.max(1, (room + GAP) / (least + GAP));
        int side = (room - (across - 1) * GAP) / across;
        return new Cells(across, side, side + CAPTION, GAP);
    }

    /** Points that so many models take, without a heading. */
    int height(int models) {
        int rows = Math.ceilDiv(models, across);
        return rows == 0 ? 0 : rows * (height + gap) + gap;
    }
}
