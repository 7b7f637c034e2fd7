// SPDX-License-Identifier: EPL-2.0
package dev.maquette.ui.install.internal.queue;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicBoolean;

import dev.maquette.api.install.InstallJob;
import dev.maquette.api.library.InstallsEvent;
import dev.maquette.api.library.Library;
import dev.maquette.api.library.LibraryException;
import dev.maquette.api.library.Subscription;
import dev.maquette.api.request.ControlInstalls;
import dev.maquette.api.request.ControlInstalls.Action;
import dev.maquette.api.request.PruneInstalls;
import dev.maquette.ui.session.Notice;
import dev.maquette.ui.session.Registration;
import dev.maquette.ui.session.Session;

/**
 * Follows the installations of the open library and tells them what to do. What the library tells comes on any thread.
 */
final class QueuePresenter {

    /** Where it is shown. */
    @FunctionalInterface
    interface Screen {

        /** Shows what goes on, on the display's thread. */
        void show(QueueState state);
    }

    private final Session session;
    private final Screen screen;
    private final Executor soon;
    private final Registration states;
    private final AtomicBoolean showing = new AtomicBoolean();
    private final Map<Long, InstallJob> jobs = new TreeMap<>();
    private final Set<Long> forgotten = new HashSet<>();
    private final Set<Long> open = new HashSet<>();
    private Optional<Subscription> subscription = Optional.empty();

    /**
     * @param background asks the library, which may take time
     * @param soon runs on the display's thread, not at once but some times a second at most
     */
    QueuePresenter(Session session, Screen screen, Executor background, Executor soon) {
        this.session = session;
        this.screen = screen;
        this.soon = soon;
        states = session.onState(state -> background.execute(this::follow));
        background.execute(this::follow);
    }

    /** Another library, or the first: what was known is forgotten. */
    private void follow() {
        synchronized (this) {
            subscription.ifPresent(Subscription::close);
            subscription = Optional.empty();
            jobs.clear();
            forgotten.clear();
            open.clear();
            session.library().ifPresent(library -> subscription = Optional.of(library.watchInstalls(this::arrived)));
        }
        session.library().ifPresent(this::ask);
        showSoon();
    }

    private void ask(Library library) {
        try {
            List<InstallJob> known = library.installs();
            synchronized (this) {
                known.stream().filter(job -> !forgotten.contains(job.id()))
                        .forEach(job -> jobs.putIfAbsent(job.id(), job));
            }
        } catch (LibraryException failure) {
            session.tell(failure);
        }
    }

    private void arrived(InstallsEvent event) {
        synchronized (this) {
            event.changed().forEach(job -> jobs.put(job.id(), job));
            jobs.keySet().removeAll(event.forgotten());
            forgotten.addAll(event.forgotten());
        }
        showSoon();
    }

    private void showSoon() {
        if (showing.compareAndSet(false, true)) {
            soon.execute(() -> {
                showing.set(false);
                screen.show(state());
            });
        }
    }

    /** What is to be seen now. */
    synchronized QueueState state() {
        List<InstallJob> order = jobs.values().stream()
                .sorted(Comparator.comparing(QueueState::done).thenComparing(InstallJob::id)).toList();
        List<QueueRow> rows = new ArrayList<>();
        for (InstallJob job : order) {
            boolean shown = open.contains(job.id());
            rows.add(new QueueRow.Whole(job, shown));
            if (shown) {
                job.downloadParts().forEach(part -> rows.add(new QueueRow.File(job, part)));
            }
        }
        return new QueueState(rows, order);
    }

    /** Shows the files of an installation, or not any more. */
    void unfold(long job, boolean shown) {
        synchronized (this) {
            if (shown) {
                open.add(job);
            } else {
                open.remove(job);
            }
        }
        screen.show(state());
    }

    /** Has all of these installations do something; without any nothing happens. */
    void order(Action action, List<Long> ids) {
        if (!ids.isEmpty()) {
            send(new ControlInstalls(ids, action));
        }
    }

    /** Has a file fetched again from its beginning. */
    void restart(QueueRow.File file) {
        send(new ControlInstalls(List.of(file.job().id()), Action.RESTART_PART, file.part().source()));
    }

    private void send(ControlInstalls request) {
        session.run(QueueWords.label(request.action()), request, this::obeyed);
    }

    private void obeyed(ControlInstalls.Controlled outcome) {
        outcome.refused().values().stream().findFirst().ifPresent(
                reason -> session.tell(Notice.of(Notice.Kind.WARNING, reason, "")));
    }

    /** Forgets those that are finished. */
    void prune() {
        session.run(Messages.Queue_pruning, new PruneInstalls(), pruned -> showSoon());
    }

    /** Nobody looks any more. */
    synchronized void close() {
        states.end();
        subscription.ifPresent(Subscription::close);
        subscription = Optional.empty();
    }
}
