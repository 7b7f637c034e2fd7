// SPDX-License-Identifier: EPL-2.0
package dev.maquette.ui.library.internal.list;

/**
 * Where the columns of the list are in a given width. Narrow lists leave out the format, then the base.
 *
 * @param name left end of the names
 * @param nameWidth room for them
 * @param base left end of the base badges, or -1
 * @param format left end of the formats, or -1
 * @param formatWidth room for them
 * @param right right end of the sizes
 */
public record Columns(int name, int nameWidth, int base, int format, int formatWidth, int right) {

    /** Left end of the check boxes. */
    public static final int BOX = 12;
    /** Left end of the covers. */
    public static final int COVER = 40;
    /** Side of a cover. */
    public static final int COVER_SIZE = 36;

    private static final int NAME = COVER + COVER_SIZE + 12;
    private static final int SIZE_WIDTH = 72;
    private static final int FORMAT_WIDTH = 112;
    private static final int BASE_WIDTH = 84;
    private static final int LEAST_NAME = 160;
    private static final int GAP = 12;

    /** The columns of a list this wide, a scroll bar of 12 points at its right left free. */
    public static Columns of(int width) {
        int right = width - 16;
        int end = right - SIZE_WIDTH - GAP;
        int format = end - FORMAT_WIDTH;
        int base = format - GAP - BASE_WIDTH;
        if (base - GAP - NAME < LEAST_NAME) {
            format = -1;
            base = end - BASE_WIDTH;
        }
        if (base - GAP - NAME < LEAST_NAME) {
            base = -1;
        }
        int nameEnd = base >= 0 ? base : end;
        return new Columns(NAME, Math.max(40, nameEnd - GAP - NAME), base, format, FORMAT_WIDTH, right);
    }

    /** Which column is at a place of the header. */
    public Column at(int x) {
        if (x >= right - SIZE_WIDTH) {
            return Column.SIZE;
        }
        if (format >= 0 && x >= format) {
            return Column.FORMAT;
        }
        return base >= 0 && x >= base ? Column.BASE : Column.NAME;
    }

    /** What can be sorted by in the header. */
    public enum Column {
        /** The model's name. */
        NAME,
        /** Its base. */
        BASE,
        /** Its format. */
        FORMAT,
        /** Its size. */
        SIZE
    }
}
