// SPDX-License-Identifier: EPL-2.0
package org.example.npz;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Writes small archives as NumPy does: {@code savez} stores its arrays, {@code savez_compressed} deflates them. */
final class NpzFile {

    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private final ZipOutputStream zip = new ZipOutputStream(bytes);
    private final boolean deflated;

    NpzFile(boolean deflated) {
        this.deflated = deflated;
    }

    /** Adds an array of floats, all of them 0. */
    NpzFile with(String name, int... shape) {
        long count = 1;
        var tuple = new StringBuilder();
        for (int dimension : shape) {
            count *= dimension;
            tuple.append(dimension).append(", ");
        }
        return with(name, "{'descr': '<f4', 'fortran_order': False, 'shape': (%s), }".formatted(tuple), 4 * count);
    }

    /** Adds an array with this header. */
    NpzFile with(String name, String header, long size) {
        try {
            var padded = header + " ".repeat(63 - (10 + header.length()) % 64) + "\n";
            var content = ByteBuffer.allocate((int) (10 + padded.length() + size)).order(ByteOrder.LITTLE_ENDIAN)
                    .put(new byte[] {(byte) 0x93, 'N', 'U', 'M', 'P', 'Y', 1, 0}).putShort((short) padded.length())
                    .put(padded.getBytes(StandardCharsets.ISO_8859_1)).array();
            zip.putNextEntry(entry(name, content));
            zip.write(content);
            zip.closeEntry();
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private ZipEntry entry(String name, byte[] content) {
        var entry = new ZipEntry(name + ".npy");
        if (!deflated) {
            var sum = new CRC32();
            sum.update(content);
            entry.setMethod(ZipEntry.STORED);
            entry.setSize(content.length);
            entry.setCrc(sum.getValue());
        }
        return entry;
    }

    byte[] bytes() {
        try {
            zip.close();
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A vision transformer with one block, 768 wide. */
    static byte[] vit(boolean deflated) {
        return new NpzFile(deflated).with("cls", 1, 1, 768).with("embedding/kernel", 2, 2, 3, 768)
                .with("Transformer/encoderblock_0/LayerNorm_0/scale", 768).bytes();
    }
}
