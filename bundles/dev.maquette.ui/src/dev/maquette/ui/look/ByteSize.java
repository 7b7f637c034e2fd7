// SPDX-License-Identifier: EPL-2.0
package dev.maquette.ui.look;

import java.text.NumberFormat;

/** Sizes of files in the words people read: three significant figures, decimal units as disks are sold by. */
public final class ByteSize {

    private static final String[] UNITS = {"B", "KB", "MB", "GB", "TB", "PB"};

    private ByteSize() {
    }

    /** Such as {@code 144 MB}, {@code 6.46 GB}, with the signs of {@link TextLanguage}. */
    public static String text(long bytes) {
        double value = bytes;
        int unit = 0;
        while (value >= 999.5 && unit < UNITS.length - 1) {
            value /= 1000;
            unit++;
        }
        NumberFormat format = NumberFormat.getInstance(TextLanguage.locale());
        format.setMaximumFractionDigits(digits(value, unit));
        format.setMinimumFractionDigits(digits(value, unit));
        return format.format(value) + " " + UNITS[unit];
    }

    /** A count with separators, such as {@code 3,412}. */
    public static String count(long number) {
        return NumberFormat.getIntegerInstance(TextLanguage.locale()).format(number);
    }

    private static int digits(double value, int unit) {
        if (unit == 0 || value >= 99.95) {
            return 0;
        }
        return value >= 9.995 ? 1 : 2;
    }
}
