// SPDX-License-Identifier: EPL-2.0
package dev.maquette.core.internal.verify;

import java.util.Locale;
import java.util.Optional;

import dev.maquette.api.digest.DigestAlgorithm;

/**
 * The hash of a record as something to compare with.
 *
 * @param algorithm which one
 * @param hex lower-case digits
 */
public record RecordedHash(DigestAlgorithm algorithm, String hex) {

    /** SHA-256 of no bytes: programs that failed to read a file have written it down. */
    private static final String OF_NOTHING = "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855";

    /** Empty where there is none, or one of which Maquette cannot say whether it fits, such as a random one. */
    public static Optional<RecordedHash> of(String hash) {
        int colon = hash == null ? -1 : hash.indexOf(':');
        if (colon <= 0) {
            return Optional.empty();
        }
        var hex = normal(hash.substring(colon + 1));
        return DigestAlgorithm.of(hash.substring(0, colon)).filter(DigestAlgorithm::wholeFile)
                .filter(_ -> !hex.isEmpty() && !hex.equals(OF_NOTHING)).map(each -> new RecordedHash(each, hex));
    }

    /** Digits as programs write them, in one spelling: without {@code 0x}, in lower case. */
    static String normal(String digits) {
        var hex = digits.strip().toLowerCase(Locale.ROOT);
        return hex.startsWith("0x") ? hex.substring(2) : hex;
    }

    /** Whether the digits say something: 64 of them, and not those of an empty file. */
    static boolean isSha256(String hex) {
        return hex.matches("[0-9a-f]{64}") && !hex.equals(OF_NOTHING);
    }

    String text() {
        return text(algorithm, hex);
    }

    static String text(DigestAlgorithm algorithm, String hex) {
        return hex == null ? null : algorithm.label() + ":" + hex;
    }
}
