// SPDX-License-Identifier: EPL-2.0
package dev.maquette.adopt.internal.share;

import java.util.LinkedHashMap;
import java.util.SequencedMap;

import com.google.gson.JsonElement;
import com.google.gson.JsonParseException;
import com.google.gson.JsonParser;
import com.google.gson.JsonPrimitive;
import com.google.gson.JsonSyntaxException;

/** The text of a JSON object, of which members are written, replaced and taken out where they stand. */
final class JsonText {

    private final String text;
    private final SequencedMap<String, Span> members = new LinkedHashMap<>();
    private int at;
    private int open;

    /**
     * A member in the text.
     *
     * @param key where its name begins
     * @param value where its value begins
     * @param end after its value
     */
    private record Span(int key, int value, int end) {
    }

    /** @throws JsonParseException when it is no object */
    JsonText(String text) {
        this.text = text;
        if (text.startsWith("\uFEFF")) {
            at = 1;
        }
        expect('{');
        open = at;
        skipSpace();
        if (peek() != '}') {
            do {
                member();
                skipSpace();
            } while (peek() == ',' && at++ >= 0);
        }
        expect('}');
        skipSpace();
        if (at < text.length()) {
            throw broken();
        }
    }

    /** The member's value, or null. */
    JsonElement value(String name) {
        var span = members.get(name);
        return span == null ? null : JsonParser.parseString(text.substring(span.value, span.end));
    }

    /** The text with this value in place of the member's, or with the member at the end. */
    String with(String name, JsonElement value, String lineEnd) {
        var span = members.get(name);
        if (span != null) {
            return text.substring(0, span.value) + value + text.substring(span.end);
        }
        var member = new JsonPrimitive(name) + ": " + value;
        if (members.isEmpty()) {
            return text.substring(0, open) + lineEnd + "    " + member + lineEnd
                    + text.substring(text.lastIndexOf('}'));
        }
        int end = members.lastEntry().getValue().end;
        return text.substring(0, end) + "," + space(lineEnd) + member + text.substring(end);
    }

    /** What stands before the first member stands before others as well. */
    private String space(String lineEnd) {
        var space = text.substring(open, members.firstEntry().getValue().key);
        return space.isBlank() && !space.isEmpty() ? space : lineEnd;
    }

    /** The text without the member. */
    String without(String name) {
        var span = members.get(name);
        if (span == null) {
            return text;
        }
        Span before = null;
        for (var other : members.values()) {
            if (other.equals(span)) {
                break;
            }
            before = other;
        }
        if (before != null) {
            return text.substring(0, before.end) + text.substring(span.end);
        }
        var rest = members.size() > 1 ? members.values().stream().skip(1).findFirst().orElseThrow().key : span.end;
        return text.substring(0, span.key) + text.substring(rest);
    }

    private void member() {
        skipSpace();
        int key = at;
        string();
        var name = JsonParser.parseString(text.substring(key, at)).getAsString();
        expect(':');
        skipSpace();
        int value = at;
        value();
        members.put(name, new Span(key, value, at));
    }

    private void value() {
        int depth = 0;
        do {
            switch (peek()) {
            case '"' -> string();
            case '{', '[' -> {
                depth++;
                at++;
            }
            case '}', ']' -> {
                depth--;
                at++;
            }
            default -> at++;
            }
        } while (depth > 0 || ",}]".indexOf(peek()) < 0 && !Character.isWhitespace(peek()));
    }

    private void string() {
        if (peek() != '"') {
            throw broken();
        }
        for (at++; peek() != '"'; at++) {
            if (peek() == '\\') {
                at++;
            }
        }
        at++;
    }

    private void expect(char sign) {
        skipSpace();
        if (peek() != sign) {
            throw broken();
        }
        at++;
    }

    private void skipSpace() {
        while (at < text.length() && Character.isWhitespace(text.charAt(at))) {
            at++;
        }
    }

    private char peek() {
        if (at >= text.length()) {
            throw broken();
        }
        return text.charAt(at);
    }

    private JsonParseException broken() {
        return new JsonSyntaxException("it is no JSON object, see character " + at);
    }
}
