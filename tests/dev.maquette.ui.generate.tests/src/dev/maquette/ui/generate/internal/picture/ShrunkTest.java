// SPDX-License-Identifier: EPL-2.0
package dev.maquette.ui.generate.internal.picture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.PaletteData;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.graphics.Rectangle;
import org.junit.jupiter.api.Test;

class ShrunkTest {

    private static final RGB WHITE = new RGB(255, 255, 255);
    private static final RGB BLACK = new RGB(0, 0, 0);

    private static RGB at(ImageData image, int x, int y) {
        return image.palette.getRGB(image.getPixel(x, y));
    }

    @Test
    void eachPointIsTheMeanOfThoseItStandsFor() {
        var stripes = new ImageData(64, 32, 24, new PaletteData(0xFF, 0xFF00, 0xFF0000));
        for (int i = 0; i < 64 * 32; i++) {
            stripes.setPixel(i % 64, i / 64, stripes.palette.getPixel(i % 64 < 32 ? i % 2 == 0 ? WHITE : BLACK
                    : new RGB(200, 100, 50)));
        }

        var small = Shrunk.fitting(stripes, 8);

        assertEquals(8, small.width);
        assertEquals(4, small.height);
        assertEquals(new RGB(127, 127, 127), at(small, 0, 0));
        assertEquals(new RGB(200, 100, 50), at(small, 7, 3));
    }

    @Test
    void sidesThatDoNotDivideLoseNothing() {
        var white = new ImageData(37, 53, 8, new PaletteData(BLACK, WHITE));
        for (int i = 0; i < 37 * 53; i++) {
            white.setPixel(i % 37, i / 37, 1);
        }

        var small = Shrunk.fitting(white, 10);

        assertEquals(6, small.width);
        for (int i = 0; i < 60; i++) {
            assertEquals(WHITE, at(small, i % 6, i / 6));
        }
    }

    @Test
    void whatIsSmallEnoughStays() {
        var image = new ImageData(8, 4, 24, new PaletteData(0xFF, 0xFF00, 0xFF0000));

        assertSame(image, Shrunk.fitting(image, 8));
    }

    @Test
    void aPictureFitsItsRoomInItsProportions() {
        assertEquals(new Rectangle(25, 0, 50, 100), ScaledImage.fitted(512, 1024, new Rectangle(0, 0, 100, 100)));
        assertEquals(new Rectangle(10, 45, 100, 50), ScaledImage.fitted(64, 32, new Rectangle(10, 20, 100, 100)));
    }
}
