// SPDX-License-Identifier: EPL-2.0
package dev.maquette.inference.onnx.internal.pipeline;

import java.util.List;

import dev.maquette.inference.onnx.internal.scheduler.SchedulerConfig;
import dev.maquette.inference.onnx.internal.text.ClipTokenizer;

/**
 * What a pipeline is beside its networks.
 *
 * @param words for each text encoder
 * @param scale by which latents are multiplied before the denoiser sees them
 * @param factor how many pixels a latent is wide
 * @param sampleSize width and height in latents with which the model was trained
 */
public record Recipe(List<Words> words, SchedulerConfig scheduler, double scale, int factor, int sampleSize) {

    static final double SCALE = 0.18215;
    private static final int FACTOR = 8;
    /** Of resolution, at which a VAE may work. */
    private static final int LEVELS = 8;
    static final int SAMPLE = 64;

    public Recipe {
        words = List.copyOf(words);
    }

    /** How many pixels a latent is wide of a VAE that works on so many levels; what is usual where none does. */
    static int factor(int levels) {
        return levels < 1 || levels > LEVELS ? FACTOR : 1 << levels - 1;
    }

    /** Whether latents can be multiplied by it and divided again. */
    static boolean scales(double scale) {
        return scale > 0 && scale < Double.POSITIVE_INFINITY;
    }

    /**
     * How a text encoder reads.
     *
     * @param padding number of the token with which prompts are filled up
     */
    public record Words(ClipTokenizer tokenizer, int padding) {
    }
}
