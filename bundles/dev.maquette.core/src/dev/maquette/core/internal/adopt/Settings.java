// SPDX-License-Identifier: EPL-2.0
package dev.maquette.core.internal.adopt;

import java.util.List;
import java.util.Map;
import java.util.Set;

import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;

import dev.maquette.registry.RecordType;

/**
 * Default settings that another program says.
 *
 * @param kind of the record, or null where nobody knows
 * @param fresh whether what is said replaces what is there
 */
record Settings(RecordType kind, boolean fresh, List<String> notes) {

    private static final Set<String> TEXTS = Set.of("vae", "vae_precision", "scheduler", "preprocessor");
    private static final Set<String> SWITCHES = Set.of("cpu_only", "fp8_storage");
    private static final Set<String> WHOLE = Set.of("steps", "width", "height", "num_images");
    private static final Set<String> NUMBERS =
            Set.of("cfg_scale", "cfg_rescale_multiplier", "guidance", "weight", "weight_min", "weight_max");
    private static final int SMALLEST_SIDE = 64;
    private static final int STEP_OF_SIDE = 8;
    private static final double LARGEST = 1_000_000;

    /** The settings that are there, with those that are said and fit. */
    JsonObject merged(JsonObject there, Map<String, Object> said, String origin) {
        var merged = there.deepCopy();
        said.forEach((name, value) -> {
            if (!belongs(name) || !fresh && merged.has(name)) {
                return;
            }
            if (value == null) {
                merged.remove(name);
                return;
            }
            var fitting = fitting(name, value);
            if (fitting == null) {
                notes.add(origin + " " + name + " was left out: \"" + value + "\" is no such value as is expected "
                        + "there.");
            } else {
                merged.add(name, fitting);
            }
        });
        return merged;
    }

    private boolean belongs(String name) {
        return kind == null || kind.settings().map(settings -> settings.members().contains(name)).orElse(false);
    }

    private static JsonPrimitive fitting(String name, Object value) {
        if (TEXTS.contains(name)) {
            return value instanceof String text && !text.isBlank() && text.length() <= 100 ? new JsonPrimitive(text)
                    : null;
        }
        if (SWITCHES.contains(name)) {
            return value instanceof Boolean on ? new JsonPrimitive(on) : null;
        }
        if (!(value instanceof Number number) || Math.abs(number.doubleValue()) > LARGEST) {
            return null;
        }
        double amount = number.doubleValue();
        if (WHOLE.contains(name)) {
            return isWhole(name, amount) ? new JsonPrimitive((int) amount) : null;
        }
        return NUMBERS.contains(name) ? new JsonPrimitive(amount) : null;
    }

    private static boolean isWhole(String name, double amount) {
        boolean side = name.equals("width") || name.equals("height");
        return amount == Math.rint(amount) && amount >= (side ? SMALLEST_SIDE : 1)
                && (!side || amount % STEP_OF_SIDE == 0);
    }
}
