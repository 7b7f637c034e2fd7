// SPDX-License-Identifier: EPL-2.0
package dev.maquette.inference.onnx.internal.pipeline;

import java.nio.file.Path;
import java.util.Map;

import dev.maquette.inference.onnx.internal.graph.Weight;

/**
 * Weights that lie below one folder.
 *
 * @param folder below which the files are that the weights name
 * @param weights by the names in the files
 */
public record WeightStore(Path folder, Map<String, Weight> weights) {

    public WeightStore {
        weights = Map.copyOf(weights);
    }

    /** Where the first byte of the largest weight is. */
    Path largest() {
        return weights.values().stream().max((one, other) -> Long.compare(one.length(), other.length()))
                .map(weight -> folder.resolve(weight.file())).orElse(folder);
    }
}
