// SPDX-License-Identifier: EPL-2.0
package dev.maquette.inference.onnx.internal.network;

import java.util.ArrayDeque;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.Map;

import dev.maquette.inference.onnx.internal.graph.Attribute.Whole;
import dev.maquette.inference.onnx.internal.graph.ElementType;
import dev.maquette.inference.onnx.internal.graph.GraphBuilder;
import dev.maquette.inference.onnx.internal.graph.MadeGraph;
import dev.maquette.inference.onnx.internal.runtime.GraphException;

/**
 * The denoiser of Stable Diffusion 1, 2 and XL, as its weights say that it is built. Inputs: {@code sample} (1 ×
 * channels × height × width; of one that paints into pictures latents, mask and latents of what is left), {@code
 * timestep} (1), {@code encoder_hidden_states} (1 × tokens × width); with further conditions also {@code text_embeds}
 * (1 × width) and {@code time_ids} (1 × numbers), and {@code timestep_cond} (1 × width) where guidance was distilled
 * into it. Output: {@code out_sample}.
 */
public final class Unet {

    private static final float EPSILON = 1e-5f;

    private final Layers layers;
    private final UnetShape shape;
    private final Residual residual;
    private final CrossAttention attention;
    private final Deque<Flow> skipped = new ArrayDeque<>();
    private Flow time;
    private Flow prompt;

    private Unet(GraphBuilder graph, Weights weights, UnetShape shape) {
        this.layers = new Layers(graph, weights);
        this.shape = shape;
        this.residual = new Residual(layers, shape.groups(), EPSILON);
        this.attention = new CrossAttention(layers, shape.groups(), shape.heads());
    }

    /**
     * Makes the graph.
     *
     * @throws GraphException when a weight is missing or does not fit, naming it
     */
    public static MadeGraph graph(Weights weights, UnetShape shape) throws GraphException {
        var graph = new GraphBuilder("unet");
        new Unet(graph, weights, shape).build();
        return graph.made();
    }

    private void build() throws GraphException {
        var weights = layers.weights();
        var first = weights.need("conv_in.weight", -1, -1, -1, -1).shape();
        long channels = first[1];
        refuseGiven(channels, weights.need("conv_out.weight", -1, -1, -1, -1).shape()[0]);
        var sample =
                new Flow(layers.graph().input("sample", ElementType.F32, 1, channels, "height", "width"), channels);
        time = time(first[0]);
        prompt = prompt();
        int levels = weights.count("down_blocks.#.resnets.0.conv1.weight");
        var flow = layers.convolution(sample, "conv_in", 1);
        skipped.push(flow);
        for (int level = 0; level < levels; level++) {
            flow = down(flow, level);
        }
        flow = middle(flow, levels - 1);
        for (int block = 0; block < levels; block++) {
            flow = up(flow, block, levels - 1 - block);
        }
        flow = layers.silu(layers.groupNorm(flow, "conv_norm_out", shape.groups(), EPSILON));
        flow = layers.convolution(flow, "conv_out", 1);
        layers.graph().output("out_sample", flow.name(), 1, flow.channels(), "height", "width");
        refuseOthers();
    }

    /** What paints into pictures also takes the mask and what is left of the picture; others want something else. */
    private static void refuseGiven(long taken, long given) throws GraphException {
        if (taken != given && taken != 2 * given + 1) {
            throw GraphException.unsupported("The denoiser takes " + taken + " channels and gives " + given
                    + ": it was made to change, enlarge or measure pictures, which this version does not do.");
        }
    }

    /** Who left a layer out would draw something else than the model does. */
    private void refuseOthers() throws GraphException {
        var other = layers.weights().all().entrySet().stream().filter(each -> !layers.graph().has(each.getValue()))
                .map(Map.Entry::getKey).min(Comparator.naturalOrder());
        if (other.isPresent()) {
            throw GraphException.unsupported("The denoiser has a weight " + other.get()
                    + ", which those of Stable Diffusion 1, 2 and XL do not have: with what it was extended, or how it "
                    + "was quantised, is not known to this version.");
        }
    }

    private Flow prompt() throws GraphException {
        for (var name : List.of("down_blocks.0.attentions.0", "down_blocks.1.attentions.0", "mid_block.attentions.0")) {
            var key = name + ".transformer_blocks.0.attn2.to_k.weight";
            if (layers.weights().has(key)) {
                long width = layers.weights().need(key, -1, -1).shape()[1];
                return new Flow(layers.graph().input("encoder_hidden_states", ElementType.F32, 1, "tokens", width),
                        width);
            }
        }
        throw GraphException.unsupported("The denoiser does not look at a prompt: it draws without words.");
    }

