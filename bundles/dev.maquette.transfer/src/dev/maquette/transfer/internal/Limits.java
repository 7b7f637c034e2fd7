// SPDX-License-Identifier: EPL-2.0
package dev.maquette.transfer.internal;

import java.time.Duration;

/**
 * How much and how long.
 *
 * @param connections the most at once, for one file and for one host
 * @param smallestPiece bytes; larger files have larger pieces
 * @param connect how long a connection may take to come about
 * @param stall how long a connection may be silent before it is cut and made anew
 * @param adapt how often the number of connections is thought over
 * @param keep how long at least between two times that the state is written down
 * @param tries how often in a row one thing may fail
 * @param firstPause before the second try; each further one is longer
 * @param longestPause between two tries
 * @param patience the longest wait that a server may ask for
 * @param bandwidth bytes a second for all transfers together; 0 for no limit
 */
record Limits(int connections, long smallestPiece, Duration connect, Duration stall, Duration adapt, Duration keep,
        int tries, Duration firstPause, Duration longestPause, Duration patience, long bandwidth) {

    private static final long MIB = 1 << 20;
    private static final long PIECES = 1 << 16;

    /** For the networks that there are. */
    static Limits usual(long bandwidth) {
        return new Limits(16, 4 * MIB, Duration.ofSeconds(15), Duration.ofSeconds(30), Duration.ofMillis(500),
                Duration.ofSeconds(2), 6, Duration.ofSeconds(1), Duration.ofSeconds(30), Duration.ofMinutes(15),
                bandwidth);
    }

    /** Bytes of a piece: small enough to share the work out, large enough that requests cost nothing. */
    long piece(long size) {
        long usual = Math.clamp(size / 128 / MIB * MIB, smallestPiece, Math.max(smallestPiece, 32 * MIB));
        return Math.max(usual, size / PIECES);
    }
}
