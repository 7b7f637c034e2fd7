// SPDX-License-Identifier: EPL-2.0
package dev.maquette.digest.internal;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.zip.CRC32;

/** A digest that must see its bytes in order. Used by one thread at a time. */
sealed interface Stream {

    /**
     * Takes the next bytes of the file.
     *
     * @param part consumed or not, as it likes
     * @param position where it lies in the file
     */
    void take(ByteBuffer part, long position);

    /** The digits, once everything was taken. */
    String hex();

    /** One of the JDK's digests over a part of the file. */
    record Ranged(MessageDigest digest, long from, long to) implements Stream {

        /** @throws IllegalStateException when this Java does not have it, which its specification demands */
        static Ranged of(String jdkName, long from, long to) {
            try {
                return new Ranged(MessageDigest.getInstance(jdkName), from, to);
            } catch (NoSuchAlgorithmException e) {
                throw new IllegalStateException(e);
            }
        }

        @Override
        public void take(ByteBuffer part, long position) {
            long first = Math.max(from, position);
            long end = Math.min(to, position + part.remaining());
            if (first < end) {
                digest.update(part.slice((int) (first - position), (int) (end - first)));
            }
        }

        @Override
        public String hex() {
            return HexFormat.of().formatHex(digest.digest());
        }
    }

    /** CRC-32 in Civitai's spelling. */
    record Checksum(CRC32 crc) implements Stream {

        @Override
        public void take(ByteBuffer part, long position) {
            crc.update(part);
        }

        @Override
        public String hex() {
            byte[] bytes = ByteBuffer.allocate(4).order(ByteOrder.LITTLE_ENDIAN).putInt((int) crc.getValue()).array();
            return HexFormat.of().formatHex(bytes);
        }
    }
}
