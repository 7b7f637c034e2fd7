// SPDX-License-Identifier: EPL-2.0
package dev.maquette.adopt.internal.program;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;

/**
 * A hash that a program keeps, and the time its file had.
 *
 * @param sha256 or null
 * @param modified seconds, or null
 */
record KeptHash(String sha256, Double modified) {

    private static final byte TEXT = (byte) 0x8c;
    private static final byte NUMBER = 'G';
    private static final byte REMEMBER = (byte) 0x94;

    /**
     * As Python writes a small dictionary of both. Pickles are programs, and this runs none: it only looks for the two
     * names and for what stands behind each.
     *
     * @param pickle or null
     */
    static KeptHash pickled(byte[] pickle) {
        if (pickle == null) {
            return new KeptHash(null, null);
        }
        var bytes = ByteBuffer.wrap(pickle);
        return new KeptHash(text(bytes, after(bytes, "sha256")), number(bytes, after(bytes, "mtime")));
    }

    /** Where the value of the member begins, or the end. */
    private static int after(ByteBuffer bytes, String name) {
        var wanted = name.getBytes(StandardCharsets.US_ASCII);
        for (int i = 2; i + wanted.length < bytes.limit(); i++) {
            if (bytes.get(i - 2) == TEXT && bytes.get(i - 1) == wanted.length
                    && bytes.slice(i, wanted.length).equals(ByteBuffer.wrap(wanted))) {
                int end = i + wanted.length;
                return bytes.get(end) == REMEMBER ? end + 1 : end;
            }
        }
        return bytes.limit();
    }

    private static String text(ByteBuffer bytes, int at) {
        if (at + 2 > bytes.limit() || bytes.get(at) != TEXT || at + 2 + (bytes.get(at + 1) & 0xff) > bytes.limit()) {
            return null;
        }
        return StandardCharsets.ISO_8859_1.decode(bytes.slice(at + 2, bytes.get(at + 1) & 0xff)).toString();
    }

    private static Double number(ByteBuffer bytes, int at) {
        return at + 9 <= bytes.limit() && bytes.get(at) == NUMBER ? Double.valueOf(bytes.getDouble(at + 1)) : null;
    }
}
