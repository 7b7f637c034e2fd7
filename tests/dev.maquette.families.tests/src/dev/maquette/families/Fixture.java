// SPDX-License-Identifier: EPL-2.0
package dev.maquette.families;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.LongStream;

import dev.maquette.api.json.Json;

/** A safetensors file with a true header and a hole where the weights would be. */
final class Fixture {

    private final Map<String, long[]> tensors = new LinkedHashMap<>();
    private final Map<String, String> metadata = new LinkedHashMap<>();

    Fixture tensor(String name, long... shape) {
        tensors.put(name, shape);
        return this;
    }

    Fixture metadata(String name, String value) {
        metadata.put(name, value);
        return this;
    }

    /** The layers of an adapter, each with both halves. */
    Fixture lora(String layer, long in, long out) {
        return tensor(layer + ".lora_down.weight", 4, in).tensor(layer + ".lora_up.weight", out, 4)
                .tensor(layer + ".alpha");
    }

    Path write(Path file) throws IOException {
        long offset = 0;
        var header = new LinkedHashMap<String, Object>();
        if (!metadata.isEmpty()) {
            header.put("__metadata__", metadata);
        }
        for (var tensor : tensors.entrySet()) {
            long end = offset + 2 * LongStream.of(tensor.getValue()).reduce(1, (a, b) -> a * b);
            header.put(tensor.getKey(), Map.of("dtype", "F16", "shape", boxed(tensor.getValue()), "data_offsets",
                    List.of(offset, end)));
            offset = end;
        }
        var json = Json.write(header).getBytes(StandardCharsets.UTF_8);
        Files.createDirectories(file.getParent());
        try (var out = new RandomAccessFile(file.toFile(), "rw")) {
            out.write(ByteBuffer.allocate(8).order(ByteOrder.LITTLE_ENDIAN).putLong(json.length).array());
            out.write(json);
            out.setLength(8 + json.length + offset);
        }
        return file;
    }

    private static List<Long> boxed(long[] shape) {
        var list = new ArrayList<Long>();
        for (var dimension : shape) {
            list.add(dimension);
        }
        return list;
    }
}
