// SPDX-License-Identifier: EPL-2.0
package dev.maquette.cli.internal.output;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** Sizes as people read them, in decimal units: 4.9 MB is 4,900,000 bytes. */
public final class Sizes {

    private static final List<String> UNITS = List.of("kB", "MB", "GB", "TB", "PB", "EB");

    private static final Pattern SIZE =
            Pattern.compile("(\\d{1,15}(?:\\.\\d{1,9})?)\\s*([kKmMgGtTpP]?)[bB]?(?:/[sS])?");

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

    /**
     * The bytes that a text such as {@code 50G}, {@code 1.5 TB}, {@code 20 MB/s} or {@code 4096} means; empty when it
     * means none.
     */
    public static Optional<Long> bytes(String text) {
        var size = SIZE.matcher(text.strip());
        if (!size.matches()) {
            return Optional.empty();
        }
        int thousands = "kmgtp".indexOf(size.group(2).toLowerCase(Locale.ROOT)) + (size.group(2).isEmpty() ? 0 : 1);
        return Optional.of(new BigDecimal(size.group(1)).scaleByPowerOfTen(3 * thousands).longValue());
    }

    private static int decimals(double value, int unit) {
        var digits = unit < UNITS.indexOf("GB") ? 2 : 3;
        return value < 9.95 ? digits - 1 : value < 99.5 ? digits - 2 : 0;
    }
}
