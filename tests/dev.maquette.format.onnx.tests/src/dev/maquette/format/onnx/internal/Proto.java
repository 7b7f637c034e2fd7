// SPDX-License-Identifier: EPL-2.0
package dev.maquette.format.onnx.internal;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;

/** Writes a protobuf message, field by field. */
final class Proto {

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();

    Proto number(int field, long value) {
        varint((long) field << 3);
        return varint(value);
    }

    Proto text(int field, String text) {
        return bytes(field, text.getBytes(StandardCharsets.UTF_8));
    }

    Proto message(int field, Proto message) {
        return bytes(field, message.toBytes());
    }

    Proto bytes(int field, byte[] bytes) {
        length(field, bytes.length);
        return raw(bytes);
    }

    /** The beginning of a field whose payload comes from elsewhere, or not at all. */
    Proto length(int field, long length) {
        varint((long) field << 3 | 2);
        return varint(length);
    }

    Proto raw(byte... bytes) {
        out.writeBytes(bytes);
        return this;
    }

    byte[] toBytes() {
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
    static Proto model(Proto graph) {
        return new Proto().number(1, 8).text(2, "test").message(7, graph).message(8, new Proto().number(2, 17));
    }

    static Proto tensor(String name, int type, long... shape) {
        var tensor = new Proto();
        for (var dimension : shape) {
            tensor.number(1, dimension);
        }
        return tensor.number(2, type).text(8, name);
    }

    /** A tensor whose values lie in another file; entries are names and values by turns. */
    static Proto external(String name, long elements, String... entries) {
        var tensor = tensor(name, 1, elements);
        for (int i = 0; i < entries.length; i += 2) {
            tensor.message(13, new Proto().text(1, entries[i]).text(2, entries[i + 1]));
        }
        return tensor.number(14, 1);
    }

    /** An input or output; dimensions are numbers, or the names of those that vary, or empty. */
    static Proto value(String name, int type, String... dimensions) {
        var shape = new Proto();
        for (var dimension : dimensions) {
            shape.message(1, dimension.isEmpty() ? new Proto() : dimension.matches("\\d+")
                    ? new Proto().number(1, Long.parseLong(dimension)) : new Proto().text(2, dimension));
        }
        return new Proto().text(1, name).message(2,
                new Proto().message(1, new Proto().number(1, type).message(2, shape)));
    }
}
