// SPDX-License-Identifier: EPL-2.0
package dev.maquette.core.internal.cover;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Arrays;

import javax.imageio.ImageIO;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import dev.maquette.api.library.LibraryException;

class ThumbnailTest {

    @ParameterizedTest
    @CsvSource({"png,1024,512,256,128", "jpeg,300,900,85,256", "png,100,50,100,50", "png,5000,3,256,1"})
    void anImageIsMadeSmallEnoughAndKeepsItsShape(String format, int width, int height, int toWidth, int toHeight)
            throws Exception {
        var thumbnail = image(Thumbnail.of(file(format, new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB))));
        assertEquals(toWidth + "x" + toHeight, thumbnail.getWidth() + "x" + thumbnail.getHeight());
    }

    @Test
    void coloursAreAveragedAndTransparencyLendsNone() {
        var pixels = new int[512 * 2];
        Arrays.setAll(pixels, i -> i % 2 == 0 ? 0xff0080ff : 0x00ff0000);
        var small = new Pixels(512, 2, pixels).within(256);
        assertEquals(256, small.width());
        assertEquals(1, small.height());
        assertEquals(0x7f0080ff, small.argb()[0]);
        assertArrayEquals(new int[4], new Pixels(8, 8, new int[64]).within(2).argb());
        Arrays.setAll(pixels, i -> i % 2 == 0 ? 0xffff8000 : 0xff0180ff);
        assertEquals(0xff80807f, new Pixels(512, 2, pixels).within(256).argb()[0], "without any transparency");
    }

    @ParameterizedTest
    @ValueSource(ints = {BufferedImage.TYPE_3BYTE_BGR, BufferedImage.TYPE_INT_RGB, BufferedImage.TYPE_4BYTE_ABGR})
    void coloursAreTheSameHoweverAnImageIsDecoded(int type) {
        var image = new BufferedImage(2, 2, type);
        int[] colours = {0xffff0000, 0xff00ff00, 0xff0000ff, 0xff804020};
        image.setRGB(0, 0, 2, 2, colours, 0, 2);
        assertArrayEquals(colours, Pixels.of(image).argb());
        assertArrayEquals(new int[]{colours[3]}, Pixels.of(image.getSubimage(1, 1, 1, 1)).argb(), "a part of an image");
    }

    @Test
    void whatIsTransparentStaysSo() throws Exception {
        var clear = new BufferedImage(4, 4, BufferedImage.TYPE_INT_ARGB);
        assertTrue(image(Thumbnail.of(file("png", clear))).getColorModel().hasAlpha());
    }

    @Test
    void brokenImagesAndOtherFilesAreRefused() throws IOException {
        var whole = file("png", new BufferedImage(64, 64, BufferedImage.TYPE_INT_RGB));
        var jpeg = file("jpeg", new BufferedImage(64, 64, BufferedImage.TYPE_INT_RGB));
        var huge = whole.clone();
        Arrays.fill(huge, 16, 24, (byte) 0x7f);
        for (var bad : new byte[][]{{}, "GIF89a".getBytes(), Arrays.copyOf(whole, 40), Arrays.copyOf(jpeg, 30), huge}) {
            assertThrows(LibraryException.class, () -> Thumbnail.of(bad));
        }
    }

    private static byte[] file(String format, BufferedImage image) throws IOException {
        var out = new ByteArrayOutputStream();
        assertTrue(ImageIO.write(image, format, out));
        return out.toByteArray();
    }

    private static BufferedImage image(byte[] file) throws IOException {
        return ImageIO.read(new ByteArrayInputStream(file));
    }
}
