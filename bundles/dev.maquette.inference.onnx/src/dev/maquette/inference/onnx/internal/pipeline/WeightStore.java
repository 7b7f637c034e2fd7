// SPDX-License-Identifier: EPL-2.0
package dev.maquette.inference.onnx.internal.pipeline;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;

import org.eclipse.core.runtime.IProgressMonitor;

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

    /**
     * The name of a weight with values that are infinite or no numbers. All are read for that.
     *
     * @throws org.eclipse.core.runtime.OperationCanceledException when cancelled
     */
    public Optional<String> brokenWeight(IProgressMonitor monitor) throws IOException {
        return BrokenWeight.in(this, monitor);
    }

    /** Where the first byte of the largest weight is. */
    Path largest() {
        return weights.values().stream().max((one, other) -> Long.compare(one.length(), other.length()))
                .map(weight -> folder.resolve(weight.file())).orElse(folder);
    }
}
