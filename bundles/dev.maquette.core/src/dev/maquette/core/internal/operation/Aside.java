// SPDX-License-Identifier: EPL-2.0
package dev.maquette.core.internal.operation;

import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.BooleanSupplier;
import java.util.function.Function;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;

/**
 * Work on a thread of its own: a share that does not answer must not hold the caller, whom cancelling lets go at once.
 */
public final class Aside {

    private static final long POLL_MILLIS = 100;

    private Aside() {
    }

    /**
     * Does the work and waits for it.
     *
     * @param name of the thread
     * @param work is told by its argument whether it is not wanted any more; nothing of what it throws is checked
     */
    public static <T> T run(String name, Function<BooleanSupplier, T> work, IProgressMonitor monitor) {
        var unwanted = new AtomicBoolean();
        var task = new FutureTask<T>(() -> work.apply(unwanted::get));
        Thread.ofPlatform().daemon().name(name).start(task);
        try {
            while (true) {
                if (monitor.isCanceled()) {
                    throw new OperationCanceledException();
                }
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
            unwanted.set(true);
        }
    }
}
