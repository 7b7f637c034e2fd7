// SPDX-License-Identifier: EPL-2.0
package dev.maquette.inference.onnx.internal.adapter;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.GZIPInputStream;

import dev.maquette.api.json.Json;
import dev.maquette.inference.onnx.internal.graph.ElementType;
import dev.maquette.inference.onnx.internal.graph.Weight;
import dev.maquette.inference.onnx.internal.network.Formula;
import dev.maquette.inference.onnx.internal.network.References.Result;

/** What PyTorch gives for small networks with LoRAs; {@code releng/fixtures/adapters.py} writes it. */
final class AdapterReferences {

    /**
     * A network with a LoRA.
     *
     * @param base the network's name among the other references
     * @param shapes of the LoRA's tensors
     * @param scalars those of its tensors that are one number
     * @param ids of a text with new words; null for a LoRA
     */
    record Case(String base, double strength, LinkedHashMap<String, List<Long>> shapes, Map<String, Double> scalars,
            Map<String, String> metadata, Result result, float[] ids) {

        /** Writes the LoRA, with halves for tensors. */
        Map<String, Weight> write(Path file) throws IOException {
            var weights = new HashMap<String, Weight>();
            long offset = 0;
            try (var out = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE)) {
                for (var each : shapes.entrySet()) {
                    var halves = Formula.weight(each.getKey(), each.getValue());
                    var bytes = ByteBuffer.allocate(halves.length * Short.BYTES).order(ByteOrder.LITTLE_ENDIAN);
                    bytes.asShortBuffer().put(halves);
                    weights.put(each.getKey(), new Weight(each.getKey(), file.getFileName().toString(), offset,
                            ElementType.F16, each.getValue().stream().mapToLong(Long::longValue).toArray()));
                    offset += out.write(bytes);
                }
                for (var each : scalars.entrySet()) {
                    var bytes = ByteBuffer.allocate(Float.BYTES).order(ByteOrder.LITTLE_ENDIAN);
                    bytes.putFloat(each.getValue().floatValue()).flip();
                    weights.put(each.getKey(),
                            new Weight(each.getKey(), file.getFileName().toString(), offset, ElementType.F32));
                    offset += out.write(bytes);
                }
            }
            return weights;
        }
    }

    private AdapterReferences() {
    }

    /** By their names. */
    static Map<String, Case> all() throws IOException {
        try (var in = new GZIPInputStream(AdapterReferences.class.getResourceAsStream("adapters.json.gz"))) {
            Map<?, ?> json = Json.read(new String(in.readAllBytes(), StandardCharsets.UTF_8), Map.class);
            var all = new LinkedHashMap<String, Case>();
            json.forEach((name, value) -> all.put(name.toString(), Json.read(Json.write(value), Case.class)));
            return all;
        }
    }
}
