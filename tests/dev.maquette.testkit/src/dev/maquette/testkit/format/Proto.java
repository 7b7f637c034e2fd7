// SPDX-License-Identifier: EPL-2.0
package dev.maquette.testkit.format;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;

/** Writes a protobuf message, field by field. */
public final class Proto {

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();

    /** Appends a field that is a number. */
    public Proto number(int field, long value) {
        varint((long) field << 3);
        return varint(value);
    }

    /** Appends a field that is a text. */
    public Proto text(int field, String text) {
        return bytes(field, text.getBytes(StandardCharsets.UTF_8));
    }

    /** Appends a field that is a message. */
    public Proto message(int field, Proto message) {
        return bytes(field, message.toBytes());
    }

    /** Appends a field that is bytes. */
    public Proto bytes(int field, byte[] bytes) {
        length(field, bytes.length);
        return raw(bytes);
    }

    /** The beginning of a field whose payload comes from elsewhere, or not at all. */
    public Proto length(int field, long length) {
        varint((long) field << 3 | 2);
        return varint(length);
    }

    /** Appends bytes as they are. */
    public Proto raw(byte... bytes) {
        out.writeBytes(bytes);
        return this;
    }

    /** What there is so far. */
    public byte[] toBytes() {
        return out.toByteArray();
    }

    private Proto varint(long value) {
        long rest = value;
        while ((rest & ~0x7FL) != 0) {
            out.write((int) (rest & 0x7F | 0x80));
            rest >>>= 7;
        }
        out.write((int) rest);
        return this;
    }

    /** A model around a graph, as exporters write it. */
    public static Proto model(Proto graph) {
        return new Proto().number(1, 8).text(2, "test").message(7, graph).message(8, new Proto().number(2, 17));
    }

    /** A tensor without values. */
    public static Proto tensor(String name, int type, long... shape) {
        var tensor = new Proto();
        for (var dimension : shape) {
            tensor.number(1, dimension);
        }
        return tensor.number(2, type).text(8, name);
    }

    /** A tensor whose values lie in another file; entries are names and values by turns. */
    public static Proto external(String name, long elements, String... entries) {
        var tensor = tensor(name, 1, elements);
        for (int i = 0; i < entries.length; i += 2) {
            tensor.message(13, new Proto().text(1, entries[i]).text(2, entries[i + 1]));
        }
        return tensor.number(14, 1);
    }

    /** An input or output; dimensions are numbers, or the names of those that vary, or empty. */
    public static Proto value(String name, int type, String... dimensions) {
        var shape = new Proto();
        for (var dimension : dimensions) {
            shape.message(1, dimension.isEmpty() ? new Proto() : dimension.matches("\\d+")
                    ? new Proto().number(1, Long.parseLong(dimension)) : new Proto().text(2, dimension));
        }
        return new Proto().text(1, name).message(2,
                new Proto().message(1, new Proto().number(1, type).message(2, shape)));
    }
}
