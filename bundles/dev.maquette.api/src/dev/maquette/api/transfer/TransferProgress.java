// SPDX-License-Identifier: EPL-2.0
package dev.maquette.api.transfer;

/** Hears how one download goes on, in numbers, for whoever shows or records more than a monitor does. */
@FunctionalInterface
public interface TransferProgress {

    /** What is being done. */
    enum Phase {
        /** The server is asked what the file is; how large it is may be unknown yet. */
        ASKING,
        /** Bytes arrive. */
        FETCHING,
        /** No connection is open: the server has asked for patience, or a lost connection is about to be made anew. */
        WAITING,
        /** Every byte is there, and the digest is taken of the last of them. */
        VERIFYING,
        /** The digest was not the published one; what is wrong is looked for, and fetched again. */
        MENDING
    }

    /**
     * How far it is.
     *
     * @param bytes of the file that are on disk, those of earlier attempts included; fewer than before when the file
     *     had to be begun anew. While {@link Phase#MENDING}: those that have been compared
     * @param total bytes of the whole file, or -1 while nobody knows
     * @param rate bytes a second that arrive, smoothed over some seconds; those of earlier attempts do not count
     * @param connections that are open
     */
    record State(Phase phase, long bytes, long total, long rate, int connections) {

        /** Seconds that are left at this rate, or -1 when that cannot be said. */
        public long secondsLeft() {
            return total < 0 || rate <= 0 ? -1 : (total - bytes + rate - 1) / rate;
        }
    }

    /**
     * Called on the thread that called {@code download}: whenever the phase changes, and about four times a second
     * between. It should return at once, since the download hears of a cancellation after it.
     */
    void moved(State state);
}
