// SPDX-License-Identifier: EPL-2.0
package dev.maquette.registry.internal;

import java.math.BigDecimal;
import java.time.Instant;

import org.eclipse.emf.ecore.EAttribute;

import com.google.gson.JsonElement;
import com.google.gson.JsonParser;
import com.google.gson.JsonPrimitive;

import dev.maquette.registry.model.meta.RegistryPackage;

/** Single values of attributes as JSON. */
final class Values {

    private Values() {
    }

    static JsonElement tree(EAttribute attribute, Object value) {
        if (attribute.getEAttributeType() == RegistryPackage.Literals.JSON_TEXT) {
            return JsonParser.parseString((String) value);
        }
        return switch (value) {
        case Number number -> new JsonPrimitive(number);
        case Boolean flag -> new JsonPrimitive(flag);
        default -> new JsonPrimitive(value.toString());
        };
    }

    /** Strict about kinds: a number in quotes is not a number, and 1.5 is not an integer. */
    static Object value(EAttribute attribute, JsonElement tree) {
        var type = attribute.getEAttributeType();
        if (type == RegistryPackage.Literals.JSON_TEXT) {
            return tree.toString();
        }
        var primitive = tree.getAsJsonPrimitive();
        return switch (type.getInstanceClassName()) {
        case "java.lang.String" -> string(primitive);
        case "java.time.Instant" -> Instant.parse(string(primitive));
        case "boolean", "java.lang.Boolean" -> flag(primitive);
        case "int", "java.lang.Integer" -> number(primitive).intValueExact();
        case "long", "java.lang.Long" -> number(primitive).longValueExact();
        case "double", "java.lang.Double" -> number(primitive).doubleValue();
        default -> throw new IllegalStateException("No JSON form for " + type.getName());
        };
    }

    private static String string(JsonPrimitive primitive) {
        if (!primitive.isString()) {
            throw new IllegalArgumentException("not a string");
        }
        return primitive.getAsString();
    }

    private static Boolean flag(JsonPrimitive primitive) {
        if (!primitive.isBoolean()) {
            throw new IllegalArgumentException("neither true nor false");
        }
        return primitive.getAsBoolean();
    }

    private static BigDecimal number(JsonPrimitive primitive) {
        if (!primitive.isNumber()) {
            throw new IllegalArgumentException("not a number");
        }
        return primitive.getAsBigDecimal();
    }
}
