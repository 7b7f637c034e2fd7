// SPDX-License-Identifier: EPL-2.0
package dev.maquette.server.internal;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;

/**
 * Says how JSON differs from a schema, as far as documents of APIs use JSON Schema: types, words, members, items,
 * choices and limits of numbers.
 */
public final class SchemaCheck {

    private final JsonObject components;

    /** @param components what is below {@code #/components/schemas/} */
    public SchemaCheck(JsonObject components) {
        this.components = components;
    }

    /** The differences, each with its place; none when the value fits the component of this name. */
    public List<String> differences(JsonElement value, String name) {
        return differences(value, components.getAsJsonObject(name), "$");
    }

    /** The same for a schema that has no name. */
    public List<String> differences(JsonElement value, JsonObject schema) {
        return differences(value, schema, "$");
    }

    private List<String> differences(JsonElement value, JsonObject schema, String place) {
        if (schema.has("$ref")) {
            var name = schema.get("$ref").getAsString().replaceFirst(".*/", "");
            return components.has(name) ? differences(value, components.getAsJsonObject(name), place)
                    : List.of(place + ": there is no schema " + name);
        }
        var found = new ArrayList<String>();
        if (schema.has("anyOf")) {
            choice(value, schema, "anyOf", place, found);
        }
        if (schema.has("oneOf")) {
            choice(value, schema, "oneOf", place, found);
        }
        if (schema.has("const") && !schema.get("const").equals(value)) {
            found.add(place + " is " + value + ", not " + schema.get("const"));
        }
        if (schema.has("enum") && !schema.getAsJsonArray("enum").contains(value)) {
            found.add(place + " is " + value + ", none of " + schema.get("enum"));
        }
        if (schema.has("type") && !isA(schema.get("type").getAsString(), value)) {
            found.add(place + " is " + value + ", no " + schema.get("type").getAsString());
            return found;
        }
        if (value.isJsonObject()) {
            members(value.getAsJsonObject(), schema, place, found);
        } else if (value.isJsonArray()) {
            items(value, schema, place, found);
        } else if (value instanceof JsonPrimitive primitive && primitive.isNumber()) {
            limits(primitive.getAsBigDecimal(), schema, place, found);
        }
        return found;
    }

    private void choice(JsonElement value, JsonObject schema, String word, String place, List<String> found) {
        var nearest = List.<String>of();
        int fitting = 0;
        for (var each : schema.getAsJsonArray(word)) {
            var differences = differences(value, each.getAsJsonObject(), place);
            if (differences.isEmpty()) {
                fitting++;
            } else if (nearest.isEmpty() || differences.size() < nearest.size()) {
                nearest = differences;
            }
        }
        if (fitting == 0) {
            found.addAll(nearest);
        } else if (fitting > 1 && word.equals("oneOf")) {
            found.add(place + " fits " + fitting + " choices");
        }
    }

    private static boolean isA(String type, JsonElement value) {
        return switch (type) {
        case "null" -> value.isJsonNull();
        case "object" -> value.isJsonObject();
        case "array" -> value.isJsonArray();
        case "string" -> value instanceof JsonPrimitive primitive && primitive.isString();
        case "boolean" -> value instanceof JsonPrimitive primitive && primitive.isBoolean();
        case "number" -> value instanceof JsonPrimitive primitive && primitive.isNumber();
        case "integer" -> value instanceof JsonPrimitive primitive && primitive.isNumber()
                && primitive.getAsBigDecimal().stripTrailingZeros().scale() <= 0;
        default -> throw new IllegalArgumentException(type);
        };
    }

    private void members(JsonObject value, JsonObject schema, String place, List<String> found) {
        var properties = schema.has("properties") ? schema.getAsJsonObject("properties") : new JsonObject();
        if (schema.has("required")) {
            schema.getAsJsonArray("required").asList().stream().map(JsonElement::getAsString)
                    .filter(name -> !value.has(name)).forEach(name -> found.add(place + " has no " + name));
        }
        for (var member : value.entrySet()) {
            var inner = place + "." + member.getKey();
            var more = schema.get("additionalProperties");
            if (properties.has(member.getKey())) {
                found.addAll(differences(member.getValue(), properties.getAsJsonObject(member.getKey()), inner));
            } else if (more != null && more.isJsonObject()) {
                found.addAll(differences(member.getValue(), more.getAsJsonObject(), inner));
            } else if (more != null && !more.getAsBoolean()) {
                found.add(inner + " must not be there");
            }
        }
    }

    private void items(JsonElement value, JsonObject schema, String place, List<String> found) {
        if (schema.has("items")) {
            int i = 0;
            for (var item : value.getAsJsonArray()) {
                found.addAll(differences(item, schema.getAsJsonObject("items"), place + "[" + i++ + "]"));
            }
        }
    }

    private static void limits(BigDecimal number, JsonObject schema, String place, List<String> found) {
        if (schema.has("minimum") && number.compareTo(schema.get("minimum").getAsBigDecimal()) < 0
                || schema.has("exclusiveMinimum")
                        && number.compareTo(schema.get("exclusiveMinimum").getAsBigDecimal()) <= 0
                || schema.has("exclusiveMaximum")
                        && number.compareTo(schema.get("exclusiveMaximum").getAsBigDecimal()) >= 0
                || schema.has("multipleOf")
                        && number.remainder(schema.get("multipleOf").getAsBigDecimal()).signum() != 0) {
            found.add(place + " is " + number + ", beyond its limits " + schema);
        }
    }
}
