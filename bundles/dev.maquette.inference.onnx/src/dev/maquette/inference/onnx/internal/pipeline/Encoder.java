// SPDX-License-Identifier: EPL-2.0
package dev.maquette.inference.onnx.internal.pipeline;

import java.util.Arrays;
import java.util.Map;

import org.eclipse.core.runtime.IProgressMonitor;

import dev.maquette.inference.onnx.internal.runtime.Graph;
import dev.maquette.inference.onnx.internal.runtime.GraphException;
import dev.maquette.inference.onnx.internal.runtime.Values;

/**
 * Turns pixels into latents. Its graph goes from {@code sample} to the latents, or to their means and then the
 * logarithms of their variances, of which the means are taken.
 */
record Encoder(Graph graph, double scale) {

    private static final int COLOURS = 3;

    /**
     * Latents as the denoiser takes them.
     *
     * @param planes red, green and blue, from -1 to 1
     * @param factor how many pixels a latent is wide
     */
    float[] latents(float[] planes, Grid grid, int factor, IProgressMonitor monitor) throws GraphException {
        var output = graph.outputs().iterator().next();
        var latents = Tiles.of(grid).through(planes, new Tiles.Planes(COLOURS, factor),
                new Tiles.Planes(grid.channels(), 1), grid, (tile, height, width) -> means(graph.run(
                        Map.of("sample", new Values(tile, 1, COLOURS, height * factor, width * factor)), output,
                        monitor)
                        .data(), grid.channels() * height * width));
        Numbers.check(latents, "The VAE");
        for (int i = 0; i < latents.length; i++) {
            latents[i] *= (float) scale;
        }
        return latents;
    }

    private static float[] means(float[] given, int count) {
        return given.length == 2 * count ? Arrays.copyOf(given, count) : given;
    }
}
