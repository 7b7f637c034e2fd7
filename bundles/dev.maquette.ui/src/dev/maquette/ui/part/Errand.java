// SPDX-License-Identifier: EPL-2.0
package dev.maquette.ui.part;

import java.util.Optional;
import java.util.function.Consumer;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.jobs.Job;

import dev.maquette.api.library.Library;
import dev.maquette.api.library.LibraryException;

/**
 * What is asked of the open library in the background, one thing at a time: where another is begun, nothing is told of
 * the former any more. Belongs to the display's thread.
 */
public final class Errand {

    /**
     * A question to the library, which may take time.
     *
     * @param <O> its answer
     */
    @FunctionalInterface
    public interface Asking<O> {

        /** Asks, on the job's thread. */
        O ask(Library library, IProgressMonitor monitor) throws LibraryException;
    }

    private final Surroundings surroundings;
    private final Runnable changed;
    private final Consumer<LibraryException> failed;
    private Optional<Job> job = Optional.empty();
    private int count;

    /**
     * @param changed called when something begins or has ended, however it did
     * @param failed told why something did not work
     */
    public Errand(Surroundings surroundings, Runnable changed, Consumer<LibraryException> failed) {
        this.surroundings = surroundings;
        this.changed = changed;
        this.failed = failed;
    }

    /**
     * Begins something. Without a library nothing happens.
     *
     * @param label as the Progress view shows it
     * @param done told the answer, unless it was cancelled
     */
    public <O> void start(String label, Asking<O> asking, Consumer<? super O> done) {
        start(label, asking, done, () -> {
        });
    }

    /**
     * Begins something that changes how things stand, even when it is cancelled.
     *
     * @param label as the Progress view shows it
     * @param done told the answer, unless it was cancelled
     * @param cancelled called in place of {@code done} when there is no answer
     */
    public <O> void start(String label, Asking<O> asking, Consumer<? super O> done, Runnable cancelled) {
        int now = ++count;
        job = surroundings.session().library().map(library -> surroundings.session().operations().start(label,
                monitor -> ask(library, asking, monitor),
                answer -> later(now, () -> answer.ifPresentOrElse(done, cancelled)),
                failure -> later(now, () -> failed.accept(failure)), () -> later(now, cancelled)));
        changed.run();
    }

    private static <O> Optional<O> ask(Library library, Asking<O> asking, IProgressMonitor monitor)
            throws LibraryException {
        try {
            return Optional.of(asking.ask(library, monitor));
        } catch (OperationCanceledException _) {
            return Optional.empty();
        }
    }

    private void later(int which, Runnable tell) {
        surroundings.display().execute(() -> end(which, tell));
    }

    private void end(int which, Runnable tell) {
        if (which == count && running()) { // else it has told its end already
            job = Optional.empty();
            tell.run();
            changed.run();
        }
    }

    /** Asks what goes on to end, and tells nothing of it any more. */
    public void forget() {
        cancel();
        leave();
    }

    /** Lets what goes on go on, and tells nothing of it any more. */
    public void leave() {
        count++;
        job = Optional.empty();
    }

    /** Whether something goes on. */
    public boolean running() {
        return job.isPresent();
    }

    /** What goes on is called so among the jobs. */
    public Optional<String> label() {
        return job.map(Job::getName);
    }

    /** Asks what goes on to end. */
    public void cancel() {
        job.ifPresent(Job::cancel);
    }
}
