// SPDX-License-Identifier: EPL-2.0
package dev.maquette.testkit.format;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;

/** Writes the bytes of a GGUF header one after the other. */
public final class GgufWriter {

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final int version;

    /** @param version 1 to 3; other numbers make a file of no version */
    public GgufWriter(int version, long tensors, long fields) {
        this.version = version;
        out.writeBytes("GGUF".getBytes(StandardCharsets.US_ASCII));
        u32(version).length(tensors).length(fields);
    }

    /** Appends one byte. */
    public GgufWriter u8(int value) {
        out.write(value);
        return this;
    }

    /** Appends two bytes, the lower one first. */
    public GgufWriter u16(int value) {
        return u8(value).u8(value >> 8);
    }

    /** Appends four bytes. */
    public GgufWriter u32(long value) {
        out.writeBytes(ByteBuffer.allocate(4).order(ByteOrder.LITTLE_ENDIAN).putInt((int) value).array());
        return this;
    }

    /** Appends eight bytes. */
    public GgufWriter u64(long value) {
        out.writeBytes(ByteBuffer.allocate(8).order(ByteOrder.LITTLE_ENDIAN).putLong(value).array());
        return this;
    }

    /** A length: four bytes in version 1, else eight. */
    public GgufWriter length(long value) {
        return version == 1 ? u32(value) : u64(value);
    }

    /** Appends a text with its length. */
    public GgufWriter text(String text) {
        var bytes = text.getBytes(StandardCharsets.UTF_8);
        length(bytes.length);
        out.writeBytes(bytes);
        return this;
    }

    /** Appends the key of a field and the number of its type; its value has to follow. */
    public GgufWriter field(String key, int type) {
        return text(key).u32(type);
    }

    /** @param sizes innermost first */
    public GgufWriter tensor(String name, int type, long offset, long... sizes) {
        text(name).u32(sizes.length);
        for (long size : sizes) {
            length(size);
        }
        return u32(type).u64(offset);
    }

    /** The header, padded, with so many bytes of data. */
    public byte[] bytes(int data) {
        while (out.size() % 32 != 0) {
            out.write(0);
        }
        out.writeBytes(new byte[data]);
        return out.toByteArray();
    }

    public byte[] bytes() {
        return out.toByteArray();
    }
}