    private Flow time(long width) throws GraphException {
        var step = layers.graph().input("timestep", ElementType.F32, 1);
        var flow = twice(guided(TimeEmbedding.waves(layers.graph(), step, width)), "time_embedding");
        return layers.weights().has("add_embedding.linear_1.weight") ? layers.add(flow, conditions()) : flow;
    }

    /** With how far it is to go, where it was taught to know that from a number. */
    private Flow guided(Flow time) throws GraphException {
        var name = "time_embedding.cond_proj";
        if (!layers.weights().has(name + ".weight")) {
            return time;
        }
        long width = layers.weights().need(name + ".weight", time.channels(), -1).shape()[1];
        var given = new Flow(layers.graph().input("timestep_cond", ElementType.F32, 1, width), width);
        return layers.add(time, layers.linear(given, name));
    }

    /** Sizes and places in pixels, and the prompt as one vector. */
    private Flow conditions() throws GraphException {
        var graph = layers.graph();
        long both = layers.weights().need("add_embedding.linear_1.weight", -1, -1).shape()[1];
        if (shape.numberWidth() < 1 || both <= shape.textWidth()
                || (both - shape.textWidth()) % shape.numberWidth() != 0) {
            throw GraphException.unsupported("The denoiser takes " + both + " numbers beside the prompt, of which "
                    + shape.textWidth() + " and some times " + shape.numberWidth() + " were expected.");
        }
        long numbers = (both - shape.textWidth()) / shape.numberWidth();
        var text = graph.input("text_embeds", ElementType.F32, 1, shape.textWidth());
        var given = graph.input("time_ids", ElementType.F32, 1, numbers);
        var each = graph.node("Reshape", List.of(given, graph.longs(-1)));
        var waves = TimeEmbedding.waves(graph, each, shape.numberWidth());
        var flat = graph.node("Reshape", List.of(waves.name(), graph.longs(-1, numbers * shape.numberWidth())));
        var all = graph.node("Concat", List.of(text, flat), new Whole("axis", -1));
        return twice(new Flow(all, shape.textWidth() + numbers * waves.channels()), "add_embedding");
    }

    private Flow twice(Flow in, String name) throws GraphException {
        return layers.linear(layers.silu(layers.linear(in, name + ".linear_1")), name + ".linear_2");
    }

    private Flow down(Flow in, int level) throws GraphException {
        var name = "down_blocks." + level;
        var flow = in;
        int blocks = layers.weights().count(name + ".resnets.#.conv1.weight");
        for (int block = 0; block < blocks; block++) {
            flow = attended(residual.through(flow, time, name + ".resnets." + block), level,
                    name + ".attentions." + block);
            skipped.push(flow);
        }
        if (layers.weights().has(name + ".downsamplers.0.conv.weight")) {
            flow = layers.convolution(flow, name + ".downsamplers.0.conv", 2);
            skipped.push(flow);
        }
        return flow;
    }

    private Flow middle(Flow in, int level) throws GraphException {
        var flow = residual.through(in, time, "mid_block.resnets.0");
        flow = attended(flow, level, "mid_block.attentions.0");
        return residual.through(flow, time, "mid_block.resnets.1");
    }

    private Flow up(Flow in, int number, int level) throws GraphException {
        var name = "up_blocks." + number;
        var flow = in;
        int blocks = layers.weights().count(name + ".resnets.#.conv1.weight");
        for (int block = 0; block < blocks; block++) {
            if (skipped.isEmpty()) {
                throw new GraphException(name + " has more blocks than there are on the way down.", null);
            }
            flow = attended(residual.through(layers.stacked(flow, skipped.pop()), time, name + ".resnets." + block),
                    level, name + ".attentions." + block);
        }
        return layers.weights().has(name + ".upsamplers.0.conv.weight") ? larger(flow, name + ".upsamplers.0.conv")
                : flow;
    }

    /** As large as what waits, which is one pixel less than twice as large where that was odd. */
    private Flow larger(Flow in, String name) throws GraphException {
        if (skipped.isEmpty()) {
            throw new GraphException(name + " makes larger what nothing waits for.", null);
        }
        return layers.convolution(layers.resized(in, skipped.peek()), name, 1);
    }

    private Flow attended(Flow in, int level, String name) throws GraphException {
        return layers.weights().has(name + ".norm.weight") ? attention.through(in, prompt, level, name) : in;
    }
}
