// SPDX-License-Identifier: EPL-2.0
package dev.maquette.inference.onnx.internal.network;

import java.util.List;

import dev.maquette.inference.onnx.internal.graph.Attribute.Whole;
import dev.maquette.inference.onnx.internal.runtime.GraphException;

/**
 * The transformers of a denoiser, in which pixels look at each other and at the prompt.
 */
record CrossAttention(Layers layers, int groups, Heads heads) {

    private static final float OUTER = 1e-6f;
    private static final float INNER = 1e-5f;

    Flow through(Flow in, Flow prompt, int level, String name) throws GraphException {
        int number = heads.at(level, in.channels());
        var flow = layers.groupNorm(in, name + ".norm", groups, OUTER);
        flow = layers.linear(layers.sequence(flow), name + ".proj_in");
        int depth = layers.weights().count(name + ".transformer_blocks.#.norm1.weight");
        for (int block = 0; block < depth; block++) {
            flow = block(flow, prompt, number, name + ".transformer_blocks." + block);
        }
        return layers.add(layers.picture(layers.linear(flow, name + ".proj_out"), in), in);
    }

    private Flow block(Flow in, Flow prompt, int number, String name) throws GraphException {
        var own = layers.layerNorm(in, name + ".norm1", INNER);
        var flow = layers.add(attention(own, own, number, name + ".attn1"), in);
        var asking = layers.layerNorm(flow, name + ".norm2", INNER);
        flow = layers.add(attention(asking, prompt, number, name + ".attn2"), flow);
        return layers.add(forward(layers.layerNorm(flow, name + ".norm3", INNER), name + ".ff"), flow);
    }

    private Flow attention(Flow query, Flow context, int number, String name) throws GraphException {
        var seen = layers.attention(layers.linear(query, name + ".to_q"), layers.linear(context, name + ".to_k"),
                layers.linear(context, name + ".to_v"), number, false);
        return layers.linear(seen, name + ".to_out.0");
    }

    /** One half says how much of the other passes. */
    private Flow forward(Flow in, String name) throws GraphException {
        var both = layers.linear(in, name + ".net.0.proj");
        var halves = layers.graph().nodes("Split", List.of(both.name()), 2, new Whole("axis", -1),
                new Whole("num_outputs", 2));
        long half = both.channels() / 2;
        var gate = layers.gelu(new Flow(halves.get(1), half));
        var passed = new Flow(layers.graph().node("Mul", List.of(halves.getFirst(), gate.name())), half);
        return layers.linear(passed, name + ".net.2");
    }
}
