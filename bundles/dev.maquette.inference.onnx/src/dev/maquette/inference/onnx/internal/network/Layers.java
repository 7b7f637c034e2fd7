// SPDX-License-Identifier: EPL-2.0
package dev.maquette.inference.onnx.internal.network;

import java.util.Arrays;
import java.util.List;

import dev.maquette.inference.onnx.internal.graph.Attribute;
import dev.maquette.inference.onnx.internal.graph.Attribute.Real;
import dev.maquette.inference.onnx.internal.graph.Attribute.Whole;
import dev.maquette.inference.onnx.internal.graph.Attribute.Wholes;
import dev.maquette.inference.onnx.internal.graph.Attribute.Word;
import dev.maquette.inference.onnx.internal.graph.GraphBuilder;
import dev.maquette.inference.onnx.internal.runtime.GraphException;

/**
 * Layers as PyTorch has them, by the names of their weights. Each checks that the weights fit what flows in, so that
 * the runtime never sees a graph that does not fit.
 */
record Layers(GraphBuilder graph, Weights weights) {

    private static final Attribute[] NEAREST = {new Word("mode", "nearest"),
            new Word("coordinate_transformation_mode", "asymmetric"), new Word("nearest_mode", "floor")};

    /**
     * Of sequences or vectors; with a bias where there is one. A convolution of one pixel is the same and is taken. The
     * weight is turned as it is multiplied: turned before, it would be there twice while the graph is loaded.
     */
    Flow linear(Flow in, String name) throws GraphException {
        var weight = weights.matrix(name + ".weight", in.channels());
        long out = weight.shape()[0];
        return biased(new Flow(graph.fused("FusedMatMul", List.of(in.name(), graph.weight(weight)),
                new Whole("transB", 1)), out), name);
    }

    private Flow biased(Flow flow, String name) throws GraphException {
        if (!weights.has(name + ".bias")) {
            return flow;
        }
        var bias = graph.weight(weights.need(name + ".bias", flow.channels()));
        return new Flow(graph.node("Add", List.of(flow.name(), bias)), flow.channels());
    }

    /** Of pictures, with padding on all sides so that only the stride makes them smaller. */
    Flow convolution(Flow in, String name, int stride) throws GraphException {
        var weight = weights.need(name + ".weight", -1, in.channels(), -1, -1);
        long before = (weight.shape()[2] - 1) / 2;
        return convolution(in, name, stride, before, before, before, before);
    }

    /** @param pads top, left, bottom, right */
    Flow convolution(Flow in, String name, int stride, long... pads) throws GraphException {
        var weight = weights.need(name + ".weight", -1, in.channels(), -1, -1);
        long out = weight.shape()[0];
        var bias = graph.weight(weights.need(name + ".bias", out));
        return new Flow(graph.node("Conv", List.of(in.name(), graph.weight(weight), bias),
                new Wholes("strides", stride, stride), new Wholes("pads", pads)), out);
    }

    Flow layerNorm(Flow in, String name, float epsilon) throws GraphException {
        return same(in, "LayerNormalization", List.of(in.name(), vector(in, name + ".weight"),
                vector(in, name + ".bias")), new Real("epsilon", epsilon), new Whole("axis", -1));
    }

    private String vector(Flow in, String name) throws GraphException {
        return graph.weight(weights.need(name, in.channels()));
    }

