// SPDX-License-Identifier: EPL-2.0
package dev.maquette.core.internal.exchange;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

import com.google.gson.JsonElement;

import dev.maquette.api.library.LibraryException;
import dev.maquette.api.library.Problem;

/**
 * What a member of default settings may hold.
 *
 * @param right tells a right value
 * @param expected a right value in words
 */
record SettingsMember(Predicate<JsonElement> right, String expected) {

    private static final int GRID = 8;
    private static final int SMALLEST = 64;
    private static final SettingsMember TEXT = new SettingsMember(SettingsMember::isText, "a text");
    private static final SettingsMember FLAG = new SettingsMember(SettingsMember::isFlag, "true or false");
    private static final SettingsMember NUMBER = number(_ -> true, "a number");
    private static final SettingsMember COUNT = whole(value -> value.signum() > 0, "a whole number above 0");
    private static final SettingsMember GUIDANCE =
            number(value -> value.compareTo(BigDecimal.ONE) >= 0, "a number from 1");
    private static final Map<String, SettingsMember> ALL = Map.ofEntries(Map.entry("vae", TEXT),
            Map.entry("vae_precision", TEXT), Map.entry("scheduler", TEXT), Map.entry("steps", COUNT),
            Map.entry("cfg_scale", GUIDANCE),
            Map.entry("cfg_rescale_multiplier",
                    number(value -> value.signum() >= 0 && value.compareTo(BigDecimal.ONE) < 0,
                            "a number from 0, below 1")),
            Map.entry("width", COUNT), Map.entry("height", COUNT), Map.entry("guidance", GUIDANCE),
            Map.entry("cpu_only", FLAG), Map.entry("fp8_storage", FLAG), Map.entry("weight", NUMBER),
            Map.entry("weight_min", NUMBER), Map.entry("weight_max", NUMBER), Map.entry("preprocessor", TEXT),
            Map.entry("num_images", COUNT));
    private static final SettingsMember SIDE = whole(
            value -> value.intValue() >= SMALLEST && value.intValue() % GRID == 0, "a multiple of 8, 64 at least");

    /** Names of all members. */
    static Set<String> names() {
        return ALL.keySet();
    }

    /**
     * @param onGrid whether width and height are those of a latent image
     * @throws LibraryException when the member holds anything else
     */
    static void check(String name, JsonElement value, boolean onGrid) throws LibraryException {
        var member = onGrid && (name.equals("width") || name.equals("height")) ? SIDE : ALL.get(name);
        if (!member.right.test(value)) {
            throw new LibraryException(Problem.INVALID,
                    "default_settings." + name + " is " + value + ", and must be " + member.expected + ".",
                    "Correct the file. Nothing was changed.");
        }
    }

    private static boolean isText(JsonElement value) {
        return value.isJsonPrimitive() && value.getAsJsonPrimitive().isString();
    }

    private static boolean isFlag(JsonElement value) {
        return value.isJsonPrimitive() && value.getAsJsonPrimitive().isBoolean();
    }

    private static SettingsMember number(Predicate<BigDecimal> right, String expected) {
        return new SettingsMember(value -> value.isJsonPrimitive() && value.getAsJsonPrimitive().isNumber()
                && right.test(value.getAsBigDecimal()), expected);
    }

    private static SettingsMember whole(Predicate<BigDecimal> right, String expected) {
        return number(value -> value.stripTrailingZeros().scale() <= 0
                && value.compareTo(BigDecimal.valueOf(Integer.MAX_VALUE)) <= 0 && right.test(value), expected);
    }
}
