// SPDX-License-Identifier: EPL-2.0
package dev.maquette.ui.neighbours.internal.adopt;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.LongSupplier;

/**
 * Collects what is found and hands it on some times a second: to show a list takes as long as the list is, however few
 * rows came to it. The first is handed on at once. For one thread.
 *
 * @param <T> what is found
 */
final class Gathering<T> {

    private static final long APART = Duration.ofMillis(250).toNanos();
    /** More than these at once would hold up the display. */
    private static final int MOST = 5000;

    private final Consumer<List<T>> taker;
    private final LongSupplier clock;
    private List<T> waiting = new ArrayList<>();
    private long last;

    /** @param clock tells nanoseconds */
    Gathering(Consumer<List<T>> taker, LongSupplier clock) {
        this.taker = taker;
        this.clock = clock;
        last = clock.getAsLong() - APART;
    }

    void add(T found) {
        waiting.add(found);
        if (waiting.size() >= MOST || clock.getAsLong() - last >= APART) {
            handOver();
        }
    }

    /** Hands on what waits, at the end. */
    void handOver() {
        if (!waiting.isEmpty()) {
            taker.accept(waiting);
            waiting = new ArrayList<>();
            last = clock.getAsLong();
        }
    }
}
