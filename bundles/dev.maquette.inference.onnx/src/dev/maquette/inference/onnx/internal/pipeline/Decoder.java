// SPDX-License-Identifier: EPL-2.0
package dev.maquette.inference.onnx.internal.pipeline;

import java.util.Map;

import org.eclipse.core.runtime.IProgressMonitor;

import dev.maquette.inference.onnx.internal.picture.Raster;
import dev.maquette.inference.onnx.internal.runtime.Graph;
import dev.maquette.inference.onnx.internal.runtime.GraphException;

/** Turns latents into pixels. */
record Decoder(Graph graph, double scale) {

    private static final String LATENTS = "latent_sample";
    private static final int USUAL = 4;
    private static final int COLOURS = 3;

    /**
     * How many numbers a latent has.
     *
     * @param denoiser how many numbers it takes for each latent
     * @throws GraphException when what it takes is not of these latents
     */
    int channels(int denoiser) throws GraphException {
        int channels = graph.size(LATENTS, 1).map(Long::intValue)
                .orElse(denoiser == Scene.inputs(USUAL) ? USUAL : denoiser);
        if (denoiser != channels && denoiser != Scene.inputs(channels)) {
            throw new GraphException("The VAE is another model's: it takes latents of " + channels
                    + " numbers, of which the denoiser takes " + denoiser + ".", null);
        }
        return channels;
    }

    /** @param factor how many pixels a latent is wide */
    Raster picture(float[] latents, Grid grid, int factor, IProgressMonitor monitor) throws GraphException {
        var unscaled = new float[latents.length];
        for (int i = 0; i < latents.length; i++) {
            unscaled[i] = (float) (latents[i] / scale);
        }
        var planes = Tiles.of(grid).through(unscaled, new Tiles.Planes(grid.channels(), 1),
                new Tiles.Planes(COLOURS, factor), grid, (tile, height, width) -> graph.run(
                        Map.of(LATENTS, new Grid(grid.channels(), height, width).values(tile)), "sample", monitor)
                        .data());
        Numbers.check(planes, "The VAE");
        return Raster.of(planes, grid.width() * factor, grid.height() * factor);
    }
}
