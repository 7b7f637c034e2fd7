// SPDX-License-Identifier: EPL-2.0
package dev.maquette.server.internal.record;

import java.util.Arrays;
import java.util.List;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;

import dev.maquette.server.internal.http.Schema;

/** What fields look like in the words of JSON Schema. */
final class FieldSchema {

    private FieldSchema() {
    }

    static Schema of(RecordField field) {
        var schema = of(field.kind());
        return field.nullable() ? Schema.nullable(schema) : schema;
    }

    private static Schema of(String kind) {
        if (kind.endsWith("[]")) {
            return Schema.array(of(inner(kind)));
        }
        if (kind.endsWith("{}")) {
            return map(of(inner(kind)));
        }
        if (kind.startsWith("=")) {
            return words(List.of(kind.substring(1)));
        }
        return kind.contains("|") ? words(Arrays.asList(kind.split("\\|"))) : named(kind);
    }

    private static String inner(String kind) {
        return kind.substring(0, kind.length() - 2);
    }

    private static Schema named(String kind) {
        return switch (kind) {
        case "string" -> Schema.string();
        case "boolean" -> Schema.bool();
        case "integer" -> Schema.integer();
        case "number" -> Schema.number();
        case "strings" -> with(Schema.array(Schema.string()), "uniqueItems", new JsonPrimitive(true));
        case "count" -> with(Schema.integer(), "exclusiveMinimum", new JsonPrimitive(0));
        case "moment" -> with(Schema.string(), "format", new JsonPrimitive("date-time"));
        case "file" -> with(Schema.string(), "contentMediaType", new JsonPrimitive("application/octet-stream"));
        case "object" -> map(Schema.any());
        default -> Schema.reference(kind);
        };
    }

    /** Numbers among words stay numbers. */
    private static Schema words(List<String> words) {
        if (!words.stream().allMatch(word -> word.matches("\\d+"))) {
            return Schema.words(words);
        }
        var all = new JsonArray();
        words.forEach(word -> all.add(Integer.valueOf(word)));
        return with(Schema.integer(), "enum", all);
    }

    private static Schema map(Schema values) {
        var json = new JsonObject();
        json.addProperty("type", "object");
        json.add("additionalProperties", values.json());
        return new Schema(json);
    }

    private static Schema with(Schema schema, String member, JsonElement value) {
        schema.json().add(member, value);
        return schema;
    }
}
