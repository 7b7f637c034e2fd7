// SPDX-License-Identifier: EPL-2.0
package dev.maquette.ui.install.internal.starter;

/**
 * Where the columns of the starter models are, for a width.
 *
 * @param nameWidth room for a name
 * @param about left end of the descriptions, -1 where there is no room for them
 * @param aboutWidth their room
 * @param type left end of the types, -1 where there is no room for them
 * @param base left end of the bases, -1 where there is no room for them
 * @param size right end of the sizes
 * @param licence left end of the licences, -1 where there is no room for them
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
    private static final int LEAST_NAME = 170;

    /** Names come first: what there is no room for beside them is left out, licences before bases. */
    static StarterColumns of(int width) {
        int right = width - 16;
        int action = right - ACTION_WIDTH;
        int licence = action - LICENCE_WIDTH;
        if (room(licence - GAP - BASE_WIDTH) < LEAST_NAME) {
            licence = -1;
        }
        int size = (licence < 0 ? action : licence) - GAP;
        int base = room(size - BASE_WIDTH) < LEAST_NAME ? -1 : size - SIZE_WIDTH - BASE_WIDTH;
        int end = base < 0 ? size - SIZE_WIDTH : base;
        int type = end - TYPE_WIDTH - NAME >= 200 ? end - TYPE_WIDTH : -1;
        end = type < 0 ? end : type;
        boolean about = end - NAME >= 420;
        int nameWidth = about ? (end - NAME) / 2 - GAP : end - NAME - GAP;
        int left = about ? NAME + nameWidth + GAP : -1;
        return new StarterColumns(Math.max(60, nameWidth), left, about ? end - left - GAP : 0, type, base, size,
                licence, right);
    }

    /** What a name has when the sizes end there. */
    private static int room(int size) {
        return size - SIZE_WIDTH - NAME - GAP;
    }

    /** Where a mark stands that is left of the size. */
    int mark() {
        return size - SIZE_WIDTH;
    }
}
