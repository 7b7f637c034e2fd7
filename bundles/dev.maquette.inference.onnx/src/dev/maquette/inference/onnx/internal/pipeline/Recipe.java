// SPDX-License-Identifier: EPL-2.0
package dev.maquette.inference.onnx.internal.pipeline;

import dev.maquette.inference.onnx.internal.scheduler.SchedulerConfig;
import dev.maquette.inference.onnx.internal.text.ClipTokenizer;

/**
 * What a pipeline is beside its networks.
 *
 * @param padding number of the token with which prompts are filled up
 * @param scale by which latents are multiplied before the denoiser sees them
 * @param factor how many pixels a latent is wide
 * @param sampleSize width and height in latents with which the model was trained
 */
public record Recipe(ClipTokenizer tokenizer, int padding, SchedulerConfig scheduler, double scale, int factor,
        int sampleSize) {

    static final double SCALE = 0.18215;
    static final int FACTOR = 8;
    static final int SAMPLE = 64;
}
