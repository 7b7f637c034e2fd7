// SPDX-License-Identifier: EPL-2.0
package dev.maquette.server.internal.model;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;

import dev.maquette.server.internal.http.HttpProblem;

/**
 * What a client wants to change in a record: fields by JSON name, each of the right shape. What no record has was left
 * out.
 *
 * @param fields null clears a field
 */
public record RecordChanges(Map<String, JsonElement> fields) {

    /**
     * @param json the body
     * @throws HttpProblem 422 when it is no object, or a field is of the wrong shape
     */
    public static RecordChanges of(JsonElement json) throws HttpProblem {
        if (!json.isJsonObject()) {
            throw HttpProblem.invalid(List.of("body"), "Input should be a valid dictionary", "model_attributes_type");
        }
        var fields = new LinkedHashMap<String, JsonElement>();
        for (var member : json.getAsJsonObject().entrySet()) {
            if (FieldShapes.knows(member.getKey())) {
                fields.put(member.getKey(), FieldShapes.checked(member.getKey(), member.getValue()));
            }
        }
        return new RecordChanges(fields);
    }

    /** The text that a field is to hold; empty where it is to hold none, or is left alone. */
    Optional<String> text(String field) {
        var value = fields.get(field);
        return value == null || value.isJsonNull() ? Optional.empty() : Optional.of(value.getAsString());
    }

    /** The same without what the record has already, so that a client may send all that it has read. */
    RecordChanges unlike(JsonObject record) {
        var different = new LinkedHashMap<>(fields);
        different.entrySet().removeIf(field -> same(field.getKey(), field.getValue(), record.get(field.getKey())));
        return new RecordChanges(different);
    }

    /** Unset members of an object count as not there. */
    private static boolean same(String name, JsonElement wanted, JsonElement now) {
        if (now == null || now.isJsonNull()) {
            return wanted.isJsonNull();
        }
        if (Set.of("default_settings", "capabilities").contains(name) && wanted.isJsonObject() && now.isJsonObject()) {
            return set(wanted.getAsJsonObject()).equals(set(now.getAsJsonObject()));
        }
        return now.equals(wanted);
    }

    private static JsonObject set(JsonObject object) {
        var set = new JsonObject();
        object.entrySet().stream().filter(member -> !member.getValue().isJsonNull())
                .forEach(member -> set.add(member.getKey(), member.getValue()));
        return set;
    }
}
