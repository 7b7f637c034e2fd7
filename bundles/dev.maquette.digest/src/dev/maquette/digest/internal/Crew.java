// SPDX-License-Identifier: EPL-2.0
package dev.maquette.digest.internal;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;

import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.SubMonitor;

/**
 * Has several tasks done side by side while the calling thread watches over them: a monitor is only ever called from
 * the thread it was given to.
 */
final class Crew {

    private static final long GLANCE_MILLIS = 20;

    /** What may fail with the disk. */
    interface Task {
        void run() throws IOException;
    }

    private final ExecutorService pool;
    private final SubMonitor monitor;
    private final Runnable glance;
    private final AtomicReference<Throwable> failure = new AtomicReference<>();
    private volatile boolean stopped;

    /** @param glance called now and then on the calling thread, to report progress */
    Crew(ExecutorService pool, SubMonitor monitor, Runnable glance) {
        this.pool = pool;
        this.monitor = monitor;
        this.glance = glance;
    }

    /** Whether tasks should end early. */
    boolean stopped() {
        return stopped;
    }

    /**
     * Runs the tasks; returns when all are done.
     *
     * @throws OperationCanceledException at once when the monitor is cancelled; tasks that are stuck in a read are left
     *     to themselves
     */
    void run(List<Task> tasks) throws IOException {
        CountDownLatch left = new CountDownLatch(tasks.size());
        tasks.forEach(task -> pool.execute(() -> perform(task, left)));
        try {
            while (!left.await(GLANCE_MILLIS, TimeUnit.MILLISECONDS)) {
                look();
            }
        } catch (InterruptedException e) {
            stopped = true;
            Thread.currentThread().interrupt();
            throw new OperationCanceledException();
        }
        look();
        rethrow();
    }

    private void look() {
        glance.run();
        if (monitor.isCanceled() || pool.isShutdown()) {
            stopped = true;
            throw new OperationCanceledException();
        }
    }

    private void perform(Task task, CountDownLatch left) {
        try {
            task.run();
        } catch (IOException | RuntimeException | Error e) {
            // The calling thread throws it; the others stop.
            failure.compareAndSet(null, e);
            stopped = true;
        } finally {
            left.countDown();
        }
    }

    private void rethrow() throws IOException {
        switch (failure.get()) {
        case null -> {
            return;
        }
        case IOException e -> throw e;
        case Error e -> throw e;
        case RuntimeException e -> throw e;
        case Throwable e -> throw new IllegalStateException(e);
        }
    }
}