    /** Of pictures, in so many groups of channels. */
    Flow groupNorm(Flow in, String name, int groups, float epsilon) throws GraphException {
        if (groups < 1 || in.channels() % groups != 0) {
            throw new GraphException(name + " divides " + in.channels() + " channels into " + groups + " groups.",
                    null);
        }
        var ones = new float[groups];
        Arrays.fill(ones, 1);
        var grouped = graph.node("Reshape", List.of(in.name(), graph.longs(0, groups, -1)));
        var even = graph.node("InstanceNormalization",
                List.of(grouped, graph.floats(ones, groups), graph.floats(new float[groups], groups)),
                new Real("epsilon", epsilon));
        var back = graph.node("Reshape", List.of(even, graph.node("Shape", List.of(in.name()))));
        var scale = graph.weight(weights.need(name + ".weight", in.channels()).as(in.channels(), 1, 1));
        var shift = graph.weight(weights.need(name + ".bias", in.channels()).as(in.channels(), 1, 1));
        return new Flow(graph.node("Add", List.of(graph.node("Mul", List.of(back, scale)), shift)), in.channels());
    }

    Flow silu(Flow in) {
        return same(in, "Mul", List.of(in.name(), graph.node("Sigmoid", List.of(in.name()))));
    }

    Flow gelu(Flow in) {
        return same(in, "Gelu", List.of(in.name()));
    }

    /** OpenAI's, with the constant of its paper. */
    Flow quickGelu(Flow in) {
        var steep = graph.node("Mul", List.of(in.name(), graph.floats(new float[]{1.702f}, 1)));
        return same(in, "Mul", List.of(in.name(), graph.node("Sigmoid", List.of(steep))));
    }

    Flow add(Flow one, Flow other) throws GraphException {
        if (one.channels() != other.channels()) {
            throw new GraphException(one.channels() + " channels cannot be added to " + other.channels() + ".", null);
        }
        return same(one, "Add", List.of(one.name(), other.name()));
    }

    /** Two pictures, the channels of one after those of the other. */
    Flow stacked(Flow one, Flow other) {
        return new Flow(graph.node("Concat", List.of(one.name(), other.name()), new Whole("axis", 1)),
                one.channels() + other.channels());
    }

    /** @param causal whether nothing looks at what comes after it */
    Flow attention(Flow query, Flow key, Flow value, int heads, boolean causal) throws GraphException {
        if (heads < 1 || query.channels() % heads != 0 || query.channels() != key.channels()) {
            throw new GraphException("Attention with " + heads + " heads does not fit " + query.channels() + " and "
                    + key.channels() + " channels.", null);
        }
        return new Flow(graph.fused("MultiHeadAttention", List.of(query.name(), key.name(), value.name()),
                new Whole("num_heads", heads), new Whole("unidirectional", causal ? 1 : 0)), value.channels());
    }

    /** A picture twice as wide and as high, each pixel being four. */
    Flow doubled(Flow picture) {
        return same(picture, "Resize", List.of(picture.name(), "", graph.floats(new float[]{1, 1, 2, 2}, 4)),
                NEAREST);
    }

    /** A picture as wide and as high as another one. */
    Flow resized(Flow picture, Flow like) {
        var size = graph.node("Shape", List.of(like.name()), new Whole("start", 2));
        var kept = graph.node("Shape", List.of(picture.name()), new Whole("end", 2));
        var whole = graph.node("Concat", List.of(kept, size), new Whole("axis", 0));
        return same(picture, "Resize", List.of(picture.name(), "", "", whole), NEAREST);
    }

    /** A picture as the sequence of its pixels. */
    Flow sequence(Flow picture) {
        var flat = graph.node("Reshape", List.of(picture.name(), graph.longs(0, picture.channels(), -1)));
        return new Flow(graph.node("Transpose", List.of(flat), new Wholes("perm", 0, 2, 1)), picture.channels());
    }

    /** A sequence as a picture of the size of another, which has as many channels. */
    Flow picture(Flow sequence, Flow like) {
        var flat = graph.node("Transpose", List.of(sequence.name()), new Wholes("perm", 0, 2, 1));
        return new Flow(graph.node("Reshape", List.of(flat, graph.node("Shape", List.of(like.name())))),
                sequence.channels());
    }

    private Flow same(Flow in, String operator, List<String> inputs, Attribute... attributes) {
        return new Flow(graph.node(operator, inputs, attributes), in.channels());
    }
}
