// SPDX-License-Identifier: EPL-2.0
package dev.maquette.core.internal.install;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Duration;
import java.util.Collections;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

import dev.maquette.registry.InstallJobs;
import dev.maquette.registry.RegistryException;

/** The installations that are under way in this process, and what they are told by others. */
final class Runs {

    private static final Logger LOG = System.getLogger(Runs.class.getName());
    private static final Duration PATIENCE = Duration.ofSeconds(5);

    private final InstallJobs jobs;
    private final Map<String, JobMonitor> monitors = new ConcurrentHashMap<>();
    private boolean closed;

    Runs(InstallJobs jobs) {
        this.jobs = jobs;
    }

    /** @return false when nothing may begin any more */
    synchronized boolean begin(String id, JobMonitor monitor) {
        if (!closed) {
            monitors.put(id, monitor);
        }
        return !closed;
    }

    synchronized void end(String id) {
        monitors.remove(id);
        notifyAll();
    }

    /** Obeyed at once where it is under way here; else nothing. */
    void order(String id, Order order) {
        var monitor = monitors.get(id);
        if (monitor != null) {
            monitor.order(order);
        }
    }

    /** Looks what other processes want. */
    void obey() {
        if (monitors.isEmpty()) {
            return;
        }
        try {
            jobs.wishes().forEach((id, wish) -> Order.of(wish).ifPresent(order -> order(id, order)));
        } catch (RegistryException later) {
            LOG.log(Level.DEBUG, "What others want of installations is not known this time", later);
        }
    }

    /** Lets go of all of them; none begins after this. */
    synchronized void close() {
        closed = true;
        release(Set.copyOf(monitors.keySet()));
    }

    /** Lets go of some of them, so that somebody else goes on; waits for their end, but not forever. */
    synchronized void release(Set<String> ids) {
        ids.forEach(id -> order(id, Order.RELEASE));
        long deadline = System.nanoTime() + PATIENCE.toNanos();
        try {
            for (long left = PATIENCE.toMillis(); !Collections.disjoint(monitors.keySet(), ids) && left > 0;) {
                wait(left);
                left = (deadline - System.nanoTime()) / 1_000_000;
            }
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }
}
