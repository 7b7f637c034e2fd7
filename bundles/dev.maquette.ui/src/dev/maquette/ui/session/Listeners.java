// SPDX-License-Identifier: EPL-2.0
package dev.maquette.ui.session;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;

/**
 * Those who want to be told something, on any thread.
 *
 * @param <T> what they are told
 */
public final class Listeners<T> {

    private final List<Consumer<? super T>> all = new CopyOnWriteArrayList<>();

    /** Tells this one too, until its registration ends. */
    public Registration add(Consumer<? super T> listener) {
        all.add(listener);
        return () -> all.remove(listener);
    }

    /** Tells all of them, on this thread, in the order in which they came. */
    public void tell(T news) {
        all.forEach(listener -> listener.accept(news));
    }
}
