// SPDX-License-Identifier: EPL-2.0
package dev.maquette.core.internal.verify;

import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;

import org.eclipse.core.runtime.NullProgressMonitor;

/** Counts how far the reading of one model is, for a thread that watches several. */
final class Meter extends NullProgressMonitor {

    private final long bytes;
    private final AtomicLong read;
    private final AtomicBoolean stop;
    private double told;
    private double all = 1;

    /**
     * @param bytes size of the model
     * @param read where they are added up
     * @param stop whether nobody waits for it any more
     */
    Meter(long bytes, AtomicLong read, AtomicBoolean stop) {
        this.bytes = bytes;
        this.read = read;
        this.stop = stop;
    }

    @Override
    public void beginTask(String name, int totalWork) {
        all = Math.max(1, totalWork);
    }

    @Override
    public void worked(int work) {
        internalWorked(work);
    }

    @Override
    public void internalWorked(double work) {
        double now = Math.min(all, told + work);
        read.addAndGet((long) (bytes * (now / all)) - (long) (bytes * (told / all)));
        told = now;
    }

    @Override
    public boolean isCanceled() {
        return stop.get() || super.isCanceled();
    }
}
