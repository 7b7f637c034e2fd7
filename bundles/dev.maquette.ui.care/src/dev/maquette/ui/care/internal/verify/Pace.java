// SPDX-License-Identifier: EPL-2.0
package dev.maquette.ui.care.internal.verify;

import java.time.Duration;
import java.util.OptionalDouble;

import org.eclipse.osgi.util.NLS;

import dev.maquette.ui.look.ByteSize;

/**
 * How fast bytes are read.
 *
 * @param label what is done
 * @param bytes how many there are to read
 */
record Pace(String label, long bytes) {

    /** Before that nobody can say how fast it goes. */
    private static final Duration EARLY = Duration.ofSeconds(2);

    /**
     * How far it is, how fast it goes and how long it takes still.
     *
     * @param done how much of it is done
     * @param taken how long that took
     */
    String words(OptionalDouble done, Duration taken) {
        long read = Math.round(bytes * done.orElse(0));
        double seconds = taken.toMillis() / 1000.0;
        if (read == 0 || taken.compareTo(EARLY) < 0) {
            return bytes == 0 ? label
                    : NLS.bind(Messages.Pace_early, new Object[]{label, ByteSize.text(read), ByteSize.text(bytes)});
        }
        double rate = read / seconds;
        return NLS.bind(Messages.Pace_rate, new Object[]{label, ByteSize.text(read), ByteSize.text(bytes),
                ByteSize.text(Math.round(rate)), left(Math.round((bytes - read) / rate))});
    }

    private static String left(long seconds) {
        if (seconds < 60) {
            return Messages.Pace_seconds;
        }
        long minutes = (seconds + 59) / 60;
        return minutes < 60 ? NLS.bind(Messages.Pace_minutes, minutes)
                : NLS.bind(Messages.Pace_hours, minutes / 60, minutes % 60);
    }
}
