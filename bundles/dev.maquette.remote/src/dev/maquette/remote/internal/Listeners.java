// SPDX-License-Identifier: EPL-2.0
package dev.maquette.remote.internal;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;

import dev.maquette.api.library.Subscription;

/**
 * Those who want to be told.
 *
 * @param <E> of what
 */
final class Listeners<E> {

    private static final Logger LOG = System.getLogger(Listeners.class.getName());

    private final List<Entry<E>> entries = new CopyOnWriteArrayList<>();

    /** Tells two subscriptions of the same listener apart. */
    private static final class Entry<E> {

        private final Consumer<E> listener;

        Entry(Consumer<E> listener) {
            this.listener = listener;
        }
    }

    Subscription add(Consumer<E> listener) {
        var entry = new Entry<>(listener);
        entries.add(entry);
        return () -> entries.remove(entry);
    }

    boolean isEmpty() {
        return entries.isEmpty();
    }

    /** One that fails does not hinder the others. */
    void tell(E event) {
        for (var entry : entries) {
            try {
                entry.listener.accept(event);
            } catch (RuntimeException failure) {
                LOG.log(Level.ERROR, "A listener failed", failure);
            }
        }
    }

    void clear() {
        entries.clear();
    }
}
