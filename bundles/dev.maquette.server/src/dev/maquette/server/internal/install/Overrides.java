// SPDX-License-Identifier: EPL-2.0
package dev.maquette.server.internal.install;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;

import dev.maquette.api.json.Json;
import dev.maquette.api.model.ModelChanges;
import dev.maquette.server.internal.http.HttpProblem;

/**
 * What the body of an installation decides about the new record. Fields that nobody knows are ignored, and so are those
 * that only the files or the source can tell. Null decides nothing.
 */
final class Overrides {

    private static final Set<String> TEXTS = Set.of("name", "description", "source_url", "type", "base", "format",
            "variant", "prediction_type");
    private static final Set<String> TOLD_BY_FILES = Set.of("source", "source_type", "source_api_response", "path",
            "key", "hash", "provider_id", "provider_model_id", "config_path");

    private Overrides() {
    }

    /** @throws HttpProblem 422 when it is no object or a field has a value of another kind */
    static ModelChanges read(JsonElement body) throws HttpProblem {
        if (!body.isJsonObject()) {
            throw HttpProblem.invalid(List.of("body"), "Input should be a valid dictionary", "model_type");
        }
        var taken = new JsonObject();
        for (var field : body.getAsJsonObject().entrySet()) {
            var value = field.getValue();
            if (!value.isJsonNull() && isKnown(field.getKey(), value)) {
                taken.add(field.getKey(), value);
            }
        }
        Map<?, ?> fields = Json.read(taken.toString(), Map.class);
        var changes = ModelChanges.none();
        for (var field : fields.entrySet()) {
            changes = changes.with(String.valueOf(field.getKey()), field.getValue());
        }
        return changes;
    }

    /** Whether it is a field that can be decided. */
    private static boolean isKnown(String field, JsonElement value) throws HttpProblem {
        if (TEXTS.contains(field) || TOLD_BY_FILES.contains(field)) {
            check(field, value, Overrides::isText, "Input should be a valid string", "string_type");
            return TEXTS.contains(field);
        }
        switch (field) {
            case "cpu_only", "upcast_attention" -> check(field, value, each -> primitive(each, JsonPrimitive::isBoolean),
                    "Input should be a valid boolean", "bool_type");
            case "file_size" -> check(field, value, each -> primitive(each, JsonPrimitive::isNumber),
                    "Input should be a valid integer", "int_type");
            case "trigger_phrases" -> check(field, value,
                    each -> each.isJsonArray() && each.getAsJsonArray().asList().stream().allMatch(Overrides::isText),
                    "Input should be a valid set", "set_type");
            case "default_settings", "capabilities" -> check(field, value, JsonElement::isJsonObject,
                    "Input should be a valid dictionary", "model_type");
            default -> {
                return false;
            }
        }
        return Set.of("cpu_only", "trigger_phrases", "default_settings").contains(field);
    }

    private static void check(String field, JsonElement value, Predicate<JsonElement> fits, String message,
            String type) throws HttpProblem {
        if (!fits.test(value)) {
            throw HttpProblem.invalid(List.of("body", field), message, type);
        }
    }

    private static boolean isText(JsonElement value) {
        return primitive(value, JsonPrimitive::isString);
    }

    private static boolean primitive(JsonElement value, Predicate<JsonPrimitive> is) {
        return value.isJsonPrimitive() && is.test(value.getAsJsonPrimitive());
    }
}
