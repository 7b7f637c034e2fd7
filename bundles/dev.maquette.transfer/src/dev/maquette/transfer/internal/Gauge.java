// SPDX-License-Identifier: EPL-2.0
package dev.maquette.transfer.internal;

import java.time.Duration;
import java.util.Locale;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.SubMonitor;

import dev.maquette.api.transfer.TransferProgress;
import dev.maquette.api.transfer.TransferProgress.Phase;
import dev.maquette.api.transfer.TransferProgress.State;

/** Tells how far one file is and how fast it comes: a monitor in words, a progress in numbers. */
final class Gauge {

    private static final int TICKS = 1000;
    private static final long INTERVAL = Duration.ofMillis(250).toNanos();
    private static final double SMOOTHING = 0.3;

    private final SubMonitor monitor;
    private final TransferProgress progress;
    private String name;
    private long size = -1;
    private long started;
    private Phase moving;
    private Phase phase;
    private long told;
    private long bytes;
    private double rate;
    private int ticks;

    Gauge(IProgressMonitor monitor, TransferProgress progress) {
        this.monitor = SubMonitor.convert(monitor, TICKS);
        this.progress = progress;
    }

    /** A server is asked what it has. */
    void asking(String host, int connections) {
        var now = connections == 0 ? Phase.WAITING : Phase.ASKING;
        if (now != phase) {
            phase = now;
            monitor.subTask(connections == 0 ? "Waiting for " + host : "Asking " + host);
            progress.moved(new State(phase, bytes, size, 0, connections));
        }
    }

    /** It is known now what comes, and where it goes. */
    void begin(Offer offer, Landing landing, int connections) {
        name = offer.name();
        size = offer.size();
        started = landing.bytes();
        bytes = started;
        rate = 0;
        told = System.nanoTime();
        moving = landing.comparing() ? Phase.MENDING : Phase.FETCHING;
        tell(moving, bytes, connections);
    }

    /** Bytes arrive, or should. @param now how many have arrived by now */
    void fetching(long now, int connections) {
        tell(connections == 0 && now == bytes ? Phase.WAITING : moving, now, connections);
    }

    /** Tells it when it is time to, or when it is something else than before. */
    void tell(Phase now, long done, int connections) {
        long time = System.nanoTime();
        if (now == phase && time - told < INTERVAL) {
            return;
        }
        if (time - told >= INTERVAL) {
            measure(done, (time - told) / 1e9);
            told = time;
        }
        phase = now;
        bytes = done;
        monitor.subTask(text());
        work();
        progress.moved(new State(phase, bytes, size, Math.round(rate), connections));
    }

    private void measure(long done, double seconds) {
        double latest = Math.max(0, done - bytes) / seconds;
        rate = rate == 0 ? latest : rate + SMOOTHING * (latest - rate);
    }

    private void work() {
        if (size <= 0) {
            monitor.setWorkRemaining(TICKS).worked(1);
            return;
        }
        int due = (int) (TICKS * (double) bytes / size);
        if (due > ticks) {
            monitor.worked(due - ticks);
            ticks = due;
        }
    }

    private String text() {
        var text = name + ": " + size(bytes) + (size < 0 ? "" : " of " + size(size));
        return switch (phase) {
        case MENDING -> text + " compared, because it arrived damaged" + speed();
        case WAITING -> text + ", waiting for the server";
        case ASKING, FETCHING, VERIFYING -> text + speed();
        };
    }

    private String speed() {
        if (bytes <= started || rate < 1) {
            return "";
        }
        return ", " + size((long) rate) + "/s" + (size < 0 ? "" : left((long) ((size - bytes) / rate)));
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
