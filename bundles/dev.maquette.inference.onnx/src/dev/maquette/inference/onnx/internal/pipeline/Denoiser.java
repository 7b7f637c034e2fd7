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
    private static final String SIZES = "time_ids";
    private static final long NUMBERS = 6;

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
        var guided = run(latents, height, width, time, guides.towards(), monitor);
        if (guides.against() == null) {
            return guided;
        }
        var unguided = run(latents, height, width, time, guides.against(), monitor);
        return guidance.mixed(guided, unguided);
    }

    private float[] run(float[] latents, int height, int width, double time, Guide guide, IProgressMonitor monitor)
            throws GraphException {
        var times = new float[]{(float) time};
        var given = new HashMap<>(Map.of("sample", new Values(latents, 1, channels(), height, width), TIME,
                graph.rank(TIME) == 0 ? new Values(times) : new Values(times, 1), "encoder_hidden_states",
                guide.states()));
        if (graph.inputs().contains(SIZES)) {
            if (guide.whole() == null || graph.size(SIZES, 1).orElse(NUMBERS) != NUMBERS) {
                throw new GraphException("The denoiser wants conditions that only a refiner is given.", null);
            }
            given.put("text_embeds", guide.whole());
            given.put(SIZES, sizes(height * factor, width * factor));
        }
        return graph.run(given, graph.outputs().iterator().next(), monitor).data();
    }

    /** Size of the picture, of which nothing is cut off, and size that is wanted. */
    private static Values sizes(int height, int width) {
        return new Values(new float[]{height, width, 0, 0, height, width}, 1, NUMBERS);
    }
}
