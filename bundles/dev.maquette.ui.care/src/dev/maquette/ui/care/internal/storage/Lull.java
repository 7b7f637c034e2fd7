// SPDX-License-Identifier: EPL-2.0
package dev.maquette.ui.care.internal.storage;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;

/**
 * Waits after changes, so that many that come together are looked at together, and so that looking takes a tenth of the
 * time at most while changes keep coming, as they do when a large library is hashed. Safe for threads.
 */
final class Lull {

    private static final int TIMES = 10;

    private final Executor background;
    private final Duration least;
    private final Runnable action;
    private final AtomicBoolean waiting = new AtomicBoolean();
    private volatile long lastNanos;

    /**
     * @param least how long to wait; no time to do it at once
     * @param action done in the background
     */
    Lull(Executor background, Duration least, Runnable action) {
        this.background = background;
        this.least = least;
        this.action = action;
    }

    /** Something has changed. */
    void soon() {
        if (waiting.compareAndSet(false, true)) {
            CompletableFuture.runAsync(this::now, after(wait(least, lastNanos)));
        }
    }

    private Executor after(Duration wait) {
        return wait.isZero() ? background
                : CompletableFuture.delayedExecutor(wait.toMillis(), TimeUnit.MILLISECONDS, background);
    }

    private void now() {
        waiting.set(false);
        action.run();
    }

    /** To look took so long. */
    void took(long nanos) {
        lastNanos = nanos;
    }

    static Duration wait(Duration least, long lastNanos) {
        var due = Duration.ofNanos(TIMES * lastNanos);
        return least.isZero() || due.compareTo(least) < 0 ? least : due;
    }
}
