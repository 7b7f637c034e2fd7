// SPDX-License-Identifier: EPL-2.0
package dev.maquette.stories.desk;

import java.time.Duration;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;

/** Waits for what must come. */
public final class Patience {

    private static final long LIMIT = Duration.ofSeconds(Long.getLong("stories.patience", 60)).toNanos();
    private static final long GLANCE = Duration.ofMillis(50).toNanos();

    private Patience() {
    }

    /** @throws AssertionError when it does not hold in time */
    public static void until(String what, BooleanSupplier holds) {
        long start = System.nanoTime();
        while (!holds.getAsBoolean()) {
            if (System.nanoTime() - start > LIMIT) {
                throw new AssertionError("Not in time: " + what);
            }
            LockSupport.parkNanos(GLANCE);
        }
    }
}
