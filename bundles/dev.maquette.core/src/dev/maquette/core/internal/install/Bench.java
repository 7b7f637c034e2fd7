// SPDX-License-Identifier: EPL-2.0
package dev.maquette.core.internal.install;

import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;

import org.eclipse.core.runtime.OperationCanceledException;

import dev.maquette.api.library.LibraryException;
import dev.maquette.registry.RegistryException;

/** Where models are identified, moved and registered: one at a time. */
final class Bench {

    private static final long PATIENCE_MILLIS = 50;

    private final ReentrantLock lock = new ReentrantLock(true);

    /** Work at the bench. */
    @FunctionalInterface
    interface Work<T> {
        T run() throws LibraryException, RegistryException;
    }

    /** Waits for the bench and does the work there. */
    <T> T alone(JobMonitor monitor, Work<T> work) throws LibraryException, RegistryException {
        while (!taken()) {
            monitor.check();
        }
        try {
            monitor.check();
            return work.run();
        } finally {
            lock.unlock();
        }
    }

    private boolean taken() {
        try {
            return lock.tryLock(PATIENCE_MILLIS, TimeUnit.MILLISECONDS);
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
            throw new OperationCanceledException();
        }
    }
}
