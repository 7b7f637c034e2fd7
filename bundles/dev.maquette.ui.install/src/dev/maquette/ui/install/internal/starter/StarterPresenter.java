// SPDX-License-Identifier: EPL-2.0
package dev.maquette.ui.install.internal.starter;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicBoolean;

import org.eclipse.core.runtime.NullProgressMonitor;

import dev.maquette.api.install.InstallJob;
import dev.maquette.api.library.Actor;
import dev.maquette.api.library.InstallsEvent;
import dev.maquette.api.library.Library;
import dev.maquette.api.library.LibraryException;
import dev.maquette.api.library.Subscription;
import dev.maquette.api.request.ListStarters;
import dev.maquette.ui.session.Registration;
import dev.maquette.ui.session.Session;

/** Keeps the list of starter models in step with the library and its queue. */
public final class StarterPresenter {

    /** Where it is shown. */
    @FunctionalInterface
    public interface Screen {

        /** Shows all of them, on the display's thread. */
        void show(Shelf shelf);
    }

    private final Session session;
    private final Screen screen;
    private final Executor background;
    private final Executor ui;
    private final List<Registration> registrations;
    private final AtomicBoolean asking = new AtomicBoolean();
    /** Sources of the installations that are not finished, by number. */
    private final Map<Long, String> active = new HashMap<>();
    private Optional<Subscription> subscription = Optional.empty();

    /**
     * @param background asks the library, which may take time
     * @param ui runs on the display's thread
     */
    public StarterPresenter(Session session, Screen screen, Executor background, Executor ui) {
        this.session = session;
        this.screen = screen;
        this.background = background;
        this.ui = ui;
        registrations = List.of(session.onState(state -> background.execute(this::follow)),
                session.onChange(event -> askSoon()));
        background.execute(this::follow);
    }

    private void follow() {
        synchronized (this) {
            subscription.ifPresent(Subscription::close);
            active.clear();
            subscription = session.library().map(library -> library.watchInstalls(this::arrived));
        }
        session.library().ifPresent(this::askInstalls);
        askSoon();
    }

    private void askInstalls(Library library) {
        try {
            arrived(new InstallsEvent(library.installs(), Set.of()));
        } catch (LibraryException failure) {
            session.tell(failure);
        }
    }

    /** Progress changes nothing here, only what is in the queue at all. */
    private void arrived(InstallsEvent event) {
        boolean changed;
        synchronized (this) {
            Set<String> before = Set.copyOf(active.values());
            event.changed().forEach(this::note);
            active.keySet().removeAll(event.forgotten());
            changed = !before.equals(Set.copyOf(active.values()));
        }
        if (changed) {
            askSoon();
        }
    }

    private void note(InstallJob job) {
        if (job.status().finished()) {
            active.remove(job.id());
        } else {
            active.put(job.id(), job.source());
        }
    }

    private synchronized Set<String> queued() {
        return Set.copyOf(active.values());
    }

    private void askSoon() {
        if (asking.compareAndSet(false, true)) {
            background.execute(this::ask);
        }
    }

    private void ask() {
        asking.set(false);
        session.library().ifPresent(library -> {
            try {
                Shelf shelf = new Shelf(library.run(new ListStarters(), Actor.localUser(), new NullProgressMonitor()),
                        queued());
                ui.execute(() -> screen.show(shelf));
            } catch (LibraryException failure) {
                session.tell(failure);
            }
        });
    }

    /** Nobody looks any more. */
    public synchronized void close() {
        registrations.forEach(Registration::end);
        subscription.ifPresent(Subscription::close);
        subscription = Optional.empty();
    }
}
