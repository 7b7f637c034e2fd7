// SPDX-License-Identifier: EPL-2.0
package dev.maquette.transfer.internal;

import java.time.Duration;
import java.util.Locale;
import java.util.regex.Pattern;

import dev.maquette.api.transfer.TransferLimits;
import dev.maquette.transfer.internal.wire.Stop;

/** Shares out the bytes that all transfers together may fetch in a second. */
final class Bandwidth {

    private static final Pattern TEXT = Pattern.compile("(\\d{1,9}(?:\\.\\d{1,3})?)\\s*([KMG]?)B?(?:/S)?");
    private static final long SECOND = 1_000_000_000L;
    private static final int SHARES = 20;

    /** The longest stride. */
    static final int MOST = 1 << 17;

    private volatile long rate;
    private long next = System.nanoTime();

    /** @param rate bytes a second; 0 for no limit, fewer than can be kept to for the fewest that can */
    Bandwidth(long rate) {
        this.rate = rate == 0 ? 0 : Math.max(rate, TransferLimits.SLOWEST);
    }

    long rate() {
        return rate;
    }

    /** Sets another rate, for what arrives from now on. */
    synchronized void limit(long wanted) {
        rate = wanted;
        next = System.nanoTime();
    }

    /** Reads what people write: {@code 20M}, {@code 1.5MB/s}; 0 for nothing, and for what is no such text. */
    static long parse(String text) {
        var match = TEXT.matcher(text == null ? "" : text.strip().toUpperCase(Locale.ROOT));
        if (!match.matches()) {
            return 0;
        }
        double unit = switch (match.group(2)) {
        case "K" -> 1e3;
        case "M" -> 1e6;
        case "G" -> 1e9;
        default -> 1;
        };
        return (long) (Double.parseDouble(match.group(1)) * unit);
    }

    /** How many bytes to read in one go, so that the line flows evenly. */
    int stride() {
        long now = rate;
        return now == 0 ? MOST : Math.clamp(now / 50, 512, MOST);
    }

    /** Waits for the turn of bytes that have been read; not for long at once, since the rate may be set anew. */
    void spend(int bytes, Stop stop) {
        long left = bytes;
        for (long now = rate; now > 0 && left > 0 && !stop.isNow(); now = rate) {
            long share = Math.clamp(now / SHARES, 1, left);
            left -= share;
            long due = due(share, now) - System.nanoTime();
            if (due > 0) {
                stop.pause(Duration.ofNanos(due));
            }
        }
    }

    private synchronized long due(long bytes, long now) {
        next = Math.max(next, System.nanoTime() - SECOND / 10) + bytes * SECOND / now;
        return next;
    }
}
