// SPDX-License-Identifier: EPL-2.0
package dev.maquette.transfer.internal.wire;

import java.util.Base64;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;

/**
 * The SHA-256 of a whole file in the headers of an answer: {@code Repr-Digest} (RFC 9530), or the
 * {@code X-Linked-Etag} with which the Hugging Face Hub redirects to a large file. An {@code ETag} is no digest, even
 * if
 * it looks like one.
 */
final class PublishedDigest {

    private static final Pattern LINKED = Pattern.compile("(?:W/)?\"?([0-9a-fA-F]{64})\"?");
    private static final Pattern REPRESENTATION = Pattern.compile("(?i).*\\bsha-256=:([A-Za-z0-9+/=]{44}):.*");

    private PublishedDigest() {
    }

    /** @param header the value of a header, if it is there */
    static Optional<String> of(Function<String, Optional<String>> header) {
        return header.apply("Repr-Digest").map(REPRESENTATION::matcher).filter(match -> match.matches())
                .map(match -> HexFormat.of().formatHex(Base64.getDecoder().decode(match.group(1))))
                .or(() -> header.apply("X-Linked-Etag").map(LINKED::matcher).filter(match -> match.matches())
                        .map(match -> match.group(1).toLowerCase(Locale.ROOT)));
    }
}
