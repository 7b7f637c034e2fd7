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
final class Listeners<T> {

    private final List<Consumer<? super T>> all = new CopyOnWriteArrayList<>();

    Registration add(Consumer<? super T> listener) {
        all.add(listener);
        return () -> all.remove(listener);
    }

    void tell(T news) {
        all.forEach(listener -> listener.accept(news));
    }
}
