// SPDX-License-Identifier: EPL-2.0
package dev.maquette.inference.onnx.internal.runtime;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.eclipse.core.runtime.IProgressMonitor;

import dev.maquette.inference.onnx.internal.graph.Attribute.Wholes;
import dev.maquette.inference.onnx.internal.graph.ElementType;
import dev.maquette.inference.onnx.internal.graph.GraphBuilder;
import dev.maquette.inference.onnx.internal.graph.MadeGraph;

/**
 * Whether a unit computes, found out by a convolution and a product of matrices, for which CUDA wants different
 * libraries.
 */
public final class Trial {

    private static final int SIDE = 4;
    private static final float[] ONES = ones(SIDE * SIDE);
    /** Four by four ones, each with the neighbours that it has, times ones. */
    private static final float[] EXPECTED = {20, 20, 20, 20, 30, 30, 30, 30, 30, 30, 30, 30, 20, 20, 20, 20};
    private static final float TOLERANCE = 0.1f;

    private Trial() {
    }

    /**
     * Tries a unit.
     *
     * @return why it does not compute, and what to do; empty when it does
     * @throws org.eclipse.core.runtime.OperationCanceledException when cancelled
     */
    public static Optional<String> of(Unit unit, IProgressMonitor monitor) {
        var ones = new Values(ONES, 1, 1, SIDE, SIDE);
        try (var graph = Graph.load(new Blueprint.Made("a trial", graph(), Path.of("")),
                Setup.on(unit))) {
            var found = graph.run(Map.of("in", ones), "out", monitor).data();
            return close(found) ? Optional.empty()
                    : Optional.of("It computes wrongly: " + Arrays.toString(found) + ". Install its driver again.");
        } catch (GraphException failed) {
            return Optional.of(Reasons.of(unit.provider(), failed.getMessage(), Natives.complaint(unit.provider())));
        }
    }

    private static MadeGraph graph() {
        var graph = new GraphBuilder("trial");
        var in = graph.input("in", ElementType.F32, 1, 1, SIDE, SIDE);
        var kernel = graph.floats(ones(9), 1, 1, 3, 3);
        var blurred = graph.node("Conv", List.of(in, kernel), new Wholes("pads", 1, 1, 1, 1));
        var matrix = graph.floats(ONES, SIDE, SIDE);
        graph.output("out", graph.node("MatMul", List.of(blurred, matrix)), 1, 1, SIDE, SIDE);
        return graph.made();
    }

    private static boolean close(float[] found) {
        for (int i = 0; i < EXPECTED.length; i++) {
            if (!(Math.abs(found[i] - EXPECTED[i]) < TOLERANCE)) {
                return false;
            }
        }
        return found.length == EXPECTED.length;
    }

    private static float[] ones(int count) {
        var ones = new float[count];
        Arrays.fill(ones, 1);
        return ones;
    }
}
