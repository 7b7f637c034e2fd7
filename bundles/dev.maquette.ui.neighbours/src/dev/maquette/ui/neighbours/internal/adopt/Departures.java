// SPDX-License-Identifier: EPL-2.0
package dev.maquette.ui.neighbours.internal.adopt;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Supplier;

import dev.maquette.api.library.Library;
import dev.maquette.api.library.LibraryException;
import dev.maquette.ui.part.Surroundings;
import dev.maquette.ui.session.Inbox;
import dev.maquette.ui.session.Registration;

/**
 * Tells which of some records are taken out of the library. Belongs to the display's thread.
 *
 * @param watched keys of those that matter
 */
record Departures(Surroundings surroundings, Supplier<? extends Collection<String>> watched) {

    /** Records that are asked for at once. */
    private static final int AT_ONCE = 500;

    /** @param departed told keys of those that are gone, until the registration ends */
    Registration follow(Consumer<Set<String>> departed) {
        Inbox<Set<String>> changes = new Inbox<>(surroundings.display(), arrived -> changed(arrived, departed));
        return surroundings.session().onChange(event -> changes.take(event.changed()));
    }

    private void changed(List<Set<String>> arrived, Consumer<Set<String>> departed) {
        Set<String> touched = new HashSet<>(watched.get());
        Set<String> keys = new HashSet<>();
        arrived.forEach(keys::addAll);
        touched.retainAll(keys);
        if (!touched.isEmpty()) {
            surroundings.session().library().ifPresent(library -> surroundings.background().execute(() -> {
                Set<String> gone = gone(library, touched);
                surroundings.display().execute(() -> departed.accept(gone));
            }));
        }
    }

    private static Set<String> gone(Library library, Set<String> keys) {
        try {
            Set<String> gone = new HashSet<>(keys);
            List<String> all = List.copyOf(keys);
            for (int i = 0; i < all.size(); i += AT_ONCE) {
                library.records(all.subList(i, Math.min(all.size(), i + AT_ONCE)))
                        .forEach(model -> gone.remove(model.key()));
            }
            return gone;
        } catch (LibraryException _) {
            return Set.of(); // the library tells its own troubles; the marks stay as they were
        }
    }
}
