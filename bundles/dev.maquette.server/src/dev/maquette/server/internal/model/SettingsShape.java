// SPDX-License-Identifier: EPL-2.0
package dev.maquette.server.internal.model;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;

import dev.maquette.api.model.LoraWeights;
import dev.maquette.api.model.SettingsKind;
import dev.maquette.server.internal.http.HttpProblem;

/** Default settings of whatever kind: they must be such as some model may have. */
final class SettingsShape {

    private SettingsShape() {
    }

    /** @throws HttpProblem 422 when no model may have them */
    static JsonObject checked(JsonObject settings, List<String> place) throws HttpProblem {
        if (Arrays.stream(SettingsKind.values()).anyMatch(kind -> fits(settings, kind))) {
            return settings;
        }
        throw HttpProblem.invalid(place, "No kind of model has default settings such as these: "
                + Arrays.stream(SettingsKind.values()).filter(kind -> kind.members().containsAll(settings.keySet()))
                        .findFirst().map(kind -> wrong(settings, kind)).orElse("they do not belong together"),
                "value_error");
    }

    private static boolean fits(JsonObject settings, SettingsKind kind) {
        return settings.entrySet().stream().allMatch(member -> fits(member, kind)) && (kind != SettingsKind.LORA
                || LoraWeights.of(settings.entrySet().stream().filter(member -> !member.getValue().isJsonNull())
                        .collect(Collectors.toMap(Map.Entry::getKey, member -> plain(member.getValue()))))
                        .objection().isEmpty());
    }

    private static boolean fits(Map.Entry<String, JsonElement> member, SettingsKind kind) {
        return kind.setting(member.getKey())
                .filter(setting -> member.getValue().isJsonNull() || setting.accepts(plain(member.getValue())))
                .isPresent();
    }

    private static String wrong(JsonObject settings, SettingsKind kind) {
        return settings.entrySet().stream().filter(member -> !fits(member, kind)).findFirst()
                .flatMap(member -> kind.setting(member.getKey()))
                .map(setting -> setting.name() + " must be " + setting.expected())
                .orElse("the weights contradict each other");
    }

    private static Object plain(JsonElement value) {
        if (!(value instanceof JsonPrimitive one)) {
            return value;
        }
        if (one.isNumber()) {
            return one.getAsBigDecimal();
        }
        return one.isBoolean() ? (Object) one.getAsBoolean() : one.getAsString();
    }
}
