// SPDX-License-Identifier: EPL-2.0
package dev.maquette.workbench.internal;

import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.Executor;
import java.util.function.Consumer;

import dev.maquette.api.install.InstallJob;
import dev.maquette.api.library.InstallsEvent;
import dev.maquette.api.library.Library;
import dev.maquette.api.library.LibraryException;
import dev.maquette.api.library.Subscription;
import dev.maquette.ui.session.Registration;
import dev.maquette.ui.session.Session;

/** Sums up what is being installed into the open library, each time that it changes. Safe for threads. */
final class InstallWatch implements AutoCloseable {

    private final Session session;
    private final Consumer<InstallSummary> listener;
    private final Registration states;
    private final Map<Long, InstallJob> jobs = new TreeMap<>();
    private Optional<Subscription> subscription = Optional.empty();

    /**
     * @param background asks the library, which may take time
     * @param listener told on any thread
     */
    InstallWatch(Session session, Executor background, Consumer<InstallSummary> listener) {
        this.session = session;
        this.listener = listener;
        states = session.onState(state -> background.execute(this::follow));
        background.execute(this::follow);
    }

    private void follow() {
        synchronized (this) {
            subscription.ifPresent(Subscription::close);
            jobs.clear();
            subscription = session.library().map(library -> library.watchInstalls(this::arrived));
        }
        session.library().ifPresent(this::ask);
        tell();
    }

    private void ask(Library library) {
        try {
            var known = library.installs();
            synchronized (this) {
                known.forEach(job -> jobs.putIfAbsent(job.id(), job));
            }
        } catch (LibraryException failure) {
            session.tell(failure);
        }
    }

    private void arrived(InstallsEvent event) {
        synchronized (this) {
            event.changed().forEach(job -> jobs.put(job.id(), job));
            jobs.keySet().removeAll(event.forgotten());
        }
        tell();
    }

    private void tell() {
        InstallSummary now;
        synchronized (this) {
            now = InstallSummary.of(jobs.values());
        }
        listener.accept(now);
    }

    @Override
    public synchronized void close() {
        states.end();
        subscription.ifPresent(Subscription::close);
        subscription = Optional.empty();
    }
}
