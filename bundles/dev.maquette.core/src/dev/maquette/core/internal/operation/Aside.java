// SPDX-License-Identifier: EPL-2.0
package dev.maquette.core.internal.operation;

import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicBoolean;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;

/** Work on a thread of its own: a share that does not answer must not hold the caller, who can still cancel. */
public final class Aside {

    private static final long POLL_MILLIS = 100;

    private Aside() {
    }

    /**
     * Does it and waits.
     *
     * @param cancelled turns true when the caller does not wait any more
     */
    public static <T> T run(String thread, Callable<T> work, IProgressMonitor monitor, AtomicBoolean cancelled) {
        return run(thread, work, monitor, cancelled, cancelled::get);
    }

    /**
     * Does it and waits.
     *
     * @param cancelled turns true when the caller does not wait any more
     * @param meanwhile done several times a second by the caller
     */
    public static <T> T run(String thread, Callable<T> work, IProgressMonitor monitor, AtomicBoolean cancelled,
            Runnable meanwhile) {
        var task = new FutureTask<>(work);
        Thread.ofPlatform().daemon().name(thread).start(task);
        try {
            while (true) {
                if (monitor.isCanceled()) {
                    throw new OperationCanceledException();
                }
                meanwhile.run();
                try {
                    return task.get(POLL_MILLIS, TimeUnit.MILLISECONDS);
                } catch (TimeoutException _) {
                    continue; // ask again whether it is still wanted
                }
            }
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new OperationCanceledException();
        } catch (ExecutionException mistake) {
            throw mistake.getCause() instanceof RuntimeException expected ? expected
                    : new IllegalStateException(mistake.getCause());
        } finally {
            cancelled.set(true);
        }
    }
}
