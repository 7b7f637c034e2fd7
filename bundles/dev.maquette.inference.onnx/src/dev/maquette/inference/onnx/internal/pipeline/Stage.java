// SPDX-License-Identifier: EPL-2.0
package dev.maquette.inference.onnx.internal.pipeline;

import java.util.Arrays;

import org.eclipse.core.runtime.IProgressMonitor;

import dev.maquette.api.generate.ImageSettings;
import dev.maquette.api.library.LibraryException;
import dev.maquette.api.library.Problem;
import dev.maquette.inference.onnx.internal.picture.Mask;
import dev.maquette.inference.onnx.internal.picture.PictureFile;
import dev.maquette.inference.onnx.internal.picture.Raster;
import dev.maquette.inference.onnx.internal.runtime.GraphException;

/**
 * Sets the scene.
 *
 * @param factor how many pixels a latent is wide
 * @param fills whether the denoiser was made to fill in, and takes a mask and the rest of the picture
 */
record Stage(LateEncoder encoder, int factor, boolean fills) {

    private static final int WHITE = 255;
    private static final int BLACK = 0;
    /** By how much the shapes of picture and mask may differ, since pixels are whole. */
    private static final double TOLERANCE = 0.02;

    /**
     * What is drawn over.
     *
     * @throws LibraryException when its file, or that of its mask, is not there, or cannot be used, saying why
     */
    Scene scene(ImageSettings settings, Grid grid, IProgressMonitor monitor) throws LibraryException, GraphException {
        int width = grid.width() * factor;
        int height = grid.height() * factor;
        if (settings.start() == null) {
            return fills ? new Scene(null, null, 1, null, null, hint(Mask.all(width, height), null, grid, monitor))
                    : Scene.BLANK;
        }
        var file = PictureFile.of(settings.start().image());
        var picture = file.read(width, height, WHITE);
        var mask = settings.start().mask() == null ? null : mask(file, settings.start().mask(), width, height);
        var latents = encoder.loaded(monitor).latents(picture.planes(), grid, factor, monitor);
        double strength = settings.start().strength();
        if (fills) {
            return new Scene(picture, mask, strength, latents, null,
                    hint(mask == null ? Mask.all(width, height) : mask, picture, grid, monitor));
        }
        return new Scene(picture, mask, strength, latents, mask == null ? null : mask.latents(factor), new float[0]);
    }

    private static Mask mask(PictureFile picture, String name, int width, int height) throws LibraryException {
        var file = PictureFile.of(name);
        double one = (double) file.width() / file.height();
        double other = (double) picture.width() / picture.height();
        if (Math.abs(one / other - 1) > TOLERANCE) {
            throw new LibraryException(Problem.INVALID,
                    "The mask has another shape than the picture: it is " + file.width() + " by " + file.height()
                            + " pixels, the picture " + picture.width() + " by " + picture.height() + ".",
                    "Give a mask that lies over the picture.");
        }
        var mask = Mask.of(file.read(width, height, BLACK));
        if (mask.closed()) {
            throw new LibraryException(Problem.INVALID, "Nothing of the picture may be changed: its mask is black.",
                    "Give a mask that is white where the picture may be changed.");
        }
        return mask;
    }

    /** The mask, then the latents of the picture without what may be changed. */
    private float[] hint(Mask mask, Raster picture, Grid grid, IProgressMonitor monitor)
            throws LibraryException, GraphException {
        var rest = picture == null ? new float[3 * grid.cells() * factor * factor] : mask.without(picture);
        var latents = encoder.loaded(monitor).latents(rest, grid, factor, monitor);
        var open = mask.latents(factor);
        var hint = Arrays.copyOf(open, open.length + latents.length);
        System.arraycopy(latents, 0, hint, open.length, latents.length);
        return hint;
    }
}
