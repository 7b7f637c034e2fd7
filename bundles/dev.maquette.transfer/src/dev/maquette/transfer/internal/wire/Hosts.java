// SPDX-License-Identifier: EPL-2.0
package dev.maquette.transfer.internal.wire;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

/** What all transfers together may ask of one host: so many connections, and none while it asks for patience. */
final class Hosts {

    private static final Duration LOOK_UP = Duration.ofMillis(50);

    private final Map<String, Gate> gates = new ConcurrentHashMap<>();
    private final Map<String, Long> closedUntil = new ConcurrentHashMap<>();
    private int connections;

    /** So many may be inside, whatever they were before. */
    private static final class Gate extends Semaphore {

        private static final long serialVersionUID = 1L;

        Gate(int width) {
            super(width, true);
        }

        void widen(int more) {
            if (more > 0) {
                release(more);
            } else {
                reducePermits(-more);
            }
        }
    }

    Hosts(int connections) {
        this.connections = connections;
    }

    /** Sets how many connections each host is asked over from now on; those that are open stay. */
    synchronized void widen(int most) {
        gates.values().forEach(gate -> gate.widen(most - connections));
        connections = most;
    }

    private synchronized Semaphore gate(String host) {
        return gates.computeIfAbsent(host, _ -> new Gate(connections));
    }

    /** Waits for its turn; what is returned has to be released when the connection is no longer used. */
    Semaphore enter(String host, Stop stop) throws IOException {
        var gate = gate(host);
        try {
            while (!gate.tryAcquire(LOOK_UP.toMillis(), TimeUnit.MILLISECONDS)) {
                refuseStopped(stop.isNow());
            }
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
            throw new InterruptedIOException();
        }
        if (waitUntilOpen(host, stop)) {
            gate.release();
            refuseStopped(true);
        }
        return gate;
    }

    /** Lets nobody in for so long. */
    void close(String host, Duration time) {
        closedUntil.merge(host, System.nanoTime() + time.toNanos(), (a, b) -> a - b > 0 ? a : b);
    }

    private boolean waitUntilOpen(String host, Stop stop) {
        for (var until = closedUntil.get(host); until != null; until = closedUntil.get(host)) {
            long left = until - System.nanoTime();
            if (left <= 0) {
                closedUntil.remove(host, until);
            } else if (stop.pause(Duration.ofNanos(left))) {
                return true;
            }
        }
        return stop.isNow();
    }

    private static void refuseStopped(boolean stopped) throws IOException {
        if (stopped) {
            throw new InterruptedIOException("Stopped");
        }
    }
}
