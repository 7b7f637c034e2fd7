// SPDX-License-Identifier: EPL-2.0
package dev.maquette.cli.internal.command;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

import org.eclipse.core.runtime.OperationCanceledException;

/**
 * Does many pieces of work at once and hands the outcomes on in the order in which the work came. No more than a fixed
 * number of pieces is under way, so memory does not grow with their number. One thread puts the work on and takes the
 * outcomes; when it is cancelled, it does not wait for work that is under way.
 *
 * @param <T> the outcome of a piece of work
 */
final class Conveyor<T> implements AutoCloseable {

    private static final long PATIENCE_MILLIS = 50;

    private final ExecutorService workers;
    private final int most;
    private final End<T> end;
    private final Deque<Future<T>> underWay = new ArrayDeque<>();

    /** Where outcomes arrive; called on the thread that puts the work on. */
    interface End<T> {

        /** Takes the next outcome. */
        void take(T outcome);

        /** Nothing more is ready at the moment. */
        void pause();

        /** Whether the user wants no more. */
        boolean cancelled();
    }

    /**
     * @param threads how many pieces are worked on at once
     * @param most how many pieces may be under way, finished ones that are not yet handed on included
     */
    Conveyor(int threads, int most, End<T> end) {
        this.workers = Executors.newFixedThreadPool(threads, Thread.ofPlatform().daemon().name("worker-", 1).factory());
        this.most = most;
        this.end = end;
    }

    /** Pieces under way. */
    int size() {
        return underWay.size();
    }

    /**
     * Puts a piece of work on, after it has handed on what is ready.
     *
     * @throws OperationCanceledException when cancelled
     */
    void put(Callable<T> work) {
        handOn();
        while (underWay.size() >= most) {
            take();
        }
        underWay.add(workers.submit(work));
    }

    /** Hands on what is ready, without waiting. */
    void handOn() {
        if (end.cancelled()) {
            throw new OperationCanceledException();
        }
        while (!underWay.isEmpty() && underWay.getFirst().isDone()) {
            take();
        }
    }

    /** Waits for all the work and hands it on. */
    void finish() {
        while (!underWay.isEmpty()) {
            take();
        }
    }

    @Override
    public void close() {
        workers.shutdownNow();
    }

    private void take() {
        if (!underWay.getFirst().isDone()) {
            end.pause();
        }
        end.take(outcome(underWay.getFirst()));
        underWay.removeFirst();
    }

    private T outcome(Future<T> work) {
        while (true) {
            if (end.cancelled()) {
                throw new OperationCanceledException();
            }
            try {
                return work.get(PATIENCE_MILLIS, TimeUnit.MILLISECONDS);
            } catch (TimeoutException _) {
                continue; // ask again whether the user still wants it
            } catch (InterruptedException _) {
                Thread.currentThread().interrupt();
                throw new OperationCanceledException();
            } catch (ExecutionException e) {
                throw e.getCause() instanceof RuntimeException cause ? cause : new IllegalStateException(e.getCause());
            }
        }
    }
}
