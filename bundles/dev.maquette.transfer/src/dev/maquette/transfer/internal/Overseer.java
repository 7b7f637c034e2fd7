// SPDX-License-Identifier: EPL-2.0
package dev.maquette.transfer.internal;

import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;

import dev.maquette.api.library.LibraryException;
import dev.maquette.transfer.internal.wire.Stop;

/** The caller's thread: it touches neither network nor disk for long, so that it hears of a cancellation at once. */
final class Overseer {

    private static final Duration LOOK_UP = Duration.ofMillis(40);

    private final IProgressMonitor monitor;
    private final Duration stall;

    /** @param stall after how long a silent connection is cut */
    Overseer(IProgressMonitor monitor, Duration stall) {
        this.monitor = monitor;
        this.stall = stall;
    }

    /** Does the work on a thread of its own, waits for it, and does something small now and then. */
    <T> T attend(Callable<T> work, Stop stop, Runnable meanwhile) throws IOException, LibraryException {
        var outcome = new CompletableFuture<T>();
        Thread.ofVirtual().name("transfer").start(() -> {
            try {
                outcome.complete(work.call());
            } catch (Throwable failure) { // whatever it is, somebody waits for it
                outcome.completeExceptionally(failure);
            }
        });
        return attend(outcome, stop, meanwhile);
    }

    /** Waits for the work, and does something small now and then. */
    <T> T attend(Future<T> work, Stop stop, Runnable meanwhile) throws IOException, LibraryException {
        while (true) {
            if (monitor.isCanceled()) {
                stop.now();
                throw new OperationCanceledException();
            }
            try {
                return work.get(LOOK_UP.toMillis(), TimeUnit.MILLISECONDS);
            } catch (TimeoutException _) {
                stop.cutSilent(stall);
                meanwhile.run();
            } catch (InterruptedException _) {
                stop.now();
                Thread.currentThread().interrupt();
                throw new OperationCanceledException();
            } catch (ExecutionException failure) {
                throw rethrown(failure.getCause());
            }
        }
    }

    private static LibraryException rethrown(Throwable cause) throws IOException {
        return switch (cause) {
        case LibraryException expected -> expected;
        case IOException lost -> throw lost;
        case RuntimeException wrong -> throw wrong;
        case Error fatal -> throw fatal;
        default -> throw new IllegalStateException(cause);
        };
    }
}
