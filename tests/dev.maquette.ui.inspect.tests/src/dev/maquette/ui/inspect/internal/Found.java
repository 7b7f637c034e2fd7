// SPDX-License-Identifier: EPL-2.0
package dev.maquette.ui.inspect.internal;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import dev.maquette.api.identify.Identification;
import dev.maquette.api.identify.Identification.Status;
import dev.maquette.api.inspect.Inspection;
import dev.maquette.api.inspect.Part;
import dev.maquette.api.probe.TensorInfo;

/** Inspections as tests need them. */
final class Found {

    private Found() {
    }

    /** A file with these tensors, each {@code name:dtype:dimension,dimension}. */
    static Inspection file(String path, Map<String, String> metadata, String... tensors) {
        var infos = new LinkedHashMap<String, TensorInfo>();
        for (var tensor : tensors) {
            var words = tensor.split(":");
            var shape = List.of(words[2].split(",")).stream().map(Long::valueOf).toList();
            infos.put(words[0], new TensorInfo(words[1], shape, 2 * shape.stream().reduce(1L, (a, b) -> a * b)));
        }
        var file = Path.of(path);
        var part = new Part("", file.getFileName().toString(), "safetensors", 100, metadata, infos, null, null);
        return new Inspection(file, identification(path), List.of(part));
    }

    private static Identification identification(String path) {
        return new Identification(path, Status.UNKNOWN, null, null, null, null, null, null, null, null, null, Map.of(),
                "m", 100, null, null, null, List.of(), List.of(), "No rule fits.");
    }
}
