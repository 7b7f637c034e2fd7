// SPDX-License-Identifier: EPL-2.0
package dev.maquette.families;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** An ONNX file of inputs and nothing else. */
final class OnnxFixture {

    private static final int FLOAT = 1;

    private final ByteArrayOutputStream graph = new ByteArrayOutputStream();

    /** An input of floats; dimensions are numbers, or names of those that vary. */
    OnnxFixture input(String name, String... dimensions) {
        var shape = new ByteArrayOutputStream();
        for (var dimension : dimensions) {
            message(shape, 1, dimension.matches("\\d+") ? number(1, Integer.parseInt(dimension)) : text(2, dimension));
        }
        var tensor = new ByteArrayOutputStream();
        tensor.writeBytes(number(1, FLOAT));
        message(tensor, 2, shape.toByteArray());
        var type = new ByteArrayOutputStream();
        message(type, 1, tensor.toByteArray());
        var value = new ByteArrayOutputStream();
        value.writeBytes(text(1, name));
        message(value, 2, type.toByteArray());
        message(graph, 11, value.toByteArray());
        return this;
    }

    Path write(Path file) throws IOException {
        var model = new ByteArrayOutputStream();
        model.writeBytes(number(1, 8));
        message(model, 7, graph.toByteArray());
        message(model, 8, number(2, 17));
        return Files.write(file, model.toByteArray());
    }

    private static byte[] number(int field, int value) {
        var out = new ByteArrayOutputStream();
        out.write(field << 3);
        varint(out, value);
        return out.toByteArray();
    }

    private static byte[] text(int field, String text) {
        var out = new ByteArrayOutputStream();
        message(out, field, text.getBytes(StandardCharsets.UTF_8));
        return out.toByteArray();
    }

    private static void message(ByteArrayOutputStream out, int field, byte[] content) {
        out.write(field << 3 | 2);
        varint(out, content.length);
        out.writeBytes(content);
    }

    private static void varint(ByteArrayOutputStream out, int value) {
        int rest = value;
        while (rest > 127) {
            out.write(rest & 127 | 128);
            rest >>>= 7;
        }
        out.write(rest);
    }
}
