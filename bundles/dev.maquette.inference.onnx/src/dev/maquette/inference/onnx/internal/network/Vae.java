// SPDX-License-Identifier: EPL-2.0
package dev.maquette.inference.onnx.internal.network;

import dev.maquette.inference.onnx.internal.graph.ElementType;
import dev.maquette.inference.onnx.internal.graph.GraphBuilder;
import dev.maquette.inference.onnx.internal.graph.MadeGraph;
import dev.maquette.inference.onnx.internal.runtime.GraphException;

/** The two halves of a VAE, between pictures and latents, as its weights say that they are built. */
public final class Vae {

    private static final float EPSILON = 1e-6f;

    private final Layers layers;
    private final int groups;
    private final Residual residual;

    private Vae(GraphBuilder graph, Weights weights, int groups) {
        this.layers = new Layers(graph, weights);
        this.groups = groups;
        this.residual = new Residual(layers, groups, EPSILON);
    }

    /**
     * From {@code latent_sample} (1 × channels × height × width, not scaled) to {@code sample} (1 × 3 × height × width,
     * from -1 to 1).
     *
     * @param groups of channels in its norms
     * @throws GraphException when a weight is missing or does not fit, naming it
     */
    public static MadeGraph decoder(Weights weights, int groups) throws GraphException {
        var graph = new GraphBuilder("vae_decoder");
        new Vae(graph, weights, groups).decode();
        return graph.made();
    }

    /** Whether the half that makes latents is there: some are stored without it. */
    public static boolean encodes(Weights weights) {
        return weights.has("encoder.conv_in.weight");
    }

    /**
     * From {@code sample} (1 × 3 × height × width, from -1 to 1) to {@code latent_parameters} (1 × twice the channels ×
     * height × width): the means, then the logarithms of the variances.
     *
     * @param groups of channels in its norms
     * @throws GraphException when a weight is missing or does not fit, naming it
     */
    public static MadeGraph encoder(Weights weights, int groups) throws GraphException {
        var graph = new GraphBuilder("vae_encoder");
        new Vae(graph, weights, groups).encode();
        return graph.made();
    }

    private void decode() throws GraphException {
        long channels = layers.weights().need("decoder.conv_in.weight", -1, -1, -1, -1).shape()[1];
        var flow = new Flow(layers.graph().input("latent_sample", ElementType.F32, 1, channels, "height", "width"),
                channels);
        flow = layers.convolution(optional(flow, "post_quant_conv"), "decoder.conv_in", 1);
        flow = middle(flow, "decoder.mid_block");
        int levels = layers.weights().count("decoder.up_blocks.#.resnets.0.conv1.weight");
        for (int level = 0; level < levels; level++) {
            flow = blocks(flow, "decoder.up_blocks." + level);
            var upsampler = "decoder.up_blocks." + level + ".upsamplers.0.conv";
            if (layers.weights().has(upsampler + ".weight")) {
                flow = layers.convolution(layers.doubled(flow), upsampler, 1);
            }
        }
        flow = last(flow, "decoder");
        layers.graph().output("sample", flow.name(), 1, flow.channels(), "pixel_height", "pixel_width");
    }

    private void encode() throws GraphException {
        long channels = layers.weights().need("encoder.conv_in.weight", -1, -1, -1, -1).shape()[1];
        var flow = new Flow(layers.graph().input("sample", ElementType.F32, 1, channels, "pixel_height", "pixel_width"),
                channels);
        flow = layers.convolution(flow, "encoder.conv_in", 1);
        int levels = layers.weights().count("encoder.down_blocks.#.resnets.0.conv1.weight");
        for (int level = 0; level < levels; level++) {
            flow = blocks(flow, "encoder.down_blocks." + level);
            var downsampler = "encoder.down_blocks." + level + ".downsamplers.0.conv";
            if (layers.weights().has(downsampler + ".weight")) {
                flow = layers.convolution(flow, downsampler, 2, 0, 0, 1, 1);
            }
        }
        flow = optional(last(middle(flow, "encoder.mid_block"), "encoder"), "quant_conv");
        layers.graph().output("latent_parameters", flow.name(), 1, flow.channels(), "height", "width");
    }

    private Flow optional(Flow in, String name) throws GraphException {
        return layers.weights().has(name + ".weight") ? layers.convolution(in, name, 1) : in;
    }

    private Flow blocks(Flow in, String name) throws GraphException {
        var flow = in;
        int blocks = layers.weights().count(name + ".resnets.#.conv1.weight");
        for (int block = 0; block < blocks; block++) {
            flow = residual.through(flow, null, name + ".resnets." + block);
        }
        return flow;
    }

    private Flow middle(Flow in, String name) throws GraphException {
        var flow = residual.through(in, null, name + ".resnets.0");
        flow = attended(flow, name + ".attentions.0");
        return residual.through(flow, null, name + ".resnets.1");
    }

    private Flow attended(Flow in, String name) throws GraphException {
        if (!layers.weights().has(name + ".group_norm.weight")) {
            return in;
        }
        var flow = layers.sequence(layers.groupNorm(in, name + ".group_norm", groups, EPSILON));
        var seen = layers.attention(layers.linear(flow, name + ".to_q"), layers.linear(flow, name + ".to_k"),
                layers.linear(flow, name + ".to_v"), 1, false);
        return layers.add(layers.picture(layers.linear(seen, name + ".to_out.0"), in), in);
    }

    private Flow last(Flow in, String name) throws GraphException {
        var flow = layers.silu(layers.groupNorm(in, name + ".conv_norm_out", groups, EPSILON));
        return layers.convolution(flow, name + ".conv_out", 1);
    }
}
