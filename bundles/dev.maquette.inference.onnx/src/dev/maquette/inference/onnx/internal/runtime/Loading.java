// SPDX-License-Identifier: EPL-2.0
package dev.maquette.inference.onnx.internal.runtime;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;

/**
 * Waits for what is loaded, which the runtime does not stop once it has begun. Who cancels does not wait for it: it
 * goes on by itself, and is closed when it is there.
 */
public final class Loading {

    /** How often, in milliseconds, is looked whether the user cancelled. */
    private static final long GLANCE = 50;

    private Loading() {
    }

    /** Makes what is waited for. */
    @FunctionalInterface
    interface Source<T extends AutoCloseable> {

        T load() throws GraphException;
    }

    /**
     * Loads a graph.
     *
     * @throws OperationCanceledException soon after being cancelled
     */
    public static Graph of(Blueprint blueprint, Setup setup, IProgressMonitor monitor) throws GraphException {
        return await(() -> Graph.load(blueprint, setup), monitor);
    }

    static <T extends AutoCloseable> T await(Source<T> source, IProgressMonitor monitor) throws GraphException {
        var arriving = new CompletableFuture<T>();
        Thread.ofPlatform().daemon().name("Loading a graph").start(() -> load(source, arriving));
        try {
            while (!monitor.isCanceled()) {
                try {
                    return arriving.get(GLANCE, TimeUnit.MILLISECONDS);
                } catch (TimeoutException _) {
                    // it is still being loaded, and may have been cancelled meanwhile
                }
            }
            throw abandoned(arriving);
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
            throw abandoned(arriving);
        } catch (ExecutionException failed) {
            throw failure(failed);
        }
    }

    /** Whatever goes wrong is told to who waits. */
    private static <T extends AutoCloseable> void load(Source<T> source, CompletableFuture<T> arriving) {
        try {
            arriving.complete(source.load());
        } catch (GraphException | RuntimeException | Error failed) {
            arriving.completeExceptionally(failed);
        }
    }

    private static OperationCanceledException abandoned(CompletableFuture<? extends AutoCloseable> arriving) {
        arriving.thenAccept(Loading::close);
        return new OperationCanceledException();
    }

    private static void close(AutoCloseable loaded) {
        try {
            loaded.close();
        } catch (Exception e) {
            throw new IllegalStateException("What was loaded in vain could not be closed", e);
        }
    }

    private static GraphException failure(ExecutionException failed) {
        return switch (failed.getCause()) {
        case GraphException refused -> refused;
        case RuntimeException fault -> throw fault;
        case Error fault -> throw fault;
        default -> throw new IllegalStateException(failed.getCause());
        };
    }
}
