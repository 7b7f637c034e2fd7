// SPDX-License-Identifier: EPL-2.0
package dev.maquette.ui.cover;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.PaletteData;
import org.junit.jupiter.api.Test;

class ThumbnailTest {

    private static final int RED = 0xFF0000;
    private static final int BLUE = 0x0000FF;

    private static ImageData image(int width, int height) {
        return new ImageData(width, height, 24, new PaletteData(0xFF0000, 0xFF00, 0xFF));
    }

    @Test
    void aPointIsTheMeanOfWhatItStandsFor() {
        ImageData image = image(4, 4);
        for (int y = 0; y < 4; y++) {
            for (int x = 0; x < 4; x++) {
                image.setPixel(x, y, x % 2 == 0 ? RED : BLUE);
            }
        }
        ImageData small = Thumbnail.square(image, 2);
        assertEquals(2, small.width);
        assertEquals(0x7F007F, small.getPixel(1, 1));
        assertEquals(255, small.getAlpha(0, 0));
    }

    @Test
    void wideImagesLoseTheirSides() {
        ImageData image = image(6, 2);
        for (int y = 0; y < 2; y++) {
            image.setPixel(2, y, RED);
            image.setPixel(3, y, BLUE);
        }
        ImageData small = Thumbnail.square(image, 2);
        assertEquals(RED, small.getPixel(0, 0));
        assertEquals(BLUE, small.getPixel(1, 1));
    }

    @Test
    void smallImagesAreEnlarged() {
        ImageData image = image(1, 1);
        image.setPixel(0, 0, BLUE);
        assertEquals(BLUE, Thumbnail.square(image, 3).getPixel(2, 2));
    }

    @Test
    void clearPointsDoNotStainTheOthers() {
        ImageData image = image(2, 2);
        for (int y = 0; y < 2; y++) {
            image.setPixel(0, y, RED);
            image.setAlpha(0, y, 255);
            image.setPixel(1, y, BLUE);
            image.setAlpha(1, y, 0);
        }
        ImageData small = Thumbnail.square(image, 1);
        assertEquals(RED, small.getPixel(0, 0));
        assertEquals(127, small.getAlpha(0, 0));
    }
}
