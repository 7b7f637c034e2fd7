// SPDX-License-Identifier: EPL-2.0
package dev.maquette.inference.onnx.internal.pipeline;

import java.util.Map;

import org.eclipse.core.runtime.IProgressMonitor;

import dev.maquette.inference.onnx.internal.runtime.Graph;
import dev.maquette.inference.onnx.internal.runtime.GraphException;
import dev.maquette.inference.onnx.internal.runtime.Values;

/** Says what noise is in latents, guided by a prompt. */
record Denoiser(Graph graph) {

    private static final String TIME = "timestep";

    /** How many numbers a latent has. */
    int channels() {
        return graph.size("sample", 1).map(Long::intValue).orElse(4);
    }

    /**
     * What the model says of the latents.
     *
     * @param latents channels × height × width
     * @param guide what the prompt became
     * @param against what the negative prompt became, or null to leave it out
     * @param scale how much further from {@code against} than {@code guide} is to be gone
     */
    float[] output(float[] latents, int height, int width, double time, Values guide, Values against, double scale,
            IProgressMonitor monitor) throws GraphException {
        var guided = run(latents, height, width, time, guide, monitor);
        if (against == null) {
            return guided;
        }
        var unguided = run(latents, height, width, time, against, monitor);
        for (int i = 0; i < guided.length; i++) {
            guided[i] = (float) (unguided[i] + scale * (guided[i] - unguided[i]));
        }
        return guided;
    }

    private float[] run(float[] latents, int height, int width, double time, Values guide, IProgressMonitor monitor)
            throws GraphException {
        var times = new float[]{(float) time};
        return graph.run(Map.of("sample", new Values(latents, 1, channels(), height, width), TIME,
                graph.rank(TIME) == 0 ? new Values(times) : new Values(times, 1), "encoder_hidden_states", guide),
                graph.outputs().iterator().next(), monitor).data();
    }
}
