// SPDX-License-Identifier: EPL-2.0
package dev.maquette.digest.internal;

import java.util.function.LongSupplier;

import org.eclipse.core.runtime.SubMonitor;

/** Carries a count of bytes to a monitor, on the thread that calls it. */
final class Progress {

    private static final long TICK = 1 << 16;

    private final SubMonitor monitor;
    private final LongSupplier bytes;
    private int reported;

    Progress(SubMonitor monitor, LongSupplier bytes) {
        this.monitor = monitor;
        this.bytes = bytes;
    }

    /** Ticks that stand for so many bytes. */
    static int ticks(long bytes) {
        return (int) Math.min(Integer.MAX_VALUE, bytes / TICK);
    }

    void report() {
        int now = ticks(bytes.getAsLong());
        monitor.worked(now - reported);
        reported = now;
    }
}
