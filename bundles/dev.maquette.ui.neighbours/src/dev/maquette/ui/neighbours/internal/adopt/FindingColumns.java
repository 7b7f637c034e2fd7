// SPDX-License-Identifier: EPL-2.0
package dev.maquette.ui.neighbours.internal.adopt;

/**
 * Where the columns of the models are, for a width.
 *
 * @param nameWidth room for a name
 * @param type left end of the types, -1 where there is no room for them
 * @param base left end of the bases
 * @param size right end of the sizes
 * @param result left end of the results
 * @param resultWidth room for a result and what is said of it
 */
record FindingColumns(int nameWidth, int type, int base, int size, int result, int resultWidth) {

    /** Left end of the names. */
    static final int NAME = 40;
    /** Room for a type. */
    static final int TYPE_WIDTH = 110;

    private static final int BASE_WIDTH = 84;
    private static final int SIZE_WIDTH = 72;
    private static final int GAP = 12;
    private static final int WIDE = 900;

    static FindingColumns of(int width) {
        int resultWidth = width >= WIDE ? width / 4 : width >= 640 ? 150 : 120;
        int result = width - 16 - resultWidth;
        int size = result - GAP;
        int base = size - SIZE_WIDTH - GAP - BASE_WIDTH;
        int type = base - GAP - TYPE_WIDTH;
        return type - GAP - NAME >= 160
                ? new FindingColumns(type - GAP - NAME, type, base, size, result, resultWidth)
                : new FindingColumns(Math.max(80, base - GAP - NAME), -1, base, size, result, resultWidth);
    }
}
