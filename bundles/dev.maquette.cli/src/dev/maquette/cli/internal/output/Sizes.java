// SPDX-License-Identifier: EPL-2.0
package dev.maquette.cli.internal.output;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** Sizes as people read them, in decimal units: 4.9 MB is 4,900,000 bytes. */
public final class Sizes {

    private static final List<String> UNITS = List.of("kB", "MB", "GB", "TB", "PB", "EB");

    private static final Pattern WRITTEN = Pattern.compile("(\\d{1,9}(?:\\.\\d{1,3})?)\\s*([KMG]?)B?(?:/S)?");

    private Sizes() {
    }

    /** The bytes that a text such as {@code 500k}, {@code 20M} or {@code 1.5 MB/s} means. */
    public static Optional<Long> bytes(String text) {
        var match = WRITTEN.matcher(text.strip().toUpperCase(Locale.ROOT));
        if (!match.matches()) {
            return Optional.empty();
        }
        var unit = switch (match.group(2)) {
        case "K" -> 1e3;
        case "M" -> 1e6;
        case "G" -> 1e9;
        default -> 1.0;
        };
        return Optional.of(Math.round(Double.parseDouble(match.group(1)) * unit));
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
