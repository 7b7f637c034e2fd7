// SPDX-License-Identifier: EPL-2.0
package dev.maquette.inference.onnx.internal.adapter;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.core.runtime.IProgressMonitor;

import dev.maquette.api.inspect.StoredModel;
import dev.maquette.api.inspect.StoredWeights;
import dev.maquette.api.json.Json;
import dev.maquette.api.probe.TensorInfo;
import dev.maquette.api.probe.TensorPlace;
import dev.maquette.inference.onnx.internal.network.Safetensors;

/** Reads safetensors that are known to be in order, also those of a folder with a sub-folder for each part. */
public final class Headers implements StoredWeights {

    /**
     * A tensor to be written.
     *
     * @param shape outermost dimension first
     */
    public record Floats(float[] values, long... shape) {
    }

    /** Writes a file. */
    public static Path write(Path file, Map<String, Floats> tensors) throws IOException {
        var header = new LinkedHashMap<String, Object>();
        int end = 0;
        for (var each : tensors.entrySet()) {
            int from = end;
            end += each.getValue().values().length * Float.BYTES;
            header.put(each.getKey(),
                    Map.of("dtype", "F32", "shape", each.getValue().shape(), "data_offsets", List.of(from, end)));
        }
        var json = Json.write(header).getBytes(StandardCharsets.UTF_8);
        var bytes = ByteBuffer.allocate(Long.BYTES + json.length + end).order(ByteOrder.LITTLE_ENDIAN);
        bytes.putLong(json.length).put(json);
        for (var each : tensors.values()) {
            for (var value : each.values()) {
                bytes.putFloat(value);
            }
        }
        return Files.write(file, bytes.array());
    }

    @Override
    public StoredModel of(Path path, IProgressMonitor monitor) throws IOException {
        var weights = new ArrayList<StoredModel.Weight>();
        boolean folder = Files.isDirectory(path);
        try (var files = Files.walk(path)) {
            for (var file : files.filter(each -> each.toString().endsWith(".safetensors")).toList()) {
                var component =
                        folder && !file.getParent().equals(path) ? file.getParent().getFileName().toString() : "";
                Safetensors.of(file).forEach((name, weight) -> weights.add(new StoredModel.Weight(component, name,
                        new TensorInfo(weight.type().name(), Arrays.stream(weight.shape()).boxed().toList(),
                                weight.length()),
                        new TensorPlace(file, weight.offset()))));
            }
        }
        return new StoredModel("safetensors", folder, Map.of(), weights);
    }
}
