// SPDX-License-Identifier: EPL-2.0
package dev.maquette.inference.onnx.internal.pipeline;

import java.util.HashMap;
import java.util.Map;

import dev.maquette.inference.onnx.internal.runtime.Graph;
import dev.maquette.inference.onnx.internal.runtime.GraphException;
import dev.maquette.inference.onnx.internal.runtime.Values;

/**
 * What a denoiser is told beside the latents, the time and the words of a prompt, as far as it takes that.
 *
 * @param factor how many pixels a latent is wide
 */
record Conditions(Graph graph, int factor) {

    private static final String PROMPT = "text_embeds";
    private static final String SIZES = "time_ids";
    private static final String SCALE = "timestep_cond";
    private static final long SIZED = 6;
    /** Of refiners, which take how much a picture is liked in the place of the size that is wanted. */
    private static final long LIKED = 5;
    private static final float LIKE = 6;
    private static final float DISLIKE = 2.5f;
    /** By which scales are stretched before they become waves. */
    private static final double STRETCH = 1000;
    private static final double LONGEST = 10_000;

    /** Whether it follows a prompt as closely as it is told, and knows by itself what is not wanted. */
    boolean distilled() {
        return graph.inputs().contains(SCALE);
    }

    /**
     * All of them, by the names of the inputs.
     *
     * @param wanted whether the guide is to what is wanted
     * @param scale how closely the prompt is followed
     */
    Map<String, Values> of(Guide guide, boolean wanted, int height, int width, double scale) throws GraphException {
        var given = new HashMap<String, Values>();
        if (graph.inputs().contains(SIZES)) {
            if (guide.whole() == null) {
                throw GraphException.unsupported("The denoiser wants the prompt as one vector, which no text encoder "
                        + "of this model gives.");
            }
            given.put(PROMPT, guide.whole());
            given.put(SIZES, sizes(height * factor, width * factor, wanted));
        }
        if (distilled()) {
            given.put(SCALE, scale(scale - 1));
        }
        return given;
    }

    /** Size of the picture, of which nothing is cut off, and size that is wanted, or how much it is liked. */
    private Values sizes(int height, int width, boolean wanted) throws GraphException {
        long numbers = graph.size(SIZES, 1).orElse(SIZED);
        if (numbers == SIZED) {
            return new Values(new float[]{height, width, 0, 0, height, width}, 1, SIZED);
        }
        if (numbers == LIKED) {
            return new Values(new float[]{height, width, 0, 0, wanted ? LIKE : DISLIKE}, 1, LIKED);
        }
        throw GraphException.unsupported("The denoiser takes " + numbers + " numbers beside the prompt, where those of "
                + "Stable Diffusion XL take " + SIZED + ".");
    }

    /**
     * As waves of many lengths, sines first, as
     * <a href="https://arxiv.org/abs/2310.04378">Latent Consistency Models</a> gives it.
     */
    private Values scale(double scale) {
        int width = Math.toIntExact(graph.size(SCALE, 1).orElse(256L));
        int half = width / 2;
        var waves = new float[width];
        for (int i = 0; i < half; i++) {
            double angle = scale * STRETCH * Math.exp(-Math.log(LONGEST) * i / (half - 1));
            waves[i] = (float) Math.sin(angle);
            waves[half + i] = (float) Math.cos(angle);
        }
        return new Values(waves, 1, width);
    }
}
