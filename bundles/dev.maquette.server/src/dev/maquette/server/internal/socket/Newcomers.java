// SPDX-License-Identifier: EPL-2.0
package dev.maquette.server.internal.socket;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicBoolean;

import dev.maquette.server.internal.http.Network;

/**
 * Counts the clients that have not shown yet who they are, so that one network of them leaves room for others. Safe for
 * threads.
 */
final class Newcomers {

    private final int most;
    private final ScopedValue<String> network = ScopedValue.newInstance();
    private final Map<String, Integer> counts = new ConcurrentHashMap<>();

    /** @param most of one network */
    Newcomers(int most) {
        this.most = most;
    }

    /** What the engine does for a client. @param <X> how it may fail */
    @FunctionalInterface
    interface Greeting<X extends Exception> {

        void greet() throws X;
    }

    /** Greets a client; meanwhile {@link #hasRoom()} and {@link #add()} are about its network. */
    <X extends Exception> void from(String address, Greeting<X> greeting) throws X {
        ScopedValue.where(network, Network.of(address)).call(() -> {
            greeting.greet();
            return null;
        });
    }

    /** Whether one more of the network may come. */
    boolean hasRoom() {
        return counts.getOrDefault(network.get(), 0) < most;
    }

    /** Counts one of the network until what is given is run, once or several times. */
    Runnable add() {
        var from = network.get();
        counts.merge(from, 1, Integer::sum);
        var over = new AtomicBoolean();
        return () -> {
            if (over.compareAndSet(false, true)) {
                counts.computeIfPresent(from, (_, count) -> count == 1 ? null : count - 1);
            }
        };
    }
}
