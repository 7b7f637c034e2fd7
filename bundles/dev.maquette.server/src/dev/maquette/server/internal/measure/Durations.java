// SPDX-License-Identifier: EPL-2.0
package dev.maquette.server.internal.measure;

import java.time.Duration;
import java.util.concurrent.atomic.LongAdder;
import java.util.stream.IntStream;

/** How many durations were below each of some bounds; Prometheus calls it a histogram. */
final class Durations {

    private static final double NANOS = 1e9;
    private static final double[] BOUNDS = {0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10};

    private final LongAdder[] counts = IntStream.rangeClosed(0, BOUNDS.length).mapToObj(_ -> new LongAdder())
            .toArray(LongAdder[]::new);
    private final LongAdder nanos = new LongAdder();

    void add(Duration taken) {
        double seconds = taken.toNanos() / NANOS;
        int bucket = 0;
        while (bucket < BOUNDS.length && seconds > BOUNDS[bucket]) {
            bucket++;
        }
        counts[bucket].increment();
        nanos.add(taken.toNanos());
    }

    void write(MetricsText text, String name, String route) {
        long sum = 0;
        for (int i = 0; i < BOUNDS.length; i++) {
            sum += counts[i].sum();
            text.sample(name + "_bucket", sum, "route", route, "le", Double.toString(BOUNDS[i]));
        }
        sum += counts[BOUNDS.length].sum();
        text.sample(name + "_bucket", sum, "route", route, "le", "+Inf");
        text.sample(name + "_sum", nanos.sum() / NANOS, "route", route);
        text.sample(name + "_count", sum, "route", route);
    }
}
