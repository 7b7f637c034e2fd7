// SPDX-License-Identifier: EPL-2.0
package dev.maquette.inference.onnx.internal.network;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import dev.maquette.api.json.Json;
import dev.maquette.inference.onnx.internal.graph.ElementType;
import dev.maquette.inference.onnx.internal.graph.Weight;

/** The weights of a safetensors file that is known to be in order. */
public final class Safetensors {

    private Safetensors() {
    }

    private record Entry(String dtype, List<Long> shape, List<Long> data_offsets) {
    }

    /** By their names. */
    public static Map<String, Weight> of(Path file) throws IOException {
        try (var in = new RandomAccessFile(file.toFile(), "r")) {
            int length = Math.toIntExact(Long.reverseBytes(in.readLong()));
            var header = new byte[length];
            in.readFully(header);
            Map<?, ?> json = Json.read(new String(header, StandardCharsets.UTF_8), Map.class);
            var weights = new HashMap<String, Weight>();
            json.forEach((name, value) -> {
                if (!"__metadata__".equals(name)) {
                    var entry = Json.read(Json.write(value), Entry.class);
                    weights.put(name.toString(), new Weight(name.toString(), file.getFileName().toString(),
                            8L + length + entry.data_offsets().getFirst(), ElementType.valueOf(entry.dtype()),
                            entry.shape().stream().mapToLong(Long::longValue).toArray()));
                }
            });
            return weights;
        }
    }
}
