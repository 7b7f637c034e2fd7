// SPDX-License-Identifier: EPL-2.0
package dev.maquette.adopt.internal.json;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * A text, and how its file spells it.
 *
 * @param text without a mark at its beginning
 * @param charset UTF-8 or one of the two UTF-16
 * @param marked whether the file begins with a byte order mark
 */
public record Encoded(String text, Charset charset, boolean marked) {

    private static final String MARK = "\ufeff";

    /** A new text, as every program reads it. */
    public static Encoded plain(String text) {
        return new Encoded(text, StandardCharsets.UTF_8, false);
    }

    /**
     * Reads the bytes of a file.
     *
     * @throws CharacterCodingException when they are neither UTF-8 nor, where a mark says so, UTF-16
     */
    public static Encoded of(byte[] bytes) throws CharacterCodingException {
        for (var charset : new Charset[]{StandardCharsets.UTF_8, StandardCharsets.UTF_16LE,
                StandardCharsets.UTF_16BE}) {
            var mark = MARK.getBytes(charset);
            if (bytes.length >= mark.length && Arrays.equals(bytes, 0, mark.length, mark, 0, mark.length)) {
                return new Encoded(decode(bytes, mark.length, charset), charset, true);
            }
        }
        return new Encoded(decode(bytes, 0, StandardCharsets.UTF_8), StandardCharsets.UTF_8, false);
    }

    private static String decode(byte[] bytes, int from, Charset charset) throws CharacterCodingException {
        return charset.newDecoder().onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT)
                .decode(ByteBuffer.wrap(bytes, from, bytes.length - from)).toString();
    }

    /** Another text, spelled alike. */
    public Encoded with(String other) {
        return new Encoded(other, charset, marked);
    }

    /** The bytes of the file. */
    public byte[] bytes() {
        var bytes = new ByteArrayOutputStream();
        if (marked) {
            bytes.writeBytes(MARK.getBytes(charset));
        }
        bytes.writeBytes(text.getBytes(charset));
        return bytes.toByteArray();
    }
}
