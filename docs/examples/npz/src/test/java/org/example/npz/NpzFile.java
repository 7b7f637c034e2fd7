// SPDX-License-Identifier: EPL-2.0
package org.example.npz;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import dev.maquette.testkit.contract.Sample;
import dev.maquette.testkit.format.SparseZip;

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
            var start = array(header);
            var content = Arrays.copyOf(start, start.length + (int) size);
            zip.putNextEntry(entry(name, content));
            zip.write(content);
            zip.closeEntry();
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What an array begins with. */
    private static byte[] array(String header) {
        var padded = header + " ".repeat(63 - (10 + header.length()) % 64) + "\n";
        return ByteBuffer.allocate(10 + padded.length()).order(ByteOrder.LITTLE_ENDIAN)
                .put(new byte[] {(byte) 0x93, 'N', 'U', 'M', 'P', 'Y', 1, 0}).putShort((short) padded.length())
                .put(padded.getBytes(StandardCharsets.ISO_8859_1)).array();
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

    /** An archive of one array of so many bytes, which take no room on the disk. */
    static Sample large(long size) {
        var header = "{'descr': '|u1', 'fortran_order': False, 'shape': (%d,), }".formatted(size);
        var zip = new SparseZip().last("w.npy", array(header), size);
        return Sample.file("large.npz", zip.head()).grown(zip.zeros(), zip.tail());
    }

    /** A vision transformer with one block, 768 wide. */
    static byte[] vit(boolean deflated) {
        return new NpzFile(deflated).with("cls", 1, 1, 768).with("embedding/kernel", 2, 2, 3, 768)
                .with("Transformer/encoderblock_0/LayerNorm_0/scale", 768).bytes();
    }
}
