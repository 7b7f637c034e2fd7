// SPDX-License-Identifier: EPL-2.0
package dev.maquette.transfer.internal;

import java.time.Duration;
import java.util.Locale;
import java.util.regex.Pattern;

import dev.maquette.transfer.internal.wire.Stop;

/** Shares out the bytes that all transfers together may fetch in a second. */
final class Bandwidth {

    private static final Pattern TEXT = Pattern.compile("(\\d{1,9}(?:\\.\\d{1,3})?)\\s*([KMG]?)B?(?:/S)?");
    private static final long SECOND = 1_000_000_000L;
    private static final int MOST = 1 << 17;

    private final long rate;
    private long next = System.nanoTime();

    /** @param rate bytes a second; 0 for no limit */
    Bandwidth(long rate) {
        this.rate = rate;
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
        return rate == 0 ? MOST : Math.clamp(rate / 50, 512, MOST);
    }

    /** Waits for the turn of bytes that have been read. */
    void spend(int bytes, Stop stop) {
        if (rate > 0) {
            long due = due(bytes) - System.nanoTime();
            if (due > 0) {
                stop.pause(Duration.ofNanos(due));
            }
        }
    }

    private synchronized long due(int bytes) {
        next = Math.max(next, System.nanoTime() - SECOND / 10) + bytes * SECOND / rate;
        return next;
    }
}
