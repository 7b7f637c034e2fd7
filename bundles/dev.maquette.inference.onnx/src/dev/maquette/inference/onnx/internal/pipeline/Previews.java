// SPDX-License-Identifier: EPL-2.0
package dev.maquette.inference.onnx.internal.pipeline;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;

import org.eclipse.core.runtime.IProgressMonitor;

import dev.maquette.api.generate.ImageListener.Preview;
import dev.maquette.inference.onnx.internal.runtime.GraphException;

/** Shows latents in about the colours that the decoder gives them, without decoding them. For one thread at a time. */
final class Previews {

    private static final Logger LOG = System.getLogger(Previews.class.getName());

    private final Decoder decoder;
    private final int factor;
    private Palette palette;

    /** @param factor how many pixels a latent is wide */
    Previews(Decoder decoder, int factor) {
        this.decoder = decoder;
        this.factor = factor;
    }

    /** A pixel for each latent. The first time the decoder is asked for its colours. */
    Preview of(float[] latents, Grid grid, IProgressMonitor monitor) {
        if (palette == null) {
            palette = palette(grid.channels(), monitor);
        }
        return palette.preview(latents, grid);
    }

    private Palette palette(int channels, IProgressMonitor monitor) {
        try {
            return Palette.of(decoder, channels, factor, monitor);
        } catch (GraphException failed) {
            LOG.log(Level.WARNING, "The colours of previews could not be found out: they are grey", failed);
            return Palette.grey(channels);
        }
    }
}
