// SPDX-License-Identifier: EPL-2.0
package dev.maquette.ui.install.internal.starter;

/**
 * Where the columns of the starter models are, for a width.
 *
 * @param nameWidth room for a name
 * @param about left end of the descriptions, -1 where there is no room for them
 * @param aboutWidth their room
 * @param type left end of the types, -1 where there is no room for them
 * @param base left end of the bases
 * @param size right end of the sizes
 * @param licence left end of the licences
 * @param right right end of what can be done
 */
record StarterColumns(int nameWidth, int about, int aboutWidth, int type, int base, int size, int licence,
        int right) {

    /** Left end of the names. */
    static final int NAME = 60;
    /** Room for a type. */
    static final int TYPE_WIDTH = 104;
    /** Room for a licence. */
    static final int LICENCE_WIDTH = 140;

    private static final int ACTION_WIDTH = 96;
    private static final int SIZE_WIDTH = 96;
    private static final int BASE_WIDTH = 84;
    private static final int GAP = 12;

    static StarterColumns of(int width) {
        int right = width - 16;
        int licence = right - ACTION_WIDTH - LICENCE_WIDTH;
        int size = licence - GAP;
        int base = size - SIZE_WIDTH - BASE_WIDTH;
        boolean types = base - TYPE_WIDTH - NAME >= 200;
        int type = types ? base - TYPE_WIDTH : -1;
        int end = types ? type : base;
        boolean about = end - NAME >= 420;
        int nameWidth = about ? (end - NAME) / 2 - GAP : end - NAME - GAP;
        int left = about ? NAME + nameWidth + GAP : -1;
        return new StarterColumns(Math.max(60, nameWidth), left, about ? end - left - GAP : 0, type, base, size,
                licence, right);
    }
}
