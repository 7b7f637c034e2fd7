// SPDX-License-Identifier: EPL-2.0
package dev.maquette.ui.session;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;

/**
 * Collects what arrives on other threads until the display has time for it, so that thousands of findings a second are
 * few repaints.
 *
 * @param <T> what arrives
 */
public final class Inbox<T> {

    private final Executor ui;
    private final Consumer<List<T>> taker;
    private final ConcurrentLinkedQueue<T> waiting = new ConcurrentLinkedQueue<>();
    private final AtomicBoolean announced = new AtomicBoolean();

    /** @param taker takes what has arrived, on the display's thread */
    public Inbox(Executor ui, Consumer<List<T>> taker) {
        this.ui = ui;
        this.taker = taker;
    }

    /** Something has arrived. */
    public void take(T thing) {
        waiting.add(thing);
        if (announced.compareAndSet(false, true)) {
            ui.execute(this::empty);
        }
    }

    private void empty() {
        announced.set(false);
        var arrived = new ArrayList<T>();
        for (var next = waiting.poll(); next != null; next = waiting.poll()) {
            arrived.add(next);
        }
        taker.accept(arrived);
    }
}
