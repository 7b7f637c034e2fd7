// SPDX-License-Identifier: EPL-2.0
package dev.maquette.ui.session;

import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Executor;
import java.util.function.Consumer;

import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.core.runtime.jobs.Job;

import dev.maquette.api.library.Actor;
import dev.maquette.api.library.Library;
import dev.maquette.api.library.LibraryEvent;
import dev.maquette.api.library.LibraryException;
import dev.maquette.api.request.CatchUpHashes;
import dev.maquette.api.request.CatchUpHashes.CaughtUp;
import dev.maquette.api.request.ChangeSettings;
import dev.maquette.ui.internal.Messages;

/**
 * Sees to it that the models of the open library get their hashes while the workbench is open: all that have none soon
 * after the library is opened, and later each that comes. It is one quiet job at a time; who cancels it has peace until
 * the library is opened the next time. Safe for threads.
 */
public final class BackgroundHashing implements AutoCloseable {

    private final Session session;
    private final Executor background;
    private final Duration delay;
    private final List<Registration> registrations = new ArrayList<>();
    /** Models that came while a job was running. */
    private final Set<String> waiting = new LinkedHashSet<>();
    private Optional<Library> library = Optional.empty();
    private Optional<Job> job = Optional.empty();
    private boolean stopped;
    /** Wanted again while a job that was cancelled is still ending. */
    private boolean again;

    /**
     * Begins with the library that is open, if one is.
     *
     * @param background runs what may take time before a job is worth it
     * @param delay how long a job waits, so that it does not hinder what brought it about
     */
    public BackgroundHashing(Session session, Executor background, Duration delay) {
        this.session = session;
        this.background = background;
        this.delay = delay;
        registrations.add(session.onState(state -> opened()));
        registrations.add(session.onChange(event -> background.execute(() -> changed(event))));
        opened();
    }

    private synchronized void opened() {
        job.ifPresent(Job::cancel);
        job = Optional.empty();
        waiting.clear();
        stopped = false;
        again = false;
        library = session.ownLibrary();
        library.ifPresent(open -> start(open, null));
    }

    private void changed(LibraryEvent event) {
        Optional<Library> open = session.ownLibrary();
        if (open.isPresent()) {
            List<String> bare = event.changed().stream().filter(key -> lacksHash(open.get(), key)).toList();
            come(open.get(), bare);
        }
    }

    private static boolean lacksHash(Library library, String key) {
        try {
            return library.model(key).filter(model -> model.hash() == null).isPresent();
        } catch (LibraryException failure) {
            ILog.of(BackgroundHashing.class).warn("It is unknown whether a model has a hash: " + key, failure);
            return false;
        }
    }

    private synchronized void come(Library from, List<String> keys) {
        if (stopped || keys.isEmpty() || library.filter(open -> open == from).isEmpty()) {
            return;
        }
        if (job.isPresent()) {
            waiting.addAll(keys);
        } else {
            start(from, keys);
        }
    }

    private void start(Library from, List<String> keys) {
        job = Optional.of(session.operations().startQuietly(Messages.BackgroundHashing_label, delay,
                monitor -> from.run(new CatchUpHashes(keys), Actor.system(), monitor), BackgroundHashing::tell,
                failure -> ILog.of(BackgroundHashing.class).warn(failure.getMessage(), failure),
                cancelled -> ended(from, cancelled)));
    }

    /** A file that is missing or cannot be read is no reason to disturb anybody. */
    private static void tell(CaughtUp outcome) {
        outcome.failed().forEach(failure -> ILog.of(BackgroundHashing.class).info(failure.error()));
    }

    private synchronized void ended(Library from, boolean cancelled) {
        if (library.filter(open -> open == from).isEmpty()) {
            return;
        }
        job = Optional.empty();
        if (again) {
            again = false;
            start(from, null);
            return;
        }
        stopped |= cancelled;
        List<String> keys = List.copyOf(waiting);
        waiting.clear();
        come(from, keys);
    }

    /**
     * Asks the open library whether it wants this.
     *
     * @param answer told on another thread; not at all without a library
     */
    public void ask(Consumer<Boolean> answer) {
        session.ownLibrary().ifPresent(open -> background.execute(() -> settings(open, ChangeSettings.none(), answer)));
    }

    /** Switches it on or off for the open library, and for every program that opens it. */
    public void want(boolean wanted) {
        session.ownLibrary().ifPresent(open -> background.execute(
                () -> settings(open, new ChangeSettings(wanted), this::decided)));
    }

    private void settings(Library open, ChangeSettings request, Consumer<Boolean> answer) {
        try {
            answer.accept(open.run(request, Actor.localUser(), new NullProgressMonitor()).hashInBackground());
        } catch (LibraryException failure) {
            session.tell(failure);
        }
    }

    private synchronized void decided(boolean wanted) {
        again = wanted && job.isPresent();
        if (!wanted) {
            job.ifPresent(Job::cancel);
        } else if (job.isEmpty() && library.isPresent()) {
            stopped = false;
            start(library.get(), null);
        }
    }

    @Override
    public synchronized void close() {
        registrations.forEach(Registration::end);
        stopped = true;
        again = false;
        job.ifPresent(Job::cancel);
    }
}
