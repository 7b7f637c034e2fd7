// SPDX-License-Identifier: EPL-2.0
package dev.maquette.inference.onnx.internal.pipeline;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;

import org.eclipse.core.runtime.IProgressMonitor;

import dev.maquette.api.generate.ImageListener.Preview;
import dev.maquette.inference.onnx.internal.picture.Raster;
import dev.maquette.inference.onnx.internal.runtime.GraphException;

/**
 * Shows latents in about the colours that the decoder gives them, a pixel for each. It is asked itself where they are
 * so few that this takes no time.
 *
 * @param factor how many pixels a latent is wide
 */
record Previews(Decoder decoder, int factor) {

    private static final Logger LOG = System.getLogger(Previews.class.getName());
    private static final int FEW = 16 * 16;

    /** What latents look like. */
    Preview of(float[] latents, Grid grid, IProgressMonitor monitor) {
        var picture = grid.cells() > FEW ? inColours(latents, grid) : decoded(latents, grid, monitor);
        return new Preview(picture.width(), picture.height(), picture.rgb());
    }

    private Raster inColours(float[] latents, Grid grid) {
        return Palette.of(grid.channels(), decoder.scale()).picture(latents, grid);
    }

    private Raster decoded(float[] latents, Grid grid, IProgressMonitor monitor) {
        try {
            return decoder.picture(latents, grid, factor, monitor);
        } catch (GraphException failed) {
            LOG.log(Level.WARNING, "A preview could not be decoded", failed);
            return inColours(latents, grid);
        }
    }
}
