// SPDX-License-Identifier: EPL-2.0
package dev.maquette.server.internal.http;

import java.util.List;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;

/**
 * What JSON looks like, in the words of JSON Schema 2020-12.
 *
 * @param json the schema
 */
public record Schema(JsonObject json) {

    public static Schema string() {
        return type("string");
    }

    public static Schema integer() {
        return type("integer");
    }

    public static Schema number() {
        return type("number");
    }

    public static Schema bool() {
        return type("boolean");
    }

    /** Anything at all. */
    public static Schema any() {
        return new Schema(new JsonObject());
    }

    public static Schema nothing() {
        return type("null");
    }

    public static Schema array(Schema items) {
        var json = type("array").json();
        json.add("items", items.json());
        return new Schema(json);
    }

    /** One of these words. */
    public static Schema words(List<String> words) {
        var json = type("string").json();
        var all = new JsonArray();
        words.forEach(all::add);
        json.add("enum", all);
        return new Schema(json);
    }

    /** What is described under this name in the components of the document. */
    public static Schema reference(String name) {
        var json = new JsonObject();
        json.addProperty("$ref", "#/components/schemas/" + name);
        return new Schema(json);
    }

    /** The value or null. */
    public static Schema nullable(Schema schema) {
        var choices = new JsonArray();
        choices.add(schema.json());
        choices.add(nothing().json());
        var json = new JsonObject();
        json.add("anyOf", choices);
        return new Schema(json);
    }

    static Schema problem() {
        return reference("Problem");
    }

    private static Schema type(String word) {
        var json = new JsonObject();
        json.addProperty("type", word);
        return new Schema(json);
    }
}
