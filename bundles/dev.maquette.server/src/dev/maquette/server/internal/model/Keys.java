// SPDX-License-Identifier: EPL-2.0
package dev.maquette.server.internal.model;

import java.util.ArrayList;
import java.util.List;

import com.google.gson.JsonElement;
import com.google.gson.JsonPrimitive;

import dev.maquette.server.internal.http.HttpProblem;

/** Keys of models that stand in the body of a request. */
final class Keys {

    private Keys() {
    }

    /** @throws HttpProblem 422 when the body is no object with a list of texts in that member */
    static List<String> of(JsonElement body, String member) throws HttpProblem {
        var value = value(body, member);
        if (!value.isJsonArray()) {
            throw HttpProblem.invalid(List.of("body", member), "Input should be a valid list", "list_type");
        }
        var keys = new ArrayList<String>();
        for (var each : value.getAsJsonArray()) {
            keys.add(text(each, List.of("body", member, Integer.toString(keys.size()))));
        }
        return keys;
    }

    /** @throws HttpProblem 422 when the body is no object with a text in that member */
    static String one(JsonElement body, String member) throws HttpProblem {
        return text(value(body, member), List.of("body", member));
    }

    private static JsonElement value(JsonElement body, String member) throws HttpProblem {
        if (!body.isJsonObject()) {
            throw HttpProblem.invalid(List.of("body"), "Input should be a valid dictionary", "model_attributes_type");
        }
        var value = body.getAsJsonObject().get(member);
        if (value == null) {
            throw HttpProblem.invalid(List.of("body", member), "Field required", "missing");
        }
        return value;
    }

    private static String text(JsonElement value, List<String> place) throws HttpProblem {
        if (value instanceof JsonPrimitive primitive && primitive.isString()) {
            return primitive.getAsString();
        }
        throw HttpProblem.invalid(place, "Input should be a valid string", "string_type");
    }
}
