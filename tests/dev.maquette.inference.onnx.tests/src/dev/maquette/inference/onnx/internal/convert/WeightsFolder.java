// SPDX-License-Identifier: EPL-2.0
package dev.maquette.inference.onnx.internal.convert;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import dev.maquette.api.inspect.StoredModel;
import dev.maquette.api.probe.TensorInfo;
import dev.maquette.api.probe.TensorPlace;
import dev.maquette.inference.onnx.internal.graph.Weight;
import dev.maquette.inference.onnx.internal.network.Safetensors;

/** Finds the weights of a folder of diffusers, by its files' own headers. */
final class WeightsFolder {

    private WeightsFolder() {
    }

    static StoredModel of(Path folder) throws IOException {
        var all = new ArrayList<StoredModel.Weight>();
        for (var part : List.of("text_encoder", "text_encoder_2", "unet", "vae")) {
            for (var file : files(folder.resolve(part), ".safetensors")) {
                Safetensors.of(file)
                        .forEach((name, weight) -> all.add(stored(part, name, weight, file.getParent())));
            }
        }
        return new StoredModel("safetensors", Files.isDirectory(folder), Map.of(), all);
    }

    static StoredModel.Weight stored(String part, String name, Weight weight, Path folder) {
        return new StoredModel.Weight(part, name, new TensorInfo(weight.type().name(),
                Arrays.stream(weight.shape()).boxed().toList(), weight.length()),
                new TensorPlace(folder.resolve(weight.file()), weight.offset()));
    }

    private static List<Path> files(Path folder, String suffix) throws IOException {
        try (Stream<Path> all = Files.exists(folder) ? Files.list(folder) : Stream.empty()) {
            return all.filter(file -> file.toString().endsWith(suffix)).toList();
        }
    }
}
