// SPDX-License-Identifier: EPL-2.0
package dev.maquette.ui.install.internal.scan;

/**
 * Where the columns of the list are in a given width. Narrow lists leave out the kind.
 *
 * @param nameWidth room for the names
 * @param kind left end of the kinds, or -1
 * @param base left end of the base badges
 * @param size right end of the sizes
 * @param result left end of the results
 * @param resultWidth room for them
 * @param action left end of the actions
 */
record ScanColumns(int nameWidth, int kind, int base, int size, int result, int resultWidth, int action) {

    /** Left end of the check boxes. */
    static final int BOX = 16;
    /** Left end of the icons. */
    static final int ICON = 44;
    /** Left end of the names. */
    static final int NAME = 72;
    /** Room for a kind. */
    static final int KIND_WIDTH = 112;

    private static final int ACTION_WIDTH = 56;
    private static final int SIZE_WIDTH = 72;
    private static final int BASE_WIDTH = 84;
    private static final int LEAST_NAME = 180;
    private static final int GAP = 12;

    /** The columns of a list this wide, a scroll bar of 12 points at its right left free. */
    static ScanColumns of(int width) {
        int action = width - 16 - ACTION_WIDTH;
        int resultWidth = Math.clamp(width * 4L / 11, 140, 480);
        int result = action - GAP - resultWidth;
        int size = result - 2 * GAP;
        int base = size - SIZE_WIDTH - GAP - BASE_WIDTH;
        int kind = base - GAP - KIND_WIDTH;
        if (kind - GAP - NAME < LEAST_NAME) {
            kind = -1;
        }
        return new ScanColumns(Math.max(40, (kind >= 0 ? kind : base) - GAP - NAME), kind, base, size, result,
                resultWidth, action);
    }
}
