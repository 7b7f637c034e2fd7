// SPDX-License-Identifier: EPL-2.0
package dev.maquette.transfer.internal;

import java.time.Duration;
import java.util.Locale;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.SubMonitor;

/** Tells a monitor how far a file is and how fast it comes. */
final class Gauge {

    private static final int TICKS = 1000;
    private static final long INTERVAL = Duration.ofMillis(250).toNanos();
    private static final double SMOOTHING = 0.3;

    private final SubMonitor monitor;
    private final String name;
    private final long size;
    private final long started;
    private long told = System.nanoTime() - INTERVAL;
    private long bytes;
    private double rate;
    private int ticks;

    /** @param there bytes that had arrived before */
    Gauge(IProgressMonitor monitor, String name, long size, long there) {
        this.monitor = SubMonitor.convert(monitor, name, TICKS);
        this.name = name;
        this.size = size;
        this.started = there;
        this.bytes = there;
    }

    /** @param now bytes that have arrived by now */
    void tell(long now) {
        long time = System.nanoTime();
        double seconds = (time - told) / 1e9;
        if (time - told < INTERVAL) {
            return;
        }
        double latest = Math.max(0, now - bytes) / seconds;
        rate = rate == 0 ? latest : rate + SMOOTHING * (latest - rate);
        told = time;
        bytes = now;
        monitor.subTask(text(now));
        work(now);
    }

    private void work(long now) {
        if (size <= 0) {
            monitor.setWorkRemaining(TICKS).worked(1);
            return;
        }
        int due = (int) (TICKS * (double) now / size);
        if (due > ticks) {
            monitor.worked(due - ticks);
            ticks = due;
        }
    }

    private String text(long now) {
        var text = name + ": " + size(now) + (size < 0 ? "" : " of " + size(size));
        if (now <= started || rate < 1) {
            return text;
        }
        return text + ", " + size((long) rate) + "/s" + (size < 0 ? "" : left((long) ((size - now) / rate)));
    }

    private static String left(long seconds) {
        if (seconds < 100) {
            return ", " + seconds + " s left";
        }
        return seconds < 6000 ? ", " + (seconds + 30) / 60 + " min left" : ", " + (seconds + 1800) / 3600 + " h left";
    }

    private static String size(long bytes) {
        return bytes < 1e6 ? String.format(Locale.ROOT, "%.0f kB", bytes / 1e3)
                : bytes < 1e9 ? String.format(Locale.ROOT, "%.1f MB", bytes / 1e6)
                        : String.format(Locale.ROOT, "%.2f GB", bytes / 1e9);
    }
}
