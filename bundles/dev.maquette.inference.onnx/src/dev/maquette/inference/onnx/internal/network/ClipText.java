// SPDX-License-Identifier: EPL-2.0
package dev.maquette.inference.onnx.internal.network;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import dev.maquette.inference.onnx.internal.graph.Attribute.Whole;
import dev.maquette.inference.onnx.internal.graph.ElementType;
import dev.maquette.inference.onnx.internal.graph.GraphBuilder;
import dev.maquette.inference.onnx.internal.graph.MadeGraph;
import dev.maquette.inference.onnx.internal.graph.Weight;
import dev.maquette.inference.onnx.internal.runtime.GraphException;

/**
 * CLIP's text encoder. Input: {@code input_ids} (1 × tokens). Outputs: {@code hidden_states.N} (1 × tokens × width)
 * after N layers, {@code last_hidden_state} after all and the last norm, and what stands at the end of the text there:
 * {@code text_embeds} (1 × width) where the model projects it, else {@code pooler_output}.
 */
public final class ClipText {

    /** How wide a head of its attention is, in all that were published. */
    public static final long HEAD = 64;

    private static final float EPSILON = 1e-5f;
    /** As OpenCLIP has it, whose rows are what elsewhere are columns. */
    private static final String TURNED = "text_projection";

    private final Layers layers;
    private final int heads;
    private final boolean quick;
    private final long end;

    private ClipText(GraphBuilder graph, Weights weights, int heads, boolean quick, long end) {
        this.layers = new Layers(graph, weights);
        this.heads = heads;
        this.quick = quick;
        this.end = end;
    }

    /**
     * Makes the graph.
     *
     * @param heads of its attention
     * @param quick whether its activation is that of OpenAI's models
     * @param end number of the token that ends a text
     * @throws GraphException when a weight is missing or does not fit, naming it
     */
    public static MadeGraph graph(Weights weights, int heads, boolean quick, long end) throws GraphException {
        var graph = new GraphBuilder("text_encoder");
        new ClipText(graph, weights, heads, quick, end).build();
        return graph.made();
    }

    /**
     * Weights of an encoder by the names that are used here.
     *
     * @param all as transformers names them, which since version 5 leaves {@code text_model.} out
     */
    public static Weights named(Map<String, Weight> all) {
        if (!all.containsKey("embeddings.token_embedding.weight")) {
            return new Weights(all);
        }
        var named = new HashMap<String, Weight>();
        all.forEach((name, weight) -> named.put(name.startsWith(TURNED) ? name : "text_model." + name, weight));
        return new Weights(named);
    }

    private void build() throws GraphException {
        var graph = layers.graph();
        var places = layers.weights().need("text_model.embeddings.position_embedding.weight", -1, -1);
        long tokens = places.shape()[0];
        long width = places.shape()[1];
        var ids = graph.input("input_ids", ElementType.I32, 1, tokens);
        var flow = layers.add(words(ids, width), new Flow(graph.weight(places), width));
        graph.output("hidden_states.0", flow.name(), 1, tokens, width);
        int depth = layers.weights().count("text_model.encoder.layers.#.layer_norm1.weight");
        for (int layer = 0; layer < depth; layer++) {
            flow = layer(flow, "text_model.encoder.layers." + layer);
            graph.output("hidden_states." + (layer + 1), flow.name(), 1, tokens, width);
        }
        flow = layers.layerNorm(flow, "text_model.final_layer_norm", EPSILON);
        graph.output("last_hidden_state", flow.name(), 1, tokens, width);
        pooled(ids, flow);
    }

    /** Rows are taken before they are turned into other numbers, since there are many and few are wanted. */
    private Flow words(String ids, long width) throws GraphException {
        var graph = layers.graph();
        Weight table = layers.weights().need("text_model.embeddings.token_embedding.weight", -1, width);
        var rows = graph.node("Gather", List.of(graph.copied(table), ids));
        return new Flow(graph.node("Cast", List.of(rows), new Whole("to", 1)), width);
    }

    private Flow layer(Flow in, String name) throws GraphException {
        var flow = layers.layerNorm(in, name + ".layer_norm1", EPSILON);
        var own = name + ".self_attn";
        flow = layers.attention(layers.linear(flow, own + ".q_proj"), layers.linear(flow, own + ".k_proj"),
                layers.linear(flow, own + ".v_proj"), heads, true);
        flow = layers.add(layers.linear(flow, own + ".out_proj"), in);
        var wide = layers.linear(layers.layerNorm(flow, name + ".layer_norm2", EPSILON), name + ".mlp.fc1");
        return layers.add(layers.linear(quick ? layers.quickGelu(wide) : layers.gelu(wide), name + ".mlp.fc2"), flow);
    }

    private void pooled(String ids, Flow last) throws GraphException {
        var graph = layers.graph();
        var numbers = graph.node("Cast", List.of(ids), new Whole("to", 7));
        var ends = graph.node("Equal", List.of(numbers, graph.longs(end)));
        var first = graph.node("ArgMax", List.of(graph.node("Cast", List.of(ends), new Whole("to", 6))),
                new Whole("axis", 1));
        var flow = new Flow(graph.node("GatherND", List.of(last.name(), first), new Whole("batch_dims", 1)),
                last.channels());
        if (layers.weights().has("text_projection.weight")) {
            flow = layers.linear(flow, "text_projection");
            graph.output("text_embeds", flow.name(), 1, flow.channels());
        } else if (layers.weights().has(TURNED)) {
            var turned = layers.weights().need(TURNED, flow.channels(), -1);
            graph.output("text_embeds", graph.node("MatMul", List.of(flow.name(), graph.weight(turned))), 1,
                    turned.shape()[1]);
        } else {
            graph.output("pooler_output", flow.name(), 1, flow.channels());
        }
    }
}
