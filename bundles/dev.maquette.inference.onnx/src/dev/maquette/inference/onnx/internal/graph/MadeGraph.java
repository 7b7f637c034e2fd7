// SPDX-License-Identifier: EPL-2.0
package dev.maquette.inference.onnx.internal.graph;

import java.util.Map;

/**
 * A graph that was made here.
 *
 * @param bytes as an ONNX file has it
 * @param weights those that it takes from files, by the names of its initializers
 */
public record MadeGraph(byte[] bytes, Map<String, Weight> weights) {

    public MadeGraph {
        weights = Map.copyOf(weights);
    }
}
