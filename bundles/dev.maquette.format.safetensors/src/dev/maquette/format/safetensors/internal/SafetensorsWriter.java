// SPDX-License-Identifier: EPL-2.0
package dev.maquette.format.safetensors.internal;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.SubMonitor;
import org.osgi.service.component.annotations.Component;

import dev.maquette.api.convert.NewTensor;
import dev.maquette.api.convert.WeightsWriter;
import dev.maquette.api.json.Json;

/**
 * Writes safetensors: eight bytes that tell how long the header is, the header, then the values without a gap. Wide
 * types come first, so that all values are where their type wants them in memory.
 */
@Component
public final class SafetensorsWriter implements WeightsWriter {

    private static final int ALIGNED = 8;

    @Override
    public void write(Path file, Map<String, ? extends NewTensor> weights, Map<String, String> metadata,
            IProgressMonitor monitor) throws IOException {
        var progress = SubMonitor.convert(monitor, weights.size());
        var order = inOrder(weights);
        try (var out = FileChannel.open(file, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
            var header = header(order, weights, metadata);
            while (header.hasRemaining()) {
                out.write(header);
            }
            for (var name : order) {
                long end = out.position() + weights.get(name).info().bytes();
                weights.get(name).writeTo(out, progress.split(1));
                if (out.position() != end) {
                    throw new IOException(name + " is not as large as it was said to be");
                }
            }
            out.force(true);
        }
    }

    private static List<String> inOrder(Map<String, ? extends NewTensor> weights) {
        var names = new ArrayList<>(weights.keySet());
        names.sort(Comparator.<String>comparingLong(name -> -width(weights.get(name)))
                .thenComparing(Comparator.naturalOrder()));
        return names;
    }

    private static long width(NewTensor tensor) {
        long count = tensor.info().shape().stream().reduce(1L, Math::multiplyExact);
        return count == 0 ? 0 : tensor.info().bytes() / count;
    }

    private static ByteBuffer header(List<String> order, Map<String, ? extends NewTensor> weights,
            Map<String, String> metadata) {
        var entries = new StringBuilder("{");
        if (!metadata.isEmpty()) {
            entries.append("\"__metadata__\":").append(Json.write(new TreeMap<>(metadata)));
        }
        long at = 0;
        for (var name : order) {
            var info = weights.get(name).info();
            entries.append(entries.length() > 1 ? "," : "").append(Json.write(name)).append(":{\"dtype\":")
                    .append(Json.write(info.dtype())).append(",\"shape\":").append(Json.write(info.shape()))
                    .append(",\"data_offsets\":").append(Json.write(List.of(at, at + info.bytes()))).append('}');
            at += info.bytes();
        }
        var json = entries.append('}').toString().getBytes(StandardCharsets.UTF_8);
        var header = ByteBuffer.allocate(Long.BYTES + Math.ceilDiv(json.length, ALIGNED) * ALIGNED)
                .order(ByteOrder.LITTLE_ENDIAN);
        header.putLong(header.capacity() - Long.BYTES).put(json);
        while (header.hasRemaining()) {
            header.put((byte) ' ');
        }
        return header.flip();
    }
}
