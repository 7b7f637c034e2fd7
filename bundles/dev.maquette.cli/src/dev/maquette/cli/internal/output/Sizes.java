// SPDX-License-Identifier: EPL-2.0
package dev.maquette.cli.internal.output;

import java.util.List;
import java.util.Locale;

/** Sizes as people read them, in decimal units: 4.9 MB is 4,900,000 bytes. */
public final class Sizes {

    private static final List<String> UNITS = List.of("kB", "MB", "GB", "TB", "PB", "EB");

    private Sizes() {
    }

    /** The size with its unit: two digits that count, three from gigabytes on. */
    public static String text(long bytes) {
        if (bytes < 1000) {
            return bytes + " B";
        }
        var unit = 0;
        var value = bytes / 1000.0;
        while (value >= 999.5 && unit < UNITS.size() - 1) {
            value /= 1000;
            unit++;
        }
        return String.format(Locale.ROOT, "%." + decimals(value, unit) + "f %s", value, UNITS.get(unit));
    }

    private static int decimals(double value, int unit) {
        var digits = unit < UNITS.indexOf("GB") ? 2 : 3;
        return value < 9.95 ? digits - 1 : value < 99.5 ? digits - 2 : 0;
    }
}
