// SPDX-License-Identifier: EPL-2.0
package dev.maquette.core.internal.reidentify;

import java.util.ArrayDeque;
import java.util.Collection;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Consumer;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.SubMonitor;

import dev.maquette.registry.RegistryException;

/**
 * Does many pieces of work at once and takes their outcomes in the order of the work, on the caller's thread. When
 * cancelled it does not wait for pieces that are under way.
 */
final class SideBySide {

    /** Each may hold one header in memory. */
    private static final int WORKERS = Math.clamp(Runtime.getRuntime().availableProcessors(), 2, 8);
    private static final ThreadFactory THREADS = Thread.ofPlatform().daemon().name("side-by-side-", 1).factory();
    private static final long PATIENCE_MILLIS = 50;

    private SideBySide() {
    }

    /**
     * A piece of work, done on any thread.
     *
     * @param <T> its outcome
     */
    @FunctionalInterface
    interface Piece<T> {
        T run() throws RegistryException;
    }

    /**
     * Does all of it.
     *
     * @param end takes each outcome
     * @param monitor moved on by one for each piece
     * @throws OperationCanceledException when cancelled
     * @throws RegistryException the first that a piece throws
     */
    static <T> void run(Collection<Piece<T>> pieces, Consumer<T> end, IProgressMonitor monitor)
            throws RegistryException {
        var progress = SubMonitor.convert(monitor, pieces.size());
        var workers = Executors.newFixedThreadPool(WORKERS, THREADS);
        try {
            var underWay = new ArrayDeque<Future<T>>();
            pieces.forEach(piece -> underWay.add(workers.submit(piece::run)));
            while (!underWay.isEmpty()) {
                end.accept(outcome(underWay.removeFirst(), progress));
                progress.worked(1);
            }
        } finally {
            workers.shutdownNow();
        }
    }

    private static <T> T outcome(Future<T> work, IProgressMonitor monitor) throws RegistryException {
        while (true) {
            if (monitor.isCanceled()) {
                throw new OperationCanceledException();
            }
            try {
                return work.get(PATIENCE_MILLIS, TimeUnit.MILLISECONDS);
            } catch (TimeoutException _) {
                continue; // ask again whether anybody still wants it
            } catch (InterruptedException _) {
                Thread.currentThread().interrupt();
                throw new OperationCanceledException();
            } catch (ExecutionException failure) {
                throw failed(failure.getCause());
            }
        }
    }

    private static RegistryException failed(Throwable cause) {
        return switch (cause) {
        case RegistryException expected -> expected;
        case RuntimeException fault -> throw fault;
        default -> throw new IllegalStateException(cause);
        };
    }
}
