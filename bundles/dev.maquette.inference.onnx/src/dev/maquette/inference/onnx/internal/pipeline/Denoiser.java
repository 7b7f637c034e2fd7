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

    /** How many numbers it takes for each latent. */
    int channels() {
        return graph.size("sample", 1).map(Long::intValue).orElse(4);
    }

    /**
     * What the model says of the latents.
     *
     * @param latents channels × height × width, with what else it takes for each
     */
    float[] output(float[] latents, int height, int width, double time, Guides guides, Guidance guidance,
            IProgressMonitor monitor) throws GraphException {
        var conditions = new Conditions(graph, factor);
        var guided = run(latents, height, width, time, guides.towards(),
                conditions.of(guides.towards(), true, height, width, guidance.scale()), monitor);
        if (guides.against() == null || conditions.distilled()) {
            return guided;
        }
        var unguided = run(latents, height, width, time, guides.against(),
                conditions.of(guides.against(), false, height, width, guidance.scale()), monitor);
        return guidance.mixed(guided, unguided);
    }

    private float[] run(float[] latents, int height, int width, double time, Guide guide,
            Map<String, Values> conditions, IProgressMonitor monitor) throws GraphException {
        var times = new float[]{(float) time};
        var given = new HashMap<>(Map.of("sample", new Values(latents, 1, channels(), height, width), TIME,
                graph.rank(TIME) == 0 ? new Values(times) : new Values(times, 1), "encoder_hidden_states",
                guide.states()));
        given.putAll(conditions);
        return graph.run(given, graph.outputs().iterator().next(), monitor).data();
    }
}
