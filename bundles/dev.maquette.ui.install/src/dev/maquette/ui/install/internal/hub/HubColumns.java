// SPDX-License-Identifier: EPL-2.0
package dev.maquette.ui.install.internal.hub;

/**
 * Where the columns of choices are, for a width.
 *
 * @param nameWidth room for a name
 * @param type left end of the types, -1 where there is no room for them
 * @param base left end of the bases
 * @param format left end of the formats, -1 where there is no room for them
 * @param size right end of the sizes
 * @param note left end of the notes
 * @param right right end of all
 */
record HubColumns(int nameWidth, int type, int base, int format, int size, int note, int right) {

    /** Left end of the check boxes. */
    static final int BOX = 16;
    /** Left end of the names. */
    static final int NAME = 44;
    /** Room for a type. */
    static final int TYPE_WIDTH = 88;
    /** Room for a format. */
    static final int FORMAT_WIDTH = 128;

    private static final int NOTE_WIDTH = 144;
    private static final int SIZE_WIDTH = 72;
    private static final int BASE_WIDTH = 84;
    private static final int GAP = 12;
    private static final int LEAST_NAME = 200;

    static HubColumns of(int width) {
        int right = width - 16;
        int note = right - NOTE_WIDTH;
        int size = note - GAP;
        int end = size - SIZE_WIDTH - GAP;
        boolean formats = end - FORMAT_WIDTH - BASE_WIDTH - TYPE_WIDTH - GAP - NAME >= LEAST_NAME;
        int format = formats ? end - FORMAT_WIDTH : -1;
        int base = (formats ? format : end) - BASE_WIDTH;
        boolean types = base - TYPE_WIDTH - GAP - NAME >= LEAST_NAME;
        int type = types ? base - TYPE_WIDTH : -1;
        return new HubColumns(Math.max(60, (types ? type : base) - GAP - NAME), type, base, format, size, note, right);
    }
}
