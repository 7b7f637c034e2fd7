// SPDX-License-Identifier: EPL-2.0
package dev.maquette.inference.onnx.internal.pipeline;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;

import org.junit.jupiter.api.Test;

class PaletteTest {

    private static int[] colour(double scale, float... latent) {
        var picture = Palette.of(latent.length, scale).picture(latent, new Grid(latent.length, 1, 1));
        return new int[]{picture.level(0, 0), picture.level(0, 1), picture.level(0, 2)};
    }

    @Test
    void latentsHaveTheColoursOfTheirFamily() {
        assertArrayEquals(new int[]{175, 197, 249}, colour(Recipe.SCALE, 0, 0, 0, -2));
        assertArrayEquals(new int[]{90, 135, 140}, colour(OriginalCheckpoint.SCALE_XL, 0, 1, 0, 0));
        assertArrayEquals(new int[]{0, 0, 0}, colour(OriginalCheckpoint.SCALE_XL, -9, 0, 0, 0));
    }

    @Test
    void latentsThatAreNotKnownAreGrey() {
        assertArrayEquals(new int[]{191, 191, 191}, colour(0.5, 2, 0, 0, 0));
        assertArrayEquals(new int[]{255, 255, 255}, colour(Recipe.SCALE, 4, 4, 4));
    }
}
