// SPDX-License-Identifier: EPL-2.0
package dev.maquette.server.internal.http;

import java.util.List;

import com.google.gson.JsonElement;
import com.google.gson.JsonParseException;
import com.google.gson.JsonPrimitive;

import dev.maquette.api.json.WireJson;

/** The body of a request as JSON. */
final class BodyJson {

    private BodyJson() {
    }

    /** @throws HttpProblem 422 for what is no JSON, or has a number that nothing can hold */
    static JsonElement read(String text) throws HttpProblem {
        if (text.isBlank()) {
            throw HttpProblem.invalid(List.of("body"), "Field required", "missing");
        }
        try {
            var json = WireJson.read(text, JsonElement.class);
            if (hasNumbers(json)) {
                return json;
            }
        } catch (JsonParseException | StackOverflowError notJson) {
            throw HttpProblem.invalid(List.of("body"), "JSON decode error", "json_invalid");
        }
        throw HttpProblem.invalid(List.of("body"), "Input should be a finite number", "finite_number");
    }

    /** Whether each of its numbers, if any, is one: the parser takes their text as it stands. */
    private static boolean hasNumbers(JsonElement json) {
        return switch (json) {
        case JsonPrimitive value when value.isNumber() -> isFinite(value);
        case JsonElement object when object.isJsonObject() ->
            object.getAsJsonObject().asMap().values().stream().allMatch(BodyJson::hasNumbers);
        case JsonElement array when array.isJsonArray() ->
            array.getAsJsonArray().asList().stream().allMatch(BodyJson::hasNumbers);
        default -> true;
        };
    }

    private static boolean isFinite(JsonPrimitive value) {
        try {
            return Double.isFinite(value.getAsBigDecimal().doubleValue());
        } catch (NumberFormatException _) { // so large or small that it is not read
            return false;
        }
    }
}
