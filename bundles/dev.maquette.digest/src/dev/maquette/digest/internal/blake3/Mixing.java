// SPDX-License-Identifier: EPL-2.0
package dev.maquette.digest.internal.blake3;

/** Constants of BLAKE3's compression, section 2.2 of its paper. */
final class Mixing {

    static final int ROUNDS = 7;

    private static final int[] START = {0x6A09E667, 0xBB67AE85, 0x3C6EF372, 0xA54FF53A, 0x510E527F, 0x9B05688C,
            0x1F83D9AB, 0x5BE0CD19};
    private static final int[] PERMUTATION = {2, 6, 3, 10, 7, 0, 4, 13, 1, 11, 12, 5, 9, 14, 15, 8};

    private Mixing() {
    }

    /** One word of the initial chaining value. */
    static int start(int word) {
        return START[word];
    }

    /** For each round in turn, which word of the message stands at each of the 16 places. */
    static int[] schedule() {
        int[] schedule = new int[ROUNDS * 16];
        for (int i = 0; i < schedule.length; i++) {
            schedule[i] = i < 16 ? i : schedule[i - i % 16 - 16 + PERMUTATION[i % 16]];
        }
        return schedule;
    }
}
