// SPDX-License-Identifier: EPL-2.0
package dev.maquette.inference.onnx.internal.pipeline;

import java.util.HashMap;
import java.util.Map;

import org.eclipse.core.runtime.IProgressMonitor;

import dev.maquette.inference.onnx.internal.runtime.Graph;
import dev.maquette.inference.onnx.internal.runtime.GraphException;
import dev.maquette.inference.onnx.internal.runtime.Values;

/**
 * Says what noise is in latents, guided by a prompt.
 *
 * @param factor how many pixels a latent is wide
 */
record Denoiser(Graph graph, int factor) {

    private static final String TIME = "timestep";

    /** How many numbers a latent has. */
    int channels() {
        return graph.size("sample", 1).map(Long::intValue).orElse(4);
    }

    /**
     * What the model says of the latents.
     *
     * @param latents channels × height × width
     * @param scale how much further than to the prompt is to be gone, away from what is not wanted
     */
    float[] output(float[] latents, int height, int width, double time, Guides guides, double scale,
            IProgressMonitor monitor) throws GraphException {
        var conditions = new Conditions(graph, factor);
        var guided = run(latents, height, width, time, guides.towards(),
                conditions.of(guides.towards(), true, height, width, scale), monitor);
        if (guides.against() == null || conditions.distilled()) {
            return guided;
        }
        var unguided = run(latents, height, width, time, guides.against(),
                conditions.of(guides.against(), false, height, width, scale), monitor);
        for (int i = 0; i < guided.length; i++) {
            guided[i] = (float) (unguided[i] + scale * (guided[i] - unguided[i]));
        }
        return guided;
    }

    private float[] run(float[] latents, int height, int width, double time, Guide guide,
            Map<String, Values> conditions, IProgressMonitor monitor) throws GraphException {
        var times = new float[]{(float) time};
        var given = new HashMap<>(Map.of("sample", new Values(latents, 1, channels(), height, width), TIME,
                graph.rank(TIME) == 0 ? new Values(times) : new Values(times, 1), "encoder_hidden_states",
                guide.states()));
        given.putAll(conditions);
        var output = graph.run(given, graph.outputs().iterator().next(), monitor).data();
        if (output.length != latents.length) {
            throw GraphException.unsupported("The denoiser takes " + channels() + " channels and gives "
                    + output.length / (height * width)
                    + ": it wants more than a prompt, with which this version does not draw.");
        }
        return output;
    }
}
