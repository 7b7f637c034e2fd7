// SPDX-License-Identifier: EPL-2.0
package dev.maquette.ui.session;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;

import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.jobs.Job;

import dev.maquette.api.library.Actor;
import dev.maquette.api.library.Library;
import dev.maquette.api.request.CheckFiles;
import dev.maquette.api.request.CheckFiles.Checked;
import dev.maquette.ui.internal.Messages;

/**
 * Looks whether the files of the open library's models are there: soon after it is opened, when the user comes back to
 * the window, and now and then. It is one quiet job at a time; who cancels it has peace until the library is opened the
 * next time. After the first look the library watches the files itself, and what is looked at now and then is only what
 * nobody has told. The session tells those who show models when something else is there than before. Safe for threads.
 */
public final class BackgroundChecks implements AutoCloseable {

    /**
     * How often it looks.
     *
     * @param first from the opening to the first look
     * @param least from one look to the next when the user comes back
     * @param usual from one look to the next otherwise
     */
    public record Pace(Duration first, Duration least, Duration usual) {
    }

    private final Session session;
    private final Executor background;
    private final InstantSource clock;
    private final Pace pace;
    private final Registration registration;
    private final FileWatch watch;
    private Optional<Library> library = Optional.empty();
    private Optional<Job> job = Optional.empty();
    private Optional<Checked> seen = Optional.empty();
    private Instant last = Instant.EPOCH;
    private boolean stopped;
    private boolean closed;

    /**
     * Begins with the library that is open, if one is.
     *
     * @param background runs the waiting for the next look, and what lasts as long as the library is open
     */
    public BackgroundChecks(Session session, Executor background, InstantSource clock, Pace pace) {
        this.session = session;
        this.background = background;
        this.clock = clock;
        this.pace = pace;
        watch = new FileWatch(session, background);
        registration = session.onState(state -> opened());
        opened();
    }

    private synchronized void opened() {
        if (session.ownLibrary().equals(library)) {
            return;
        }
        job.ifPresent(Job::cancel);
        watch.end();
        job = Optional.empty();
        seen = Optional.empty();
        stopped = false;
        library = session.ownLibrary();
        library.ifPresent(open -> start(open, pace.first()));
    }

    /** The user is back: what lies on disks may be another matter now. */
    public synchronized void returned() {
        if (!clock.instant().isBefore(last.plus(pace.least()))) {
            look();
        }
    }

    private void look() {
        if (!stopped && job.isEmpty()) {
            library.ifPresent(open -> start(open, Duration.ZERO));
        }
    }

    private void start(Library from, Duration delay) {
        job = Optional.of(session.operations().startQuietly(Messages.BackgroundChecks_label, delay,
                monitor -> from.run(new CheckFiles(null), Actor.system(), monitor), found -> checked(from, found),
                failure -> ILog.of(BackgroundChecks.class).warn(failure.getMessage(), failure),
                cancelled -> ended(from, cancelled)));
    }

    private void checked(Library from, Checked found) {
        boolean news;
        synchronized (this) {
            news = isOpen(from) && !Optional.of(found).equals(seen);
            seen = isOpen(from) ? Optional.of(found) : seen;
        }
        if (news) {
            session.checked();
        }
        watch(from);
    }

    private synchronized void watch(Library from) {
        if (isOpen(from) && !closed) {
            watch.begin(from);
        }
    }

    private synchronized void ended(Library from, boolean cancelled) {
        if (isOpen(from)) {
            job = Optional.empty();
            last = clock.instant();
            stopped |= cancelled;
            later(from, last);
        }
    }

    private void later(Library from, Instant after) {
        if (!stopped) {
            CompletableFuture.delayedExecutor(pace.usual().toMillis(), TimeUnit.MILLISECONDS, background)
                    .execute(() -> again(from, after));
        }
    }

    /** Unless the user's coming back has been faster. */
    private synchronized void again(Library from, Instant after) {
        if (isOpen(from) && last.equals(after)) {
            look();
        }
    }

    private boolean isOpen(Library from) {
        return library.filter(open -> open == from).isPresent();
    }

    @Override
    public synchronized void close() {
        registration.end();
        watch.end();
        closed = true;
        stopped = true;
        job.ifPresent(Job::cancel);
    }
}
