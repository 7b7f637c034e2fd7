// SPDX-License-Identifier: EPL-2.0
package dev.maquette.server.internal.measure;

import java.time.Duration;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.LongAdder;

/** How many requests there were and how long they took, by route and status; counted by any number of threads. */
public final class Measurements {

    /**
     * Requests that are alike.
     *
     * @param route the path as the documentation has it, so that there are not more of them than routes
     */
    record Kind(String method, String route, int status) implements Comparable<Kind> {
        @Override
        public int compareTo(Kind other) {
            int order = route.compareTo(other.route);
            order = order == 0 ? method.compareTo(other.method) : order;
            return order == 0 ? Integer.compare(status, other.status) : order;
        }
    }

    private final Map<Kind, LongAdder> requests = new ConcurrentHashMap<>();
    private final Map<String, Durations> durations = new ConcurrentHashMap<>();
    private final LongAdder running = new LongAdder();

    void begun() {
        running.increment();
    }

    void ended(String method, String route, int status, Duration taken) {
        running.decrement();
        requests.computeIfAbsent(new Kind(method, route, status), _ -> new LongAdder()).increment();
        durations.computeIfAbsent(route, _ -> new Durations()).add(taken);
    }

    long running() {
        return running.sum();
    }

    Map<Kind, Long> requests() {
        var counts = new TreeMap<Kind, Long>();
        requests.forEach((kind, count) -> counts.put(kind, count.sum()));
        return counts;
    }

    Map<String, Durations> durations() {
        return new TreeMap<>(durations);
    }
}
