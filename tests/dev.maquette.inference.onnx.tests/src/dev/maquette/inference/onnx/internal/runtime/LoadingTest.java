// SPDX-License-Identifier: EPL-2.0
package dev.maquette.inference.onnx.internal.runtime;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(60)
class LoadingTest {

    private final NullProgressMonitor monitor = new NullProgressMonitor();
    private final CountDownLatch closed = new CountDownLatch(1);

    private final AutoCloseable loaded = closed::countDown;

    @Test
    void whatArrivesIsTheCallersToClose() throws GraphException {
        assertSame(loaded, Loading.await(() -> loaded, monitor));
        assertEquals(1, closed.getCount());
    }

    @Test
    void whoCancelsDoesNotWaitAndWhatArrivesLaterIsClosed() throws InterruptedException {
        var begun = new CountDownLatch(1);
        var end = new CountDownLatch(1);
        assertThrows(OperationCanceledException.class, () -> Loading.await(() -> {
            begun.countDown();
            monitor.setCanceled(true);
            await(end);
            return loaded;
        }, monitor));
        assertEquals(0, begun.getCount());
        assertEquals(1, closed.getCount());
        end.countDown();
        assertTrue(closed.await(60, TimeUnit.SECONDS));
    }

    private static void await(CountDownLatch latch) {
        try {
            assertTrue(latch.await(60, TimeUnit.SECONDS));
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
    }

    @Test
    void whatGoesWrongIsToldAsItIs() {
        var refused = new GraphException("It is broken.", null);
        assertSame(refused, assertThrows(GraphException.class, () -> Loading.await(() -> {
            throw refused;
        }, monitor)));
        var fault = new IllegalStateException();
        assertSame(fault, assertThrows(IllegalStateException.class, () -> Loading.await(() -> {
            throw fault;
        }, monitor)));
        var lacking = new UnsatisfiedLinkError();
        assertSame(lacking, assertThrows(UnsatisfiedLinkError.class, () -> Loading.await(() -> {
            throw lacking;
        }, monitor)));
    }

    @Test
    void whoIsInterruptedGoesAndStaysInterrupted() {
        var end = new CountDownLatch(1);
        Thread.currentThread().interrupt();
        assertThrows(OperationCanceledException.class, () -> Loading.await(() -> {
            await(end);
            return loaded;
        }, monitor));
        assertTrue(Thread.interrupted());
        end.countDown();
        await(closed);
    }
}
