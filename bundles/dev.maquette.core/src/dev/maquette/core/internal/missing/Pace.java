// SPDX-License-Identifier: EPL-2.0
package dev.maquette.core.internal.missing;

import java.time.Duration;

/** When to look again where nobody tells: as often as is wanted, but never for more than a hundredth of the time. */
final class Pace {

    private static final int SHARE = 100;
    /** A share that answers slowly costs its own time and not ours. */
    private static final Duration SELDOM = Duration.ofMinutes(10);

    private final Duration usual;
    private long due;

    /** @param now by any clock of nanoseconds, the same for all calls */
    Pace(Duration usual, long now) {
        this.usual = usual;
        this.due = now + usual.toNanos();
    }

    boolean isDue(long now) {
        return now - due >= 0;
    }

    /** A look has lasted from then until now. */
    void looked(long from, long now) {
        long pause = Math.min(SHARE * (now - from), Math.max(SELDOM.toNanos(), usual.toNanos()));
        due = now + Math.max(usual.toNanos(), pause);
    }
}
