// SPDX-License-Identifier: EPL-2.0
package dev.maquette.inference.onnx.internal.pipeline;

import java.util.Arrays;

import dev.maquette.inference.onnx.internal.picture.Raster;

/**
 * Which colours latents stand for, about. Their numbers were found out by those who made programs for them.
 *
 * @param factors for red, green and blue: by what each number of a latent is multiplied, then what is added
 * @see <a href="https://discuss.huggingface.co/t/decoding-latents-to-rgb-without-upscaling/23204">of Stable Diffusion
 * 1</a>
 * @see <a href="https://huggingface.co/blog/TimothyAlexisVass/explaining-the-sdxl-latent-space">of XL</a>
 */
record Palette(double[][] factors) {

    private static final int COLOURS = 3;
    private static final double MIDDLE = 127.5;
    private static final double[][] STABLE_DIFFUSION = {{38, 24, -20, -23.5, MIDDLE}, {26.5, 36.5, 24, -34.5, MIDDLE},
            {26.5, 22, 33.5, -60.5, MIDDLE}};
    private static final double[][] XL = {{60, -60, 25, -70, 150}, {60, -5, 15, -50, 140}, {60, 10, -5, -35, 130}};

    /**
     * That of latents which are so made; of others, grey.
     *
     * @param channels numbers of each
     * @param scale by which they are multiplied before the denoiser sees them
     */
    static Palette of(int channels, double scale) {
        if (channels == 4 && scale == Recipe.SCALE) {
            return new Palette(STABLE_DIFFUSION);
        }
        return channels == 4 && scale == OriginalCheckpoint.SCALE_XL ? new Palette(XL) : grey(channels);
    }

    private static Palette grey(int channels) {
        var factors = new double[channels + 1];
        Arrays.fill(factors, MIDDLE / channels);
        factors[channels] = MIDDLE;
        return new Palette(new double[][]{factors, factors, factors});
    }

    /** A pixel for each latent. */
    Raster picture(float[] latents, Grid grid) {
        var rgb = new byte[COLOURS * grid.cells()];
        for (int place = 0; place < grid.cells(); place++) {
            for (int colour = 0; colour < COLOURS; colour++) {
                double level = factors[colour][grid.channels()];
                for (int channel = 0; channel < grid.channels(); channel++) {
                    level += factors[colour][channel] * latents[channel * grid.cells() + place];
                }
                rgb[COLOURS * place + colour] = (byte) Math.round(Math.clamp(level, 0, 255));
            }
        }
        return new Raster(grid.width(), grid.height(), rgb);
    }
}
