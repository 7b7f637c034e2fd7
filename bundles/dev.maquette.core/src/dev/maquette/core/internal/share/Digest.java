// SPDX-License-Identifier: EPL-2.0
package dev.maquette.core.internal.share;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** Tells whether a text is the one that it was. */
final class Digest {

    private Digest() {
    }

    /** Its SHA-256 in hexadecimal digits; null of null. */
    static String of(String text) {
        if (text == null) {
            return null;
        }
        try {
            return HexFormat.of().formatHex(
                    MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible); // each Java has it
        }
    }
}
