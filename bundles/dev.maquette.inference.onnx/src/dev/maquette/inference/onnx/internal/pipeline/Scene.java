// SPDX-License-Identifier: EPL-2.0
package dev.maquette.inference.onnx.internal.pipeline;

import java.util.Arrays;

import dev.maquette.inference.onnx.internal.picture.Mask;
import dev.maquette.inference.onnx.internal.picture.Raster;
import dev.maquette.inference.onnx.internal.scheduler.Sampler;

/**
 * What is drawn over.
 *
 * @param picture as large as what is drawn; null for none
 * @param mask what of it may be changed; null for all
 * @param strength how much of it, above 0 and at most 1
 * @param latents of the picture; null for none
 * @param open for each latent 1 where it may be changed and 0 where it is kept at each step; null where none is kept
 * @param hint what the denoiser is given beside the latents; empty for nothing
 */
record Scene(Raster picture, Mask mask, double strength, float[] latents, float[] open, float[] hint) {

    /** Nothing. */
    static final Scene BLANK = new Scene(null, null, 1, null, null, new float[0]);

    /** So that a share of the steps that is whole is not lost to rounding. */
    private static final double ALMOST = 1e-9;

    /** How many numbers a denoiser takes for each latent that was made to fill in: both pictures', and the mask's. */
    static int inputs(int channels) {
        return 2 * channels + 1;
    }

    /** The call with which drawing begins: the less may be changed, the more steps are left out, but the last. */
    int first(Sampler sampler) {
        int steps = sampler.steps();
        int taken = Math.clamp((long) Math.floor(steps * strength + ALMOST), 1, steps);
        int call = 0;
        while (sampler.stepOf(call) < steps - taken) {
            call++;
        }
        return call;
    }

    /** What is drawn from, at this call; of what is filled in wholly, nothing is left to begin with. */
    float[] begun(Sampler sampler, float[] noise, int call) {
        if (latents != null && (mask == null || strength < 1)) {
            return sampler.noised(latents, noise, call);
        }
        var begun = noise.clone();
        for (int i = 0; i < begun.length; i++) {
            begun[i] *= (float) sampler.initialSigma();
        }
        return begun;
    }

    /** What the denoiser is given. */
    float[] given(float[] input) {
        if (hint.length == 0) {
            return input;
        }
        var given = Arrays.copyOf(input, input.length + hint.length);
        System.arraycopy(hint, 0, given, input.length, hint.length);
        return given;
    }

    /**
     * With what may not be changed put back, as noisy as the rest.
     *
     * @param noise that was begun with
     * @param next call
     */
    float[] kept(float[] drawn, Sampler sampler, float[] noise, int next) {
        if (open == null) {
            return drawn;
        }
        var own = next < sampler.calls() ? sampler.noised(latents, noise, next) : latents;
        var kept = drawn.clone();
        for (int i = 0; i < kept.length; i++) {
            kept[i] = open[i % open.length] == 0 ? own[i] : drawn[i];
        }
        return kept;
    }

    /** With the pixels that may not be changed. */
    Raster finished(Raster drawn) {
        return mask == null ? drawn : mask.over(drawn, picture);
    }
}
