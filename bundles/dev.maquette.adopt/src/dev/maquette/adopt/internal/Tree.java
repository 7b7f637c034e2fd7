// SPDX-License-Identifier: EPL-2.0
package dev.maquette.adopt.internal;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;
import com.google.gson.JsonParser;

/**
 * A JSON object that a stranger wrote: a member that is absent or of another kind than asked for is simply not there.
 *
 * @param json its members
 */
public record Tree(JsonObject json) {

    /**
     * Parses a text.
     *
     * @throws JsonParseException when it is no JSON object
     */
    public static Tree parse(String text) {
        var parsed = JsonParser.parseString(text);
        if (!parsed.isJsonObject()) {
            throw new JsonParseException("it is no JSON object");
        }
        return new Tree(parsed.getAsJsonObject());
    }

    /** An object without members. */
    public static Tree empty() {
        return new Tree(new JsonObject());
    }

    public boolean has(String name) {
        return json.has(name);
    }

    /** A text that is not blank, without white space around it; else null. */
    public String text(String name) {
        var value = json.get(name);
        if (value == null || !value.isJsonPrimitive() || !value.getAsJsonPrimitive().isString()) {
            return null;
        }
        var text = value.getAsString().strip();
        return text.isEmpty() ? null : text;
    }

    /** A number, also one that is written as a text; else null. */
    public BigDecimal number(String name) {
        var value = json.get(name);
        if (value == null || !value.isJsonPrimitive() || value.getAsJsonPrimitive().isBoolean()) {
            return null;
        }
        try {
            var number = new BigDecimal(value.getAsString().strip());
            // what nobody means, and what would take for ever to write out
            return Math.abs((long) number.scale()) > 30 || number.precision() > 30 ? null : number;
        } catch (NumberFormatException _) {
            return null;
        }
    }

    /** A whole number above 0, as ids are; else null. */
    public Long id(String name) {
        var number = number(name);
        try {
            return number == null || number.signum() <= 0 ? null : Long.valueOf(number.longValueExact());
        } catch (ArithmeticException _) {
            return null;
        }
    }

    /** Whether it is there and true. */
    public boolean yes(String name) {
        var value = json.get(name);
        return value != null && value.isJsonPrimitive() && value.getAsJsonPrimitive().isBoolean()
                && value.getAsBoolean();
    }

    /** An object; one without members where there is none. */
    public Tree object(String name) {
        var value = json.get(name);
        return value != null && value.isJsonObject() ? new Tree(value.getAsJsonObject()) : empty();
    }

    /** The objects of a list. */
    public List<Tree> objects(String name) {
        return elements(name).filter(JsonElement::isJsonObject).map(each -> new Tree(each.getAsJsonObject())).toList();
    }

    /** The texts of a list, without those that are blank. */
    public List<String> texts(String name) {
        return elements(name).filter(each -> each.isJsonPrimitive() && each.getAsJsonPrimitive().isString())
                .map(each -> each.getAsString().strip()).filter(text -> !text.isEmpty()).toList();
    }

    private Stream<JsonElement> elements(String name) {
        var value = json.get(name);
        var elements = new ArrayList<JsonElement>();
        if (value != null && value.isJsonArray()) {
            value.getAsJsonArray().forEach(elements::add);
        }
        return elements.stream();
    }
}
