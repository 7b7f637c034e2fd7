// SPDX-License-Identifier: EPL-2.0
package dev.maquette.transfer.internal.name;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Optional;
import java.util.regex.Pattern;

/** The file name in a {@code Content-Disposition} header: RFC 6266, with the extended form of RFC 8187. */
public final class ContentDisposition {

    private static final Pattern EXTENDED =
            Pattern.compile("(?i);\\s*filename\\*\\s*=\\s*\"?([\\w.+-]+)'[^']*'([^;\"\\s]*)");
    private static final Pattern QUOTED = Pattern.compile("(?i);\\s*filename\\s*=\\s*\"((?:[^\"\\\\]|\\\\.)*)\"");
    private static final Pattern TOKEN = Pattern.compile("(?i);\\s*filename\\s*=\\s*([^;\"]+)");

    private ContentDisposition() {
    }

    /**
     * The name that the header gives, as it stands there.
     *
     * @param header its bytes as characters of ISO 8859-1
     */
    public static Optional<String> fileName(String header) {
        var text = ";" + header;
        var extended = EXTENDED.matcher(text);
        if (extended.find()) {
            var name = extended(extended.group(1), extended.group(2));
            if (name.isPresent()) {
                return name;
            }
        }
        var quoted = QUOTED.matcher(text);
        if (quoted.find()) {
            return Optional.of(plain(quoted.group(1).replaceAll("\\\\(.)", "$1")));
        }
        var token = TOKEN.matcher(text);
        return token.find() ? Optional.of(plain(token.group(1).strip())) : Optional.empty();
    }

    private static Optional<String> extended(String charset, String value) {
        try {
            return decoded(Percent.bytes(value), Charset.forName(charset));
        } catch (IllegalCharsetNameException | UnsupportedCharsetException _) {
            return Optional.empty();
        }
    }

    /** Many servers send UTF-8 where the standard has ISO 8859-1; no sensible Latin text is valid UTF-8 by chance. */
    private static String plain(String value) {
        return decoded(value.getBytes(StandardCharsets.ISO_8859_1), StandardCharsets.UTF_8).orElse(value);
    }

    private static Optional<String> decoded(byte[] bytes, Charset charset) {
        try {
            return Optional.of(charset.newDecoder().decode(ByteBuffer.wrap(bytes)).toString());
        } catch (CharacterCodingException _) {
            return Optional.empty();
        }
    }
}
