// SPDX-License-Identifier: EPL-2.0
package dev.maquette.inference.onnx.internal.adapter;

import java.util.List;

import dev.maquette.inference.onnx.internal.graph.Attribute.Real;
import dev.maquette.inference.onnx.internal.graph.Attribute.Whole;
import dev.maquette.inference.onnx.internal.graph.Attribute.Wholes;
import dev.maquette.inference.onnx.internal.graph.GraphBuilder;
import dev.maquette.inference.onnx.internal.graph.Weight;

/** Computes with values of a graph. */
record Arithmetic(GraphBuilder graph) {

    /** A weight in another shape, as 32-bit floats. */
    String weight(Weight weight, long... shape) {
        return graph.weight(weight.as(shape));
    }

    /** A matrix, of rows as many as the outermost dimension has. */
    String matrix(Weight weight) {
        return weight(weight, weight.shape()[0], weight.count() / weight.shape()[0]);
    }

    String product(String one, String other) {
        return graph.node("MatMul", List.of(one, other));
    }

    /** The product of two matrices, so many times, and another matrix. */
    String product(String one, String other, double times, String added) {
        return graph.node("Gemm", List.of(one, other, added), new Real("alpha", (float) times));
    }

    /** Number by number. */
    String times(String one, String other) {
        return graph.node("Mul", List.of(one, other));
    }

    String times(String value, double factor) {
        return factor == 1 ? value : times(value, graph.floats(new float[]{(float) factor}, 1));
    }

    String sum(String one, String other) {
        return graph.node("Add", List.of(one, other));
    }

    String difference(String one, String other) {
        return graph.node("Sub", List.of(one, other));
    }

    String quotient(String one, String other) {
        return graph.node("Div", List.of(one, other));
    }

    String shaped(String value, long... shape) {
        return graph.node("Reshape", List.of(value, graph.longs(shape)));
    }

    String turned(String value, long... dimensions) {
        return graph.node("Transpose", List.of(value), new Wholes("perm", dimensions));
    }

    /** Square roots of the sums of squares over these dimensions, which are one long then. */
    String lengths(String value, long... dimensions) {
        return graph.node("ReduceL2", List.of(value, graph.longs(dimensions)), new Whole("keepdims", 1));
    }

    /**
     * The Tucker decomposition of a convolution: {@code middle}, of ranks × ranks × pixels, between two matrices.
     *
     * @param up rows × ranks
     * @param down ranks × columns
     * @return rows × columns × pixels
     */
    String tucker(String up, Weight middle, String down, long rows, long columns) {
        long outer = middle.shape()[0];
        long inner = middle.shape()[1];
        long pixels = middle.count() / outer / inner;
        var wide = product(up, weight(middle, outer, inner * pixels));
        var pixelwise = turned(shaped(wide, rows, inner, pixels), 0, 2, 1);
        return turned(shaped(product(pixelwise, down), rows, pixels, columns), 0, 2, 1);
    }
}
