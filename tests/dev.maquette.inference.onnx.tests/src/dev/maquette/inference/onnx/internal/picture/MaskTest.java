// SPDX-License-Identifier: EPL-2.0
package dev.maquette.inference.onnx.internal.picture;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;

class MaskTest {

    private static Raster plain(int width, int height, int level) {
        var rgb = new byte[3 * width * height];
        Arrays.fill(rgb, (byte) level);
        return new Raster(width, height, rgb);
    }

    /** Open from this column on. */
    private static Mask from(int column) {
        var picture = plain(16, 8, 0);
        for (int i = 0; i < 3 * 16 * 8; i++) {
            picture.rgb()[i] = (byte) (i / 3 % 16 < column ? 127 : 128);
        }
        return Mask.of(picture);
    }

    @Test
    void theBrightHalfMayBeChanged() {
        assertFalse(from(4).open()[3]);
        assertTrue(from(4).open()[4]);
        assertTrue(from(16).closed());
        assertFalse(Mask.all(2, 2).closed());
    }

    @Test
    void aLatentMayBeChangedOfWhichAPixelMay() {
        assertArrayEquals(new float[]{0, 1, 1, 1, 0, 1, 1, 1}, from(4).latents(4));
        assertArrayEquals(new float[]{0, 0, 0, 1, 0, 0, 0, 1}, from(15).latents(4));
    }

    @Test
    void whatMayNotBeChangedIsAsItWasAndWhatMayGoesOverIntoWhatWasDrawn() {
        var over = from(4).over(plain(16, 8, 200), plain(16, 8, 100));
        for (int y = 0; y < 8; y++) {
            int row = 16 * y;
            assertArrayEquals(new int[]{100, 100, 100, 100, 120, 140, 160, 180, 200, 200, 200, 200, 200, 200, 200, 200},
                    IntStream.range(0, 16).map(x -> over.level(row + x, 1)).toArray());
        }
        var all = Mask.all(16, 8).over(plain(16, 8, 200), plain(16, 8, 100));
        assertArrayEquals(plain(16, 8, 200).rgb(), all.rgb());
    }

    @Test
    void aCornerIsAnEdgeToo() {
        var open = new boolean[64];
        Arrays.fill(open, true);
        open[63] = false;
        var over = new Mask(8, 8, open).over(plain(8, 8, 200), plain(8, 8, 100));
        assertEquals(100, over.level(63, 0));
        assertEquals(120, over.level(54, 0));
        assertEquals(180, over.level(27, 0));
        assertEquals(200, over.level(18, 0));
    }

    @Test
    void whatIsLeftOutIsGrey() {
        var without = from(4).without(plain(16, 8, 255));
        assertEquals(1, without[3]);
        assertEquals(0, without[4]);
        assertEquals(0, without[2 * 128 + 15]);
    }
}
