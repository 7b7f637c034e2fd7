// SPDX-License-Identifier: EPL-2.0
package dev.maquette.inference.onnx.internal.runtime;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

import org.eclipse.core.runtime.IProgressMonitor;

import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtSession.RunOptions;

/** Ends a run of a graph when the user cancels. */
final class CancelWatch implements AutoCloseable {

    private static final Logger LOG = System.getLogger(CancelWatch.class.getName());
    private static final long INTERVAL = 20;

    private final CountDownLatch over = new CountDownLatch(1);
    private final Thread thread;

    private CancelWatch(RunOptions run, IProgressMonitor monitor) {
        thread = Thread.ofVirtual().start(() -> watch(run, monitor));
    }

    static CancelWatch over(RunOptions run, IProgressMonitor monitor) {
        return new CancelWatch(run, monitor);
    }

    private void watch(RunOptions run, IProgressMonitor monitor) {
        try {
            while (!over.await(INTERVAL, TimeUnit.MILLISECONDS)) {
                if (monitor.isCanceled()) {
                    run.setTerminate(true);
                    return;
                }
            }
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        } catch (OrtException failed) {
            LOG.log(Level.WARNING, "A run of a graph could not be ended", failed);
        }
    }

    /** Waits until the run's options are not touched any more. */
    @Override
    public void close() {
        over.countDown();
        try {
            thread.join();
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }
}
