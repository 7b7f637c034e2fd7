// SPDX-License-Identifier: EPL-2.0
package dev.maquette.format.safetensors.internal;

import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;

import dev.maquette.api.probe.InvalidModelException;

/**
 * Walks over the bytes of a JSON text, strictly, without building anything it is not asked for. Headers can hold
 * 100 MB written by a stranger: nothing here recurses, and every complaint names the byte.
 */
final class JsonScanner {

    private static final int MAX_DEPTH = 64;

    private final String subject;
    private final byte[] text;
    private final int origin;
    private int at;

    /**
     * @param subject what the text is, for messages
     * @param text UTF-8
     * @param origin where the text stands in the file, for messages
     */
    JsonScanner(String subject, byte[] text, int origin) {
        this.subject = subject;
        this.text = text;
        this.origin = origin;
    }

    /** The next byte after white space, 0 at the end. */
    int peek() {
        while (at < text.length && (text[at] == ' ' || text[at] == '\n' || text[at] == '\r' || text[at] == '\t')) {
            at++;
        }
        return at < text.length ? text[at] : 0;
    }

    void expect(char wanted) throws InvalidModelException {
        if (peek() != wanted) {
            throw broken("'" + wanted + "' is missing");
        }
        at++;
    }

    /**
     * Moves to the next member or element of an object or array whose opening bracket was read: past a comma, or past
     * the closing bracket.
     *
     * @param first whether nothing was read since the opening bracket
     * @return false at the end
     */
    boolean next(boolean first, char close) throws InvalidModelException {
        if (peek() == close) {
            at++;
            return false;
        }
        if (!first) {
            expect(',');
        }
        return true;
    }

    String string() throws InvalidModelException {
        expect('"');
        int start = at;
        boolean plain = true;
        while (at < text.length && text[at] != '"') {
            if (text[at] >= 0 && text[at] < ' ') {
                throw broken("a string holds a control character");
            }
            plain &= text[at] > 0 && text[at] != '\\';
            at += text[at] == '\\' ? 2 : 1;
        }
        if (at >= text.length) {
            throw broken("a string does not end");
        }
        int length = at++ - start;
        return plain ? new String(text, start, length, StandardCharsets.ISO_8859_1) : decoded(start, length);
    }

    /** A string that is probably one of these words, which then is not made anew. */
    String word(String... words) throws InvalidModelException {
        if (peek() == '"') {
            for (var word : words) {
                if (stands(word)) {
                    at += word.length() + 2;
                    return word;
                }
            }
        }
        return string();
    }

    private boolean stands(String word) {
        int end = at + 1 + word.length();
        if (end >= text.length || text[end] != '"') {
            return false;
        }
        for (int i = 0; i < word.length(); i++) {
            if (text[at + 1 + i] != word.charAt(i)) {
                return false;
            }
        }
        return true;
    }

    /** A whole number from 0 to 2^63-1. */
    long natural() throws InvalidModelException {
        peek();
        int start = at;
        long value = 0;
        while (at < text.length && text[at] >= '0' && text[at] <= '9') {
            if (value > (Long.MAX_VALUE - 9) / 10) {
                throw broken("a number is too large");
            }
            value = value * 10 + (text[at++] - '0');
        }
        boolean followed = at < text.length && (text[at] == '.' || text[at] == 'e' || text[at] == 'E');
        if (at == start || followed || (text[start] == '0' && at > start + 1)) {
            throw broken("a whole number that is not negative is missing");
        }
        return value;
    }

    /** Passes over one value of any kind. */
    void skip() throws InvalidModelException {
        var open = new StringBuilder();
        do {
            int c = peek();
            if (c == '{' || c == '[') {
                open.append((char) (c + 2));
                at++;
                if (open.length() > MAX_DEPTH) {
                    throw broken("values are nested more than " + MAX_DEPTH + " deep");
                }
                if (peek() != open.charAt(open.length() - 1)) {
                    name(open);
                    continue;
                }
            } else if (c == '"') {
                string();
            } else {
                literal();
            }
            close(open);
        } while (!open.isEmpty());
    }

    /** Nothing but white space may follow. */
    void end() throws InvalidModelException {
        if (peek() != 0 || at < text.length) {
            throw broken("something follows its JSON");
        }
    }

    InvalidModelException broken(String what) {
        return new InvalidModelException(
                "The " + subject + " is not valid: " + what + " (byte " + (origin + at) + ").");
    }

    private void close(StringBuilder open) throws InvalidModelException {
        while (!open.isEmpty() && peek() == open.charAt(open.length() - 1)) {
            at++;
            open.setLength(open.length() - 1);
        }
        if (!open.isEmpty()) {
            expect(',');
            name(open);
        }
    }

    private void name(StringBuilder open) throws InvalidModelException {
        if (open.charAt(open.length() - 1) == '}') {
            string();
            expect(':');
        }
    }

    private void literal() throws InvalidModelException {
        int start = at;
        while (at < text.length && (Character.isLetterOrDigit(text[at]) || "+-.".indexOf(text[at]) >= 0)) {
            at++;
        }
        var word = new String(text, start, at - start, StandardCharsets.ISO_8859_1);
        if (!word.matches("true|false|null|-?(0|[1-9]\\d*)(\\.\\d+)?([eE][+-]?\\d+)?")) {
            throw broken("a value is missing");
        }
    }

    private String decoded(int start, int length) throws InvalidModelException {
        try {
            return JsonText.decode(text, start, length);
        } catch (CharacterCodingException _) {
            throw broken("a string is not UTF-8");
        } catch (IllegalArgumentException e) {
            throw broken(e.getMessage());
        }
    }
}
