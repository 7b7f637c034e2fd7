// SPDX-License-Identifier: EPL-2.0
package dev.maquette.inference.onnx.internal.pipeline;

import java.util.Map;

import org.eclipse.core.runtime.IProgressMonitor;

import dev.maquette.inference.onnx.internal.runtime.Graph;
import dev.maquette.inference.onnx.internal.runtime.GraphException;
import dev.maquette.inference.onnx.internal.runtime.Values;

/** Turns latents into pixels. */
record Decoder(Graph graph, double scale) {

    /** @throws GraphException when it takes other latents than those with so many numbers */
    void check(int channels) throws GraphException {
        long taken = graph.size("latent_sample", 1).orElse((long) channels);
        if (taken != channels) {
            throw new GraphException("The VAE is another model's: it takes latents of " + taken
                    + " numbers, of which the denoiser takes " + channels + ".", null);
        }
    }

    /** @return a byte for red, green and blue of each pixel, row by row */
    byte[] rgb(float[] latents, int channels, int height, int width, IProgressMonitor monitor) throws GraphException {
        var unscaled = new float[latents.length];
        for (int i = 0; i < latents.length; i++) {
            unscaled[i] = (float) (latents[i] / scale);
        }
        var pixels = graph.run(Map.of("latent_sample", new Values(unscaled, 1, channels, height, width)), "sample",
                monitor).data();
        int plane = pixels.length / 3;
        var rgb = new byte[pixels.length];
        for (int i = 0; i < plane; i++) {
            for (int colour = 0; colour < 3; colour++) {
                rgb[3 * i + colour] = level(pixels[colour * plane + i]);
            }
        }
        return rgb;
    }

    private static byte level(float value) {
        return (byte) Math.round(Math.clamp((value / 2 + 0.5) * 255, 0, 255));
    }
}
