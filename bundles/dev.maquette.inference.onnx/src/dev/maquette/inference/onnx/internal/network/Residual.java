// SPDX-License-Identifier: EPL-2.0
package dev.maquette.inference.onnx.internal.network;

import java.util.List;

import dev.maquette.inference.onnx.internal.runtime.GraphException;

/**
 * The blocks of two convolutions, beside which what flows in goes on, of denoisers and VAEs.
 *
 * @param epsilon of their norms
 */
record Residual(Layers layers, int groups, float epsilon) {

    /** @param time what the time became, or null for a network that knows none */
    Flow through(Flow in, Flow time, String name) throws GraphException {
        var flow = layers.silu(layers.groupNorm(in, name + ".norm1", groups, epsilon));
        flow = layers.convolution(flow, name + ".conv1", 1);
        if (time != null) {
            flow = timed(flow, layers.linear(layers.silu(time), name + ".time_emb_proj"));
        }
        flow = layers.silu(layers.groupNorm(flow, name + ".norm2", groups, epsilon));
        flow = layers.convolution(flow, name + ".conv2", 1);
        boolean narrow = layers.weights().has(name + ".conv_shortcut.weight");
        return layers.add(narrow ? layers.convolution(in, name + ".conv_shortcut", 1) : in, flow);
    }

    private Flow timed(Flow flow, Flow time) throws GraphException {
        var graph = layers.graph();
        var wide = graph.node("Unsqueeze", List.of(time.name(), graph.longs(2, 3)));
        return layers.add(flow, new Flow(wide, time.channels()));
    }
}
