// SPDX-License-Identifier: EPL-2.0
package org.example.s3;

import java.nio.charset.StandardCharsets;

/** Text as addresses of S3 have it: everything but letters, digits and four signs as its bytes in hexadecimal. */
final class Encoded {

    private static final String PLAIN = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-._~/";

    private Encoded() {
    }

    /** A path, whose slashes stay. */
    static String path(String text) {
        var encoded = new StringBuilder();
        for (byte unit : text.getBytes(StandardCharsets.UTF_8)) {
            encoded.append(PLAIN.indexOf(unit) >= 0 ? Character.toString(unit) : "%%%02X".formatted(unit));
        }
        return encoded.toString();
    }
}
