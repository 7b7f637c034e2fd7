// SPDX-License-Identifier: EPL-2.0
package dev.maquette.cli.internal.output;

import java.util.Locale;

/** Constants and counts as words. */
public final class Words {

    private Words() {
    }

    /** The constant as it stands in JSON and in messages: lower case. */
    public static String lower(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }

    /** The number with its noun: 1 model, 2 models. */
    public static String count(long number, String noun) {
        return number + " " + noun + (number == 1 ? "" : "s");
    }

    /** A path as it can be typed again. */
    public static String quoted(String path) {
        return path.contains(" ") ? "\"" + path + "\"" : path;
    }
}
