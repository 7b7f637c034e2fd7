// SPDX-License-Identifier: EPL-2.0
package dev.maquette.ui.care.internal.trash;

import dev.maquette.ui.rows.ColumnFace;

/**
 * Where the columns of the trash are, for a width.
 *
 * @param nameWidth room for a name
 * @param size right end of the sizes
 * @param deleted left end of the days
 */
record TrashColumns(int nameWidth, int size, int deleted) {

    /** Room for a day and for who did it. */
    static final int DELETED_WIDTH = 130;

    private static final int SIZE_WIDTH = 76;
    private static final int GAP = 12;

    static TrashColumns of(int width) {
        int deleted = Math.max(ColumnFace.NAME + 120 + SIZE_WIDTH + GAP, width - 16 - DELETED_WIDTH);
        int size = deleted - GAP;
        return new TrashColumns(size - SIZE_WIDTH - GAP - ColumnFace.NAME, size, deleted);
    }
}
