// SPDX-License-Identifier: EPL-2.0
package dev.maquette.core.internal.similar;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;

import org.eclipse.core.runtime.IProgressMonitor;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;

import dev.maquette.api.inspect.StoredModel;
import dev.maquette.api.inspect.StoredModel.Weight;
import dev.maquette.api.inspect.StoredWeights;
import dev.maquette.api.probe.InvalidModelException;
import dev.maquette.api.probe.TensorInfo;
import dev.maquette.api.probe.TensorPlace;

/** Reads the headers of what {@link ModelFile} writes, and believes whatever they say; folders are by sub-model. */
final class PlainWeights implements StoredWeights {

    final AtomicInteger read = new AtomicInteger();
    Runnable meanwhile = () -> {
        // nothing happens
    };

    @Override
    public StoredModel of(Path path, IProgressMonitor monitor) throws IOException, InvalidModelException {
        read.incrementAndGet();
        meanwhile.run();
        var weights = new ArrayList<Weight>();
        var metadata = new HashMap<String, String>();
        boolean folder = Files.isDirectory(path);
        for (var file : folder ? below(path) : List.of(path)) {
            var component = folder ? path.relativize(file.getParent()).toString() : "";
            read(file, component, weights, metadata);
        }
        var container = path.toString().endsWith(".gguf") ? "gguf" : "safetensors";
        return new StoredModel(container, folder, metadata, weights);
    }

    private static List<Path> below(Path folder) throws IOException {
        try (var files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile).sorted(Comparator.naturalOrder()).toList();
        }
    }

    private static void read(Path file, String component, List<Weight> weights, Map<String, String> metadata)
            throws IOException, InvalidModelException {
        var bytes = Files.readAllBytes(file);
        int length = bytes.length < 8 ? 0 : (int) ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN).getLong();
        if (length <= 0 || length > bytes.length - 8) {
            throw new InvalidModelException("It is no model.");
        }
        var header = JsonParser.parseString(new String(bytes, 8, length, StandardCharsets.UTF_8)).getAsJsonObject();
        for (var name : header.keySet()) {
            var value = header.getAsJsonObject(name);
            if (name.equals("__metadata__")) {
                value.keySet().forEach(key -> metadata.put(key, value.get(key).getAsString()));
            } else {
                weights.add(weight(component, name, value, file, 8 + length));
            }
        }
    }

    private static Weight weight(String component, String name, JsonObject value, Path file, long data) {
        var shape = value.getAsJsonArray("shape").asList().stream().map(size -> size.getAsLong()).toList();
        long begin = value.getAsJsonArray("data_offsets").get(0).getAsLong();
        long end = value.getAsJsonArray("data_offsets").get(1).getAsLong();
        return new Weight(component, name, new TensorInfo(value.get("dtype").getAsString(), shape, end - begin),
                new TensorPlace(file, data + begin));
    }
}
