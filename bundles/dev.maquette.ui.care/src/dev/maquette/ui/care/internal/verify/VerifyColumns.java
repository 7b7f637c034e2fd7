// SPDX-License-Identifier: EPL-2.0
package dev.maquette.ui.care.internal.verify;

/**
 * Where the columns of results are, for a width.
 *
 * @param nameWidth room for a name and what is said of it
 * @param expected left end of what was expected, -1 where there is no room for digests
 * @param actual left end of what was found, -1 where there is no room for digests
 */
record VerifyColumns(int nameWidth, int expected, int actual) {

    /** Left end of the badges. */
    static final int STATE = 40;
    /** Left end of the names. */
    static final int NAME = 164;
    /** Room for a digest. */
    static final int DIGEST_WIDTH = 124;

    private static final int GAP = 16;
    private static final int LEAST_NAME = 220;

    static VerifyColumns of(int width) {
        int right = width - 16;
        int actual = right - DIGEST_WIDTH;
        int expected = actual - GAP - DIGEST_WIDTH;
        return expected - GAP - NAME >= LEAST_NAME
                ? new VerifyColumns(expected - GAP - NAME, expected, actual)
                : new VerifyColumns(Math.max(80, right - NAME), -1, -1);
    }
}
