// SPDX-License-Identifier: EPL-2.0
package dev.maquette.ui.session;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.IJobChangeListener;
import org.eclipse.core.runtime.jobs.Job;

import dev.maquette.api.library.LibraryException;

/** Runs work as jobs, which the Progress view and the status bar show and can cancel. */
public final class Operations {

    /**
     * Work on a library.
     *
     * @param <O> its outcome
     */
    @FunctionalInterface
    public interface Work<O> {

        /** Does it, off the display's thread. */
        O run(IProgressMonitor monitor) throws LibraryException;
    }

    private final List<WorkJob<?>> jobs = new CopyOnWriteArrayList<>();
    private final Listeners<List<Running>> listeners = new Listeners<>();

    /**
     * Starts work in the background.
     *
     * @param label what is done, as the Progress view shows it
     * @param done told the outcome, on the job's thread; not called when cancelled
     * @param failed told why it did not work, on the job's thread
     */
    public <O> Job start(String label, Work<O> work, Consumer<? super O> done, Consumer<LibraryException> failed) {
        WorkJob<O> job = new WorkJob<>(label, work, done, failed);
        job.schedule();
        return job;
    }

    /**
     * Starts work in the background whose end has to be known however it comes: when it was cancelled before its turn
     * came, too, or did not end as it should.
     *
     * @param label what is done, as the Progress view shows it
     * @param done told the outcome, on the job's thread; not called when cancelled
     * @param failed told why it did not work, on the job's thread
     * @param ended called after the others, on any thread
     */
    public <O> Job start(String label, Work<O> work, Consumer<? super O> done, Consumer<LibraryException> failed,
            Runnable ended) {
        WorkJob<O> job = new WorkJob<>(label, work, done, failed);
        job.addJobChangeListener(IJobChangeListener.onDone(event -> ended.run()));
        job.schedule();
        return job;
    }

    /**
     * Starts work that nobody asked for and nobody waits for: others go before it. It is shown and can be cancelled as
     * any other.
     *
     * @param delay how long it waits before it starts
     * @param ended told whether the work was cancelled, on the job's thread, after the others
     */
    <O> Job startQuietly(String label, Duration delay, Work<O> work, Consumer<? super O> done,
            Consumer<LibraryException> failed, Consumer<Boolean> ended) {
        WorkJob<O> job = new WorkJob<>(label, work, done, failed);
        job.setPriority(Job.DECORATE);
        job.addJobChangeListener(IJobChangeListener
                .onDone(event -> ended.accept(event.getResult().getSeverity() == IStatus.CANCEL)));
        job.schedule(delay.toMillis());
        return job;
    }

    /** What is running now. */
    public List<Running> running() {
        return jobs.stream().map(WorkJob::progress).toList();
    }

    /** Asks the first of what is running to end, if anything is. */
    public void cancelFirst() {
        jobs.stream().findFirst().ifPresent(Job::cancel);
    }

    /** Calls the listener when work starts, proceeds or ends. */
    public Registration subscribe(Consumer<List<Running>> listener) {
        return listeners.add(listener);
    }

    private void changed() {
        listeners.tell(running());
    }

    private final class WorkJob<O> extends Job {

        private final Work<O> work;
        private final Consumer<? super O> done;
        private final Consumer<LibraryException> failed;
        private volatile CountingMonitor counting;

        WorkJob(String label, Work<O> work, Consumer<? super O> done, Consumer<LibraryException> failed) {
            super(label);
            this.work = work;
            this.done = done;
            this.failed = failed;
        }

        Running progress() {
            return new Running(getName(), counting.fraction());
        }

        @Override
        protected IStatus run(IProgressMonitor monitor) {
            counting = new CountingMonitor(monitor, Operations.this::changed);
            jobs.add(this);
            changed();
            try {
                done.accept(work.run(counting));
                return Status.OK_STATUS;
            } catch (OperationCanceledException _) {
                return Status.CANCEL_STATUS;
            } catch (LibraryException failure) {
                failed.accept(failure);
                return Status.OK_STATUS;
            } finally {
                jobs.remove(this);
                changed();
            }
        }

        @Override
        public boolean belongsTo(Object family) {
            return family == Operations.class;
        }
    }
}
