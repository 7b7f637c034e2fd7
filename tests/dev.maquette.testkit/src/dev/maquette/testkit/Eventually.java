// SPDX-License-Identifier: EPL-2.0
package dev.maquette.testkit;

import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;

/** Waits for what happens on another thread or in another process. */
public final class Eventually {

    private static final long PAUSE = TimeUnit.MILLISECONDS.toNanos(5);

    private Eventually() {
    }

    /** A condition that may throw what it likes. */
    @FunctionalInterface
    public interface Condition {
        boolean holds() throws Exception;
    }

    /** Returns as soon as the condition holds; fails when it does not in time. */
    public static void holds(String what, Duration patience, Condition condition) throws Exception {
        long deadline = System.nanoTime() + patience.toNanos();
        while (!condition.holds()) {
            if (System.nanoTime() > deadline) {
                throw new AssertionError("Not after " + patience.toMillis() + " ms: " + what);
            }
            LockSupport.parkNanos(PAUSE);
        }
    }
}
