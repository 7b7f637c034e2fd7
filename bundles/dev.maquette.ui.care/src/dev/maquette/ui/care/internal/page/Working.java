// SPDX-License-Identifier: EPL-2.0
package dev.maquette.ui.care.internal.page;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;

import org.eclipse.core.runtime.IProgressMonitor;

import dev.maquette.api.library.Actor;
import dev.maquette.api.library.Library;
import dev.maquette.api.library.LibraryException;
import dev.maquette.api.library.Request;
import dev.maquette.api.library.StreamedRequest;
import dev.maquette.ui.part.Surroundings;
import dev.maquette.ui.session.Notice;
import dev.maquette.ui.session.Registration;
import dev.maquette.ui.session.Running;

/** Runs the operations of one view as jobs, and tells the view how far they are and what went wrong. */
public final class Working {

    /**
     * Work on a library.
     *
     * @param <O> its outcome
     */
    @FunctionalInterface
    public interface Task<O> {

        /** Does it, off the display's thread. */
        O run(Library library, IProgressMonitor monitor) throws LibraryException;
    }

    private final Surroundings surroundings;
    private final Screen<?> screen;
    private final Runnable ended;
    private final Map<IProgressMonitor, String> works = new ConcurrentHashMap<>();
    private final AtomicBoolean showing = new AtomicBoolean();
    private final Registration progress;

    /** @param ended called on any thread after each work, also one that failed or was cancelled */
    public Working(Surroundings surroundings, Screen<?> screen, Runnable ended) {
        this.surroundings = surroundings;
        this.screen = screen;
        this.ended = ended;
        progress = surroundings.session().operations().subscribe(running -> showSoon());
    }

    /**
     * Starts an operation on the open library; a failure is told. Without a library nothing happens.
     *
     * @param label as the Progress view shows it
     * @param done told the outcome on the display's thread
     */
    public <O extends Record> void run(String label, Request<O> request, Consumer<? super O> done) {
        start(label, (library, monitor) -> library.run(request, Actor.localUser(), monitor), done);
    }

    /**
     * Starts an operation that tells what it finds; a failure is told. Without a library nothing happens.
     *
     * @param found told on the display's thread what was found since the last time
     * @param done told the outcome on the display's thread, after all that was found
     * @param stopped run on the display's thread in place of that where it was cancelled or failed
     */
    public <I extends Record, O extends Record> void watch(String label, StreamedRequest<I, O> request,
            Consumer<List<I>> found, Consumer<? super O> done, Runnable stopped) {
        Inbox<I> inbox = new Inbox<>(surroundings.display(), found);
        start(label, (library, monitor) -> {
            boolean whole = false;
            try {
                O outcome = library.run(request, inbox::put, Actor.localUser(), monitor);
                whole = true;
                return outcome;
            } finally {
                if (!whole) {
                    surroundings.display().execute(stopped);
                }
            }
        }, done);
    }

    /** Starts work on the open library; a failure is told. Without a library nothing happens. */
    public <O> void start(String label, Task<O> task, Consumer<? super O> done) {
        surroundings.session().library().ifPresent(library -> surroundings.session().operations().start(label,
                monitor -> run(library, label, task, monitor),
                outcome -> surroundings.display().execute(() -> done.accept(outcome)),
                failure -> surroundings.display().execute(() -> tell(failure))));
    }

    private <O> O run(Library library, String label, Task<O> task, IProgressMonitor monitor)
            throws LibraryException {
        works.put(monitor, label);
        showSoon();
        try {
            return task.run(library, monitor);
        } finally {
            works.remove(monitor);
            ended.run();
            showSoon();
        }
    }

    /** Tells a failure in the view. */
    public void tell(LibraryException failure) {
        screen.tell(Notice.of(Notice.Kind.PROBLEM, failure.getMessage(), failure.remedy()));
    }

    /** Whether something that the view has started goes on. */
    public boolean busy() {
        return !works.isEmpty();
    }

    /** Asks all that the view has started to end. */
    public void cancel() {
        works.keySet().forEach(monitor -> monitor.setCanceled(true));
    }

    private void showSoon() {
        if (showing.compareAndSet(false, true)) {
            surroundings.display().execute(() -> {
                showing.set(false);
                screen.working(now());
            });
        }
    }

    private Optional<Running> now() {
        return surroundings.session().operations().running().stream()
                .filter(work -> works.containsValue(work.label())).findFirst();
    }

    /** Nobody looks any more; what runs goes on. */
    public void close() {
        progress.end();
    }
}
