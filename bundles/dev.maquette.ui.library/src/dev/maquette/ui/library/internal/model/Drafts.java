// SPDX-License-Identifier: EPL-2.0
package dev.maquette.ui.library.internal.model;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;

import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;

import dev.maquette.ui.session.Registration;
import dev.maquette.ui.session.Session;

/**
 * What is changed and not saved, of all models of the open library. The Model view and an editor that show the same
 * model show the same draft. Listeners are called on the thread that changes something, the display's; opening another
 * library forgets all without a word.
 */
@Component(service = Drafts.class)
public final class Drafts {

    private final Map<String, Draft> drafts = new ConcurrentHashMap<>();
    private final List<Consumer<String>> listeners = new CopyOnWriteArrayList<>();
    private final Registration registration;

    /** The drafts of a session. */
    @Activate
    public Drafts(@Reference Session session) {
        registration = session.onState(state -> drafts.clear());
    }

    Optional<Draft> of(String key) {
        return Optional.ofNullable(drafts.get(key));
    }

    /** Keeps a draft; one without changes is forgotten. */
    void put(Draft draft) {
        String key = draft.base().key();
        if (draft.isDirty()) {
            drafts.put(key, draft);
        } else {
            drafts.remove(key);
        }
        listeners.forEach(listener -> listener.accept(key));
    }

    void drop(String key) {
        if (drafts.remove(key) != null) {
            listeners.forEach(listener -> listener.accept(key));
        }
    }

    /** Calls the listener with the key of a model whose draft has changed. */
    Registration onChange(Consumer<String> listener) {
        listeners.add(listener);
        return () -> listeners.remove(listener);
    }

    /** Ends listening to the session. */
    @Deactivate
    public void close() {
        registration.end();
    }
}
