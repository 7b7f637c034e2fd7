// SPDX-License-Identifier: EPL-2.0
package dev.maquette.core.internal.install;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

/** Does a few things several times a second on a thread of its own, from the first time that somebody needs it. */
final class Pulse implements AutoCloseable {

    private static final Logger LOG = System.getLogger(Pulse.class.getName());
    private static final long PERIOD_MILLIS = 300;

    private final List<Runnable> tasks;
    private ScheduledExecutorService thread;
    private boolean closed;

    Pulse(List<Runnable> tasks) {
        this.tasks = tasks;
    }

    synchronized void begin() {
        if (thread == null && !closed) {
            thread = Executors.newSingleThreadScheduledExecutor(
                    Thread.ofPlatform().daemon().name("Maquette installations").factory());
            thread.scheduleWithFixedDelay(this::beat, PERIOD_MILLIS, PERIOD_MILLIS, TimeUnit.MILLISECONDS);
        }
    }

    /** Does not wait for the next time. */
    synchronized void now() {
        if (thread != null && !closed) {
            thread.execute(this::beat);
        }
    }

    private void beat() {
        for (var task : tasks) {
            try {
                task.run();
            } catch (RuntimeException failure) {
                LOG.log(Level.ERROR, "Looking after installations failed", failure);
            }
        }
    }

    @Override
    public synchronized void close() {
        closed = true;
        if (thread != null) {
            thread.shutdown();
        }
    }
}
