// SPDX-License-Identifier: EPL-2.0
package dev.maquette.adopt.internal;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A small text file that a stranger wrote. */
public final class TextFile {

    private static final int LARGEST = 4 << 20;

    private TextFile() {
    }

    /**
     * Its text, in UTF-8 or, where a mark at its beginning says so, UTF-16.
     *
     * @throws IOException when it is too large, or not in one of these; the message says which
     */
    public static String read(Path file) throws IOException {
        var bytes = bytes(file);
        if (starts(bytes, 0xff, 0xfe) || starts(bytes, 0xfe, 0xff)) {
            return decode(bytes, 0, StandardCharsets.UTF_16);
        }
        return decode(bytes, starts(bytes, 0xef, 0xbb, 0xbf) ? 3 : 0, StandardCharsets.UTF_8);
    }

    /** The same of a file that may also be in the encoding of this computer's user, as old programs write them. */
    public static String readLocal(Path file) throws IOException {
        try {
            return read(file);
        } catch (CharacterCodingException _) {
            return decode(bytes(file), 0, local());
        }
    }

    private static byte[] bytes(Path file) throws IOException {
        try (var in = Files.newInputStream(file)) {
            var bytes = in.readNBytes(LARGEST + 1);
            if (bytes.length > LARGEST) {
                throw new IOException("it has more than " + (LARGEST >> 20) + " MiB");
            }
            return bytes;
        }
    }

    private static Charset local() {
        try {
            return Charset.forName(System.getProperty("native.encoding", "ISO-8859-1"));
        } catch (IllegalCharsetNameException | UnsupportedCharsetException _) {
            return StandardCharsets.ISO_8859_1;
        }
    }

    private static boolean starts(byte[] bytes, int... mark) {
        for (int i = 0; i < mark.length; i++) {
            if (bytes.length <= i || (bytes[i] & 0xff) != mark[i]) {
                return false;
            }
        }
        return true;
    }

    private static String decode(byte[] bytes, int from, Charset charset) throws CharacterCodingException {
        return charset.newDecoder().onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT)
                .decode(ByteBuffer.wrap(bytes, from, bytes.length - from)).toString();
    }
}
