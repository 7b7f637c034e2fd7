// SPDX-License-Identifier: EPL-2.0
package dev.maquette.inference.onnx.internal.convert;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.core.runtime.IProgressMonitor;

import dev.maquette.api.convert.NewTensor;
import dev.maquette.api.convert.WeightsWriter;
import dev.maquette.api.json.Json;

/** Writes safetensors without caring for more than that they can be read. */
final class PlainSafetensors implements WeightsWriter {

    @Override
    public void write(Path file, Map<String, ? extends NewTensor> weights, Map<String, String> metadata,
            IProgressMonitor monitor) throws IOException {
        var entries = new LinkedHashMap<String, Object>();
        long at = 0;
        for (var each : weights.entrySet()) {
            var info = each.getValue().info();
            entries.put(each.getKey(), Map.of("dtype", info.dtype(), "shape", info.shape(), "data_offsets",
                    List.of(at, at + info.bytes())));
            at += info.bytes();
        }
        var json = Json.write(entries).getBytes(StandardCharsets.UTF_8);
        try (var out = FileChannel.open(file, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
            out.write(ByteBuffer.allocate(Long.BYTES).order(ByteOrder.LITTLE_ENDIAN).putLong(json.length).flip());
            out.write(ByteBuffer.wrap(json));
            for (var tensor : weights.values()) {
                tensor.writeTo(out, monitor);
            }
        }
    }
}
