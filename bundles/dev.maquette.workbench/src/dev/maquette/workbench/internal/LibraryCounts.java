// SPDX-License-Identifier: EPL-2.0
package dev.maquette.workbench.internal;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;

import dev.maquette.api.library.Library;
import dev.maquette.api.library.LibraryInfo;
import dev.maquette.api.library.ModelQuery;
import dev.maquette.api.library.Models;
import dev.maquette.api.library.UnreachableLibraryException;
import dev.maquette.api.model.Availability;
import dev.maquette.ui.session.Registration;
import dev.maquette.ui.session.Session;

/**
 * Tells what is in the open library, and again after each change. While it asks, changes are only noted: many of them
 * are one more question. Safe for threads.
 */
final class LibraryCounts implements AutoCloseable {

    private static final Logger LOG = System.getLogger(LibraryCounts.class.getName());

    /**
     * What is in a library.
     *
     * @param missing models whose files are gone
     * @param offline models on a disk that is away
     */
    record Counts(LibraryInfo library, int models, long bytes, int missing, int offline) {
    }

    private final Session session;
    private final Executor background;
    private final Consumer<Counts> listener;
    private final AtomicInteger wanted = new AtomicInteger();
    private final List<Registration> subscriptions;

    /**
     * @param background asks, which may take time
     * @param listener told on any thread
     */
    LibraryCounts(Session session, Executor background, Consumer<Counts> listener) {
        this.session = session;
        this.background = background;
        this.listener = listener;
        subscriptions = List.of(session.onState(state -> ask()), session.onChange(event -> ask()),
                session.onCheck(this::ask));
        ask();
    }

    private void ask() {
        if (wanted.getAndIncrement() == 0) {
            background.execute(this::askUntilNobodyWants);
        }
    }

    private void askUntilNobodyWants() {
        int asked;
        do {
            asked = wanted.get();
            session.library().ifPresent(this::tell);
        } while (!wanted.compareAndSet(asked, 0));
    }

    private void tell(Library open) {
        try {
            Models all = open.models(ModelQuery.all().page(0, 0));
            listener.accept(new Counts(open.info(), all.total(), all.totalBytes(), count(open, Availability.MISSING),
                    count(open, Availability.OFFLINE)));
        } catch (UnreachableLibraryException gone) {
            LOG.log(Level.DEBUG, "What is shown stays; the session has told why and asks again", gone);
        }
    }

    private static int count(Library open, Availability state) {
        return open.models(ModelQuery.all().withAvailability(Set.of(state)).page(0, 0)).total();
    }

    @Override
    public void close() {
        subscriptions.forEach(Registration::end);
    }
}
