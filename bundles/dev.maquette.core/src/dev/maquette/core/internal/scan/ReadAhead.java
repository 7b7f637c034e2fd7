// SPDX-License-Identifier: EPL-2.0
package dev.maquette.core.internal.scan;

import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;

import org.eclipse.core.runtime.OperationCanceledException;

/**
 * Does many pieces of work at once and hands the outcomes to one thread, in the order in which the work came. The work
 * comes from a thread of its own, so that whoever takes the outcomes never waits for a disk longer than it wants to. No
 * more than a fixed number of pieces is under way, so memory does not grow with their number.
 *
 * @param <T> the outcome of a piece of work
 */
public final class ReadAhead<T> implements AutoCloseable {

    private static final long PATIENCE_MILLIS = 50;

    private final ExecutorService workers;
    private final BlockingQueue<Future<T>> underWay;
    private final CompletableFuture<T> end = new CompletableFuture<>();
    private final BooleanSupplier cancelled;
    private final Thread feeder;

    /** Where work comes from, on a thread of its own. */
    @FunctionalInterface
    public interface Feed<T> {

        /** Puts pieces of work on; ends early when interrupted. */
        void work(Consumer<Callable<T>> workers);
    }

    /**
     * Begins.
     *
     * @param threads how many pieces are worked on at once
     * @param most how many pieces may be under way, finished ones that are not yet taken included
     * @param cancelled asked again and again while somebody waits
     */
    public ReadAhead(int threads, int most, Feed<T> feed, BooleanSupplier cancelled) {
        this.cancelled = cancelled;
        workers = Executors.newFixedThreadPool(threads, Thread.ofPlatform().daemon().name("scan-", 1).factory());
        underWay = new ArrayBlockingQueue<>(most);
        feeder = Thread.ofPlatform().daemon().name("scan").start(() -> feed(feed));
    }

    private void feed(Feed<T> feed) {
        try {
            feed.work(this::put);
            end.complete(null);
        } catch (RuntimeException | Error failure) {
            end.completeExceptionally(failure);
        }
        putLast();
    }

    private void put(Callable<T> work) {
        try {
            underWay.put(workers.submit(work));
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
            throw new OperationCanceledException();
        }
    }

    private void putLast() {
        try {
            underWay.put(end);
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt(); // nobody takes any more
        }
    }

    /**
     * Hands on all outcomes.
     *
     * @param taker takes them on the calling thread
     * @param waiting run from time to time while nothing is ready
     * @throws OperationCanceledException when cancelled; work under way is not waited for
     */
    public void drain(Consumer<T> taker, Runnable waiting) {
        for (var next = next(waiting); next != end; next = next(waiting)) {
            taker.accept(outcome(next, waiting));
        }
        if (end.isCompletedExceptionally()) {
            throw unchecked(end.exceptionNow());
        }
    }

    private Future<T> next(Runnable waiting) {
        try {
            while (true) {
                goOn();
                var next = underWay.poll(PATIENCE_MILLIS, TimeUnit.MILLISECONDS);
                if (next != null) {
                    return next;
                }
                waiting.run();
            }
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
            throw new OperationCanceledException();
        }
    }

    private T outcome(Future<T> work, Runnable waiting) {
        while (true) {
            goOn();
            try {
                return work.get(PATIENCE_MILLIS, TimeUnit.MILLISECONDS);
            } catch (TimeoutException _) {
                waiting.run();
            } catch (InterruptedException _) {
                Thread.currentThread().interrupt();
                throw new OperationCanceledException();
            } catch (ExecutionException e) {
                throw unchecked(e.getCause());
            }
        }
    }

    private static RuntimeException unchecked(Throwable failure) {
        return failure instanceof RuntimeException cause ? cause : new IllegalStateException(failure);
    }

    private void goOn() {
        if (cancelled.getAsBoolean()) {
            throw new OperationCanceledException();
        }
    }

    @Override
    public void close() {
        feeder.interrupt();
        workers.shutdownNow();
    }
}
