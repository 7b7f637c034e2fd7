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
        var guided = run(latents, height, width, time, guides.towards(), monitor);
        if (guides.against() == null) {
            return guided;
        }
        var unguided = run(latents, height, width, time, guides.against(), monitor);
        for (int i = 0; i < guided.length; i++) {
            guided[i] = (float) (unguided[i] + scale * (guided[i] - unguided[i]));
        }
        return guided;
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
        var output = graph.run(given, graph.outputs().iterator().next(), monitor).data();
        if (output.length != latents.length) {
            throw new GraphException("The denoiser takes " + channels() + " channels and gives "
                    + output.length / (height * width)
                    + ": it wants more than a prompt, with which this version does not draw.", null);
        }
        return output;
    }

    /** Size of the picture, of which nothing is cut off, and size that is wanted. */
    private static Values sizes(int height, int width) {
        return new Values(new float[]{height, width, 0, 0, height, width}, 1, NUMBERS);
    }
}
