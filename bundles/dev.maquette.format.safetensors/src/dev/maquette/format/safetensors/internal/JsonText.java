// SPDX-License-Identifier: EPL-2.0
package dev.maquette.format.safetensors.internal;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;

/** Decodes what stands between the quotes of a JSON string. */
final class JsonText {

    private JsonText() {
    }

    /**
     * The text that the bytes stand for.
     *
     * @throws CharacterCodingException when they are not UTF-8
     * @throws IllegalArgumentException when an escape is malformed; the message says how
     */
    static String decode(byte[] bytes, int start, int length) throws CharacterCodingException {
        var raw = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes, start, length)).toString();
        return raw.indexOf('\\') < 0 ? raw : unescaped(raw);
    }

    private static String unescaped(String raw) {
        var out = new StringBuilder(raw.length());
        for (int i = 0; i < raw.length(); i++) {
            char c = raw.charAt(i);
            if (c != '\\') {
                out.append(c);
            } else if (raw.charAt(++i) == 'u') {
                out.append(hexadecimal(raw, i + 1));
                i += 4;
            } else {
                out.append(simple(raw.charAt(i)));
            }
        }
        return out.toString();
    }

    private static char simple(char escape) {
        int kind = "\"\\/bfnrt".indexOf(escape);
        if (kind < 0) {
            throw new IllegalArgumentException("a string holds an unknown escape");
        }
        return "\"\\/\b\f\n\r\t".charAt(kind);
    }

    private static char hexadecimal(String raw, int from) {
        int value = 0;
        for (int i = from; i < from + 4; i++) {
            int digit = i < raw.length() ? Character.digit(raw.charAt(i), 16) : -1;
            if (digit < 0) {
                throw new IllegalArgumentException("a string holds an unfinished escape");
            }
            value = value << 4 | digit;
        }
        return (char) value;
    }
}
