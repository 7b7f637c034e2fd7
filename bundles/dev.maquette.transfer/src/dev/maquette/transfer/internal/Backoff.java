// SPDX-License-Identifier: EPL-2.0
package dev.maquette.transfer.internal;

import java.time.Duration;

/**
 * How long to wait after failures that nobody has named a time for.
 *
 * @param first at most after one failure; each further one doubles it
 * @param longest at most after however many
 */
record Backoff(Duration first, Duration longest) {

    /** So many doublings are more than any longest pause. */
    private static final int DOUBLINGS = 20;

    /**
     * One half is certain, the other keeps many clients from coming back at the same moment.
     *
     * @param failures in a row, at least one
     * @param chance from 0 to 1
     */
    Duration after(int failures, double chance) {
        long full = Math.min(first.toNanos() << Math.min(failures - 1, DOUBLINGS), longest.toNanos());
        return Duration.ofNanos(full / 2 + (long) (full / 2 * chance));
    }
}
