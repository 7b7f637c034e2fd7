// SPDX-License-Identifier: EPL-2.0
package dev.maquette.install.civitai.internal;

import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonNull;
import com.google.gson.JsonObject;

/** Reads an answer of the site, in which anything may be absent, null or of another kind than it was last year. */
record Fields(JsonObject json) {

    /** Text or null. */
    String text(String name) {
        var value = json.get(name);
        return value == null || !value.isJsonPrimitive() || value.getAsString().isBlank() ? null
                : value.getAsString();
    }

    String text(String name, String otherwise) {
        var text = text(name);
        return text == null ? otherwise : text;
    }

    /** A whole number, or -1. */
    long number(String name) {
        return (long) decimal(name);
    }

    /** A number, or -1. */
    double decimal(String name) {
        var value = json.get(name);
        boolean is = value != null && value.isJsonPrimitive() && value.getAsJsonPrimitive().isNumber();
        return is ? value.getAsDouble() : -1;
    }

    /** Yes, no, or null where nobody says. */
    Boolean flag(String name) {
        var value = json.get(name);
        boolean is = value != null && value.isJsonPrimitive() && value.getAsJsonPrimitive().isBoolean();
        return is ? Boolean.valueOf(value.getAsBoolean()) : null;
    }

    boolean yes(String name) {
        return Boolean.TRUE.equals(flag(name));
    }

    /** A point in time, or null. */
    Instant instant(String name) {
        var text = text(name);
        try {
            return text == null ? null : Instant.parse(text);
        } catch (DateTimeParseException _) {
            return null; // not a time that anybody could be told
        }
    }

    /** The object of that name; one without members where there is none. */
    Fields object(String name) {
        return json.get(name) instanceof JsonObject object ? new Fields(object) : new Fields(new JsonObject());
    }

    boolean has(String name) {
        return json.has(name) && !json.get(name).isJsonNull();
    }

    /** The value as it is; JSON's null where there is none. */
    JsonElement raw(String name) {
        return json.has(name) ? json.get(name) : JsonNull.INSTANCE;
    }

    /** The objects of a list. */
    List<Fields> list(String name) {
        var objects = new ArrayList<Fields>();
        if (json.get(name) instanceof JsonArray array) {
            array.forEach(element -> {
                if (element instanceof JsonObject object) {
                    objects.add(new Fields(object));
                }
            });
        }
        return objects;
    }

    /** The words of a list, without blank ones; some old answers have objects with a name. */
    List<String> words(String name) {
        var words = new ArrayList<String>();
        if (json.get(name) instanceof JsonArray array) {
            for (var element : array) {
                var word = element instanceof JsonObject object ? new Fields(object).text("name")
                        : element.isJsonPrimitive() ? element.getAsString() : null;
                if (word != null && !word.isBlank() && !words.contains(word.strip())) {
                    words.add(word.strip());
                }
            }
        }
        return words;
    }
}
