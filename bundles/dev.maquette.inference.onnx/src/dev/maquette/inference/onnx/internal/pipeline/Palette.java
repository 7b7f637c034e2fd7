// SPDX-License-Identifier: EPL-2.0
package dev.maquette.inference.onnx.internal.pipeline;

import java.util.Arrays;
import java.util.Random;

import org.eclipse.core.runtime.IProgressMonitor;

import dev.maquette.api.generate.ImageListener.Preview;
import dev.maquette.inference.onnx.internal.runtime.GraphException;

/**
 * Which colours latents stand for, about.
 *
 * @param factors for red, green and blue: by what each number of a latent is multiplied, then what is added
 */
record Palette(double[][] factors) {

    private static final int COLOURS = 3;
    private static final int SIDE = 16;
    private static final int PATCH = 2;

    /** The mean of a latent's numbers, as a grey. */
    static Palette grey(int channels) {
        var factors = new double[COLOURS][channels + 1];
        for (var colour : factors) {
            Arrays.fill(colour, 0, channels, 127.5 / channels);
            colour[channels] = 127.5;
        }
        return new Palette(factors);
    }

    /**
     * What comes nearest to what the decoder makes of a sample: patches of latents that are spread as usual.
     *
     * @param factor how many pixels a latent is wide
     */
    static Palette of(Decoder decoder, int channels, int factor, IProgressMonitor monitor) throws GraphException {
        var grid = new Grid(channels, SIDE, SIDE);
        var latents = sample(grid);
        var small = decoder.picture(latents, grid, factor, monitor).covering(SIDE, SIDE);
        var squares = new LeastSquares(channels + 1, COLOURS);
        for (int place = 0; place < grid.cells(); place++) {
            squares.add(numbers(latents, grid, place), small.level(place, 0), small.level(place, 1),
                    small.level(place, 2));
        }
        return new Palette(squares.solution());
    }

    private static float[] sample(Grid grid) {
        var random = new Random(0);
        var latents = new float[grid.count()];
        for (int channel = 0; channel < grid.channels(); channel++) {
            for (int patch = 0; patch < grid.cells() / PATCH / PATCH; patch++) {
                float value = (float) random.nextGaussian();
                int top = patch / (SIDE / PATCH) * PATCH;
                int left = patch % (SIDE / PATCH) * PATCH;
                for (int i = 0; i < PATCH * PATCH; i++) {
                    latents[channel * grid.cells() + (top + i / PATCH) * SIDE + left + i % PATCH] = value;
                }
            }
        }
        return latents;
    }

    /** Those of a latent, and 1. */
    private static double[] numbers(float[] latents, Grid grid, int place) {
        var numbers = new double[grid.channels() + 1];
        for (int channel = 0; channel < grid.channels(); channel++) {
            numbers[channel] = latents[channel * grid.cells() + place];
        }
        numbers[grid.channels()] = 1;
        return numbers;
    }

    /** A pixel for each latent. */
    Preview preview(float[] latents, Grid grid) {
        var rgb = new byte[COLOURS * grid.cells()];
        for (int place = 0; place < grid.cells(); place++) {
            var numbers = numbers(latents, grid, place);
            for (int colour = 0; colour < COLOURS; colour++) {
                double level = 0;
                for (int i = 0; i < numbers.length; i++) {
                    level += factors[colour][i] * numbers[i];
                }
                rgb[COLOURS * place + colour] = (byte) Math.round(Math.clamp(level, 0, 255));
            }
        }
        return new Preview(grid.width(), grid.height(), rgb);
    }
}
