// SPDX-License-Identifier: EPL-2.0
package dev.maquette.adopt.internal.json;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.regex.Pattern;

import com.google.gson.JsonParseException;
import com.google.gson.JsonParser;

import dev.maquette.adopt.internal.json.JsonText.Member;

/**
 * Finds where the members of a JSON object stand (RFC 8259). What Python writes for numbers that are none is let pass;
 * a name that stands there twice is not, since programs do not agree on which of the two counts.
 */
final class Scan {

    private static final int DEEPEST = 200;
    private static final Pattern WORD =
            Pattern.compile("true|false|null|-?(0|[1-9]\\d*)(\\.\\d+)?([eE][+-]?\\d+)?|NaN|-?Infinity");

    private final String text;
    private int at;

    Scan(String text) {
        this.text = text;
    }

    /** The members of the object that the text is. */
    List<Member> members() {
        space();
        var members = object(0);
        space();
        if (at < text.length()) {
            throw wrong("something stands after its end");
        }
        return members;
    }

    private List<Member> object(int depth) {
        var members = new ArrayList<Member>();
        var names = new HashSet<String>();
        expect('{');
        space();
        while (peek() != '}') {
            if (!members.isEmpty()) {
                expect(',');
                space();
            }
            members.add(member(depth));
            if (!names.add(members.getLast().name())) {
                throw wrong("\"" + members.getLast().name() + "\" stands there twice");
            }
            space();
        }
        expect('}');
        return members;
    }

    private Member member(int depth) {
        int from = at;
        string();
        var name = JsonParser.parseString(text.substring(from, at)).getAsString();
        int named = at;
        space();
        expect(':');
        space();
        int value = at;
        value(depth + 1);
        return new Member(name, from, named, value, at);
    }

    private void value(int depth) {
        if (depth > DEEPEST) {
            throw wrong("it is nested too deep");
        }
        switch (peek()) {
        case '{' -> object(depth);
        case '[' -> array(depth);
        case '"' -> string();
        default -> word();
        }
    }

    private void array(int depth) {
        expect('[');
        space();
        for (boolean first = true; peek() != ']'; first = false) {
            if (!first) {
                expect(',');
                space();
            }
            value(depth + 1);
            space();
        }
        expect(']');
    }

    private void string() {
        expect('"');
        while (peek() != '"') {
            if (peek() < ' ') {
                throw wrong("a line ends within a text");
            }
            at += peek() == '\\' ? 2 : 1;
        }
        at++;
    }

    private void word() {
        int from = at;
        while (at < text.length() && " \t\r\n,]}".indexOf(text.charAt(at)) < 0) {
            at++;
        }
        if (!WORD.matcher(text.substring(from, at)).matches()) {
            throw wrong("a value is no JSON");
        }
    }

    private void space() {
        while (at < text.length() && " \t\r\n".indexOf(text.charAt(at)) >= 0) {
            at++;
        }
    }

    private char peek() {
        if (at >= text.length()) {
            throw wrong("its end is missing");
        }
        return text.charAt(at);
    }

    private void expect(char wanted) {
        if (peek() != wanted) {
            throw wrong("'" + wanted + "' is missing");
        }
        at++;
    }

    private JsonParseException wrong(String what) {
        return new JsonParseException(what + " (character " + (at + 1) + ")");
    }
}
