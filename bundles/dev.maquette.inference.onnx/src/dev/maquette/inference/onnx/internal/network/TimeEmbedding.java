// SPDX-License-Identifier: EPL-2.0
package dev.maquette.inference.onnx.internal.network;

import java.util.List;

import dev.maquette.inference.onnx.internal.graph.Attribute.Whole;
import dev.maquette.inference.onnx.internal.graph.GraphBuilder;

/**
 * Numbers as waves of many lengths, as
 * <a href="https://arxiv.org/abs/2006.11239">Denoising Diffusion Probabilistic Models</a> gives the time to a network;
 * cosines come first.
 */
final class TimeEmbedding {

    private static final double LONGEST = 10_000;

    private TimeEmbedding() {
    }

    /**
     * @param numbers a value of one dimension
     * @return a row of {@code width} for each of them, of one less where that is odd
     */
    static Flow waves(GraphBuilder graph, String numbers, long width) {
        int half = Math.toIntExact(width / 2);
        var frequencies = new float[half];
        for (int i = 0; i < half; i++) {
            frequencies[i] = (float) Math.exp(-Math.log(LONGEST) * i / half);
        }
        var column = graph.node("Unsqueeze", List.of(numbers, graph.longs(1)));
        var angles = graph.node("Mul", List.of(column, graph.floats(frequencies, 1, half)));
        return new Flow(graph.node("Concat", List.of(graph.node("Cos", List.of(angles)),
                graph.node("Sin", List.of(angles))), new Whole("axis", -1)), 2L * half);
    }
}
