// SPDX-License-Identifier: EPL-2.0
package dev.maquette.server.internal.conformance;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;

/**
 * InvokeAI's own description of its programming interface, where it lies beside the source: what our clients were made
 * for. It knows the part of JSON Schema that is used in it.
 */
public final class InvokeAiApi {

    private static final String FILE = "shared/spec/invokeai-openapi.json";

    private final JsonObject document;

    private InvokeAiApi(JsonObject document) {
        this.document = document;
    }

    /** Empty where it does not lie beside the source. */
    public static Optional<InvokeAiApi> find() {
        return Stream.iterate(Path.of("").toAbsolutePath(), folder -> folder != null, Path::getParent)
                .map(folder -> folder.resolve(FILE)).filter(Files::isRegularFile).findFirst().map(InvokeAiApi::read);
    }

    private static InvokeAiApi read(Path file) {
        try {
            return new InvokeAiApi(JsonParser.parseString(Files.readString(file)).getAsJsonObject());
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** Whether the operation is described, and this status with it. */
    public boolean has(String method, String path, int status) {
        return operation(method, path).filter(operation -> operation.getAsJsonObject("responses")
                .has(Integer.toString(status))).isPresent();
    }

    /** What is wrong with an answer; empty when nothing is, and where the description says nothing of its body. */
    public List<String> faults(String method, String path, int status, JsonElement answer) {
        var faults = new ArrayList<String>();
        operation(method, path).map(operation -> operation.getAsJsonObject("responses")
                .getAsJsonObject(Integer.toString(status)).getAsJsonObject("content"))
                .map(content -> content.getAsJsonObject("application/json"))
                .ifPresent(type -> check(answer, type.getAsJsonObject("schema"), "$", faults));
        return faults;
    }

    private Optional<JsonObject> operation(String method, String path) {
        return Optional.ofNullable(document.getAsJsonObject("paths").getAsJsonObject(path))
                .map(item -> item.getAsJsonObject(method.toLowerCase(java.util.Locale.ROOT)));
    }

    private void check(JsonElement value, JsonObject schema, String place, List<String> faults) {
        if (schema.has("$ref")) {
            var name = schema.get("$ref").getAsString().replaceFirst(".*/", "");
            check(value, document.getAsJsonObject("components").getAsJsonObject("schemas").getAsJsonObject(name),
                    place, faults);
            return;
        }
        for (var choice : List.of("anyOf", "oneOf")) {
            if (schema.has(choice) && schema.getAsJsonArray(choice).asList().stream()
                    .noneMatch(each -> fits(value, each.getAsJsonObject()))) {
                faults.add(place + " fits none of " + choice + ": " + shortened(value));
            }
        }
        if (schema.has("const") && !schema.get("const").equals(value)
                || schema.has("enum") && !schema.getAsJsonArray("enum").contains(value)
                || schema.has("type") && !is(value, schema.get("type").getAsString())) {
            faults.add(place + " is not what it should be: " + shortened(value));
        } else if (value.isJsonObject()) {
            members(value.getAsJsonObject(), schema, place, faults);
        } else if (value.isJsonArray() && schema.has("items")) {
            value.getAsJsonArray().forEach(each -> check(each, schema.getAsJsonObject("items"), place + "[]", faults));
        } else if (schema.has("minLength") && value.getAsString().length() < schema.get("minLength").getAsInt()) {
            faults.add(place + " is too short");
        }
    }

    private boolean fits(JsonElement value, JsonObject schema) {
        var faults = new ArrayList<String>();
        check(value, schema, "", faults);
        return faults.isEmpty();
    }

    private void members(JsonObject value, JsonObject schema, String place, List<String> faults) {
        var known = schema.has("properties") ? schema.getAsJsonObject("properties") : new JsonObject();
        if (schema.has("required")) {
            schema.getAsJsonArray("required").asList().stream().map(JsonElement::getAsString)
                    .filter(name -> !value.has(name)).forEach(name -> faults.add(place + "." + name + " is missing"));
        }
        var others = schema.get("additionalProperties");
        for (var member : value.entrySet()) {
            var where = place + "." + member.getKey();
            if (known.has(member.getKey())) {
                check(member.getValue(), known.getAsJsonObject(member.getKey()), where, faults);
            } else if (others != null && others.isJsonObject()) {
                check(member.getValue(), others.getAsJsonObject(), where, faults);
            } else if (others != null && !others.getAsBoolean()) {
                faults.add(where + " is too much");
            }
        }
    }

    private static boolean is(JsonElement value, String type) {
        return switch (type) {
        case "null" -> value.isJsonNull();
        case "object" -> value.isJsonObject();
        case "array" -> value.isJsonArray();
        case "string" -> value.isJsonPrimitive() && value.getAsJsonPrimitive().isString();
        case "boolean" -> value.isJsonPrimitive() && value.getAsJsonPrimitive().isBoolean();
        case "number" -> value.isJsonPrimitive() && value.getAsJsonPrimitive().isNumber();
        case "integer" -> value.isJsonPrimitive() && value.getAsJsonPrimitive().isNumber()
                && value.getAsDouble() == Math.rint(value.getAsDouble());
        default -> throw new IllegalArgumentException(type);
        };
    }

    private static String shortened(JsonElement value) {
        var text = value.toString();
        return text.length() > 200 ? text.substring(0, 200) + "…" : text;
    }
}
