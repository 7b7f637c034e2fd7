// SPDX-License-Identifier: EPL-2.0
package dev.maquette.ui.care.internal.page;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Executor;
import java.util.function.Consumer;

/**
 * Hands what comes one by one on any thread over to the display's, as much at a time as has come meanwhile.
 *
 * @param <I> what comes
 */
final class Inbox<I> {

    private final Executor display;
    private final Consumer<List<I>> taker;
    private List<I> waiting = new ArrayList<>();

    Inbox(Executor display, Consumer<List<I>> taker) {
        this.display = display;
        this.taker = taker;
    }

    synchronized void put(I item) {
        waiting.add(item);
        if (waiting.size() == 1) {
            display.execute(this::handOver);
        }
    }

    private void handOver() {
        taker.accept(taken());
    }

    private synchronized List<I> taken() {
        List<I> taken = waiting;
        waiting = new ArrayList<>();
        return taken;
    }
}
