// SPDX-License-Identifier: EPL-2.0
package dev.maquette.ui.care.internal.duplicate;

/**
 * Where the columns of duplicates are, for a width.
 *
 * @param copyWidth room for a path
 * @param users left end of what needs a copy, -1 where there is no room for it
 * @param size right end of the sizes
 * @param decision left end of the decisions
 * @param right right end of all
 */
record TwinColumns(int copyWidth, int users, int size, int decision, int right) {

    /** Left end of a path. */
    static final int COPY = 40;
    /** Room for what needs a copy. */
    static final int USERS_WIDTH = 132;
    /** Room for a decision with its icon and the mark that opens the choice. */
    static final int DECISION_WIDTH = 180;

    private static final int SIZE_WIDTH = 72;
    private static final int GAP = 16;
    private static final int LEAST_COPY = 240;

    /** @param asked whether it is known what needs a copy */
    static TwinColumns of(int width, boolean asked) {
        int right = width - 16;
        int decision = right - DECISION_WIDTH;
        int size = decision - GAP;
        int users = size - SIZE_WIDTH - GAP - USERS_WIDTH;
        return asked && users - GAP - COPY >= LEAST_COPY
                ? new TwinColumns(users - GAP - COPY, users, size, decision, right)
                : new TwinColumns(Math.max(80, size - SIZE_WIDTH - GAP - COPY), -1, size, decision, right);
    }
}
