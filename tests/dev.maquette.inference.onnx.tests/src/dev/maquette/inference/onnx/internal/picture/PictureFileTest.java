// SPDX-License-Identifier: EPL-2.0
package dev.maquette.inference.onnx.internal.picture;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.zip.CRC32;

import javax.imageio.ImageIO;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import dev.maquette.api.library.LibraryException;

class PictureFileTest {

    /** What the first row and the first column of a file are when it is upright, as the standard says. */
    private static final List<String> TOP_AND_LEFT = List.of("top,left", "top,right", "bottom,right", "bottom,left",
            "left,top", "right,top", "right,bottom", "left,bottom");

    @TempDir
    private Path temp;

    private static BufferedImage plain(int width, int height, Color colour, int type) {
        var picture = new BufferedImage(width, height, type);
        var graphics = picture.createGraphics();
        graphics.setColor(colour);
        graphics.fillRect(0, 0, width, height);
        graphics.dispose();
        return picture;
    }

    private String png(BufferedImage picture) throws IOException {
        var file = temp.resolve("picture.png");
        ImageIO.write(picture, "png", file.toFile());
        return file.toString();
    }

    private static int[] pixel(Raster picture, int x, int y) {
        int at = y * picture.width() + x;
        return new int[]{picture.level(at, 0), picture.level(at, 1), picture.level(at, 2)};
    }

    @Test
    void aPictureIsScaledUntilItCoversTheSizeAndCutToIt() throws Exception {
        var picture = plain(400, 100, Color.RED, BufferedImage.TYPE_INT_RGB);
        for (int y = 0; y < 100; y++) {
            for (int x = 150; x < 250; x++) {
                picture.setRGB(x, y, x < 200 ? 0x00ff00 : 0x0000ff);
            }
        }
        for (int side : new int[]{16, 64, 100, 160}) {
            var read = PictureFile.of(png(picture)).read(side, side, 255);
            assertEquals(side, read.width());
            assertEquals(side, read.height());
            assertArrayEquals(new int[]{0, 255, 0}, pixel(read, side / 4, side / 2), "left, " + side);
            assertArrayEquals(new int[]{0, 0, 255}, pixel(read, 3 * side / 4, side / 2), "right, " + side);
        }
    }

    @Test
    void whatIsTransparentShowsTheGround() throws Exception {
        var file = png(plain(8, 8, new Color(255, 0, 0, 51), BufferedImage.TYPE_INT_ARGB));
        assertArrayEquals(new int[]{255, 204, 204}, pixel(PictureFile.of(file).read(8, 8, 255), 3, 3));
        assertArrayEquals(new int[]{51, 0, 0}, pixel(PictureFile.of(file).read(8, 8, 0), 3, 3));
    }

    @ParameterizedTest
    @CsvSource({"10,128,128", "11,32896,128", "11,65535,255", "12,1,255"})
    void greysAreAsTheFileMeansThem(int type, int sample, int level) throws Exception {
        var picture = new BufferedImage(8, 8, type);
        for (int i = 0; i < 64; i++) {
            picture.getRaster().setSample(i % 8, i / 8, 0, sample);
        }
        assertArrayEquals(new int[]{level, level, level}, pixel(PictureFile.of(png(picture)).read(8, 8, 255), 3, 3));
    }

    /** As a camera writes it that was held in each of the ways. */
    @ParameterizedTest
    @CsvSource({"1,false", "2,false", "3,false", "4,false", "5,false", "6,false", "7,false", "8,false", "6,true",
            "3,true"})
    void aPictureIsTurnedUprightAsItsCameraSays(int orientation, boolean intel) throws Exception {
        // upright it is red at the top left, green at the top right, blue at the bottom left, and wide
        boolean sideways = orientation >= 5;
        int width = sideways ? 32 : 64;
        int height = sideways ? 64 : 32;
        var held = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                double u = (x + 0.5) / width;
                double v = (y + 0.5) / height;
                boolean right = switch (TOP_AND_LEFT.get(orientation - 1).replaceAll("top|bottom|,", "")) {
                case "left" -> sideways ? v > 0.5 : u > 0.5;
                default -> sideways ? v < 0.5 : u < 0.5;
                };
                boolean down = switch (TOP_AND_LEFT.get(orientation - 1).replaceAll("left|right|,", "")) {
                case "top" -> sideways ? u > 0.5 : v > 0.5;
                default -> sideways ? u < 0.5 : v < 0.5;
                };
                held.setRGB(x, y, down ? right ? 0xffffff : 0x0000ff : right ? 0x00ff00 : 0xff0000);
            }
        }
        var file = temp.resolve("held.jpg");
        Files.write(file, withOrientation(held, orientation, intel));
        var found = PictureFile.of(file.toString());
        assertEquals(64, found.width());
        assertEquals(32, found.height());
        var read = found.read(64, 32, 255);
        near(0xff0000, pixel(read, 8, 4));
        near(0x00ff00, pixel(read, 55, 4));
        near(0x0000ff, pixel(read, 8, 27));
        near(0xffffff, pixel(read, 55, 27));
    }

    private static void near(int wanted, int[] found) {
        for (int colour = 0; colour < 3; colour++) {
            assertEquals(wanted >> 16 - 8 * colour & 0xff, found[colour], 12, Arrays.toString(found));
        }
    }

    private static byte[] withOrientation(BufferedImage picture, int orientation, boolean intel) throws IOException {
        var jpeg = new ByteArrayOutputStream();
        ImageIO.write(picture, "jpeg", jpeg);
        var tiff = ByteBuffer.allocate(26).order(intel ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN);
        tiff.put((intel ? "II" : "MM").getBytes()).putShort((short) 42).putInt(8).putShort((short) 1)
                .putShort((short) 0x0112).putShort((short) 3).putInt(1).putShort((short) orientation);
        var all = ByteBuffer.allocate(jpeg.size() + 36);
        all.put(jpeg.toByteArray(), 0, 2).putShort((short) 0xffe1).putShort((short) 34).put("Exif\0\0".getBytes())
                .put(tiff.array()).put(jpeg.toByteArray(), 2, jpeg.size() - 2);
        return all.array();
    }

    @Test
    void orientationsThatMakeNoSenseAreNone() throws IOException {
        assertEquals(1, Exif.orientation(withOrientation(new BufferedImage(8, 8, 5), 9, false)));
        assertEquals(1, Exif.orientation(withOrientation(new BufferedImage(8, 8, 5), 0, true)));
        assertEquals(8, Exif.orientation(withOrientation(new BufferedImage(8, 8, 5), 8, true)));
        assertEquals(1, Exif.orientation(new byte[0]));
        var cut = new byte[]{(byte) 0xff, (byte) 0xd8, (byte) 0xff, (byte) 0xe1, 0x7f, 0x7f, 'E', 'x', 'i', 'f', 0, 0};
        assertEquals(1, Exif.orientation(cut));
        var far = Arrays.copyOf(cut, 60);
        far[4] = 0;
        far[5] = 50;
        far[12] = 'M';
        far[13] = 'M';
        far[16] = 0x7f;
        assertEquals(1, Exif.orientation(far));
        far[16] = (byte) 0xff;
        assertEquals(1, Exif.orientation(far));
    }

    @Test
    void ofVeryManyPixelsSomeAreTaken() throws Exception {
        var picture = plain(5000, 4000, Color.BLACK, BufferedImage.TYPE_BYTE_BINARY);
        for (int y = 2000; y < 4000; y++) {
            for (int x = 0; x < 5000; x++) {
                picture.setRGB(x, y, 0xffffff);
            }
        }
        var read = PictureFile.of(png(picture)).read(64, 64, 255);
        assertArrayEquals(new int[]{0, 0, 0}, pixel(read, 32, 30));
        assertArrayEquals(new int[]{255, 255, 255}, pixel(read, 32, 33));
    }

    private String refused(byte[] content) throws IOException {
        var file = temp.resolve("bad");
        Files.write(file, content);
        return assertThrows(LibraryException.class, () -> PictureFile.of(file.toString()).read(64, 64, 255))
                .getMessage();
    }

    @Test
    void whatIsNoPictureIsRefusedWithTheReason() throws IOException {
        assertTrue(refused("GIF89a".getBytes()).contains("neither PNG nor JPEG"));
        assertTrue(refused(new byte[0]).contains("neither PNG nor JPEG"));
        var whole = Files.readAllBytes(Path.of(png(plain(64, 64, Color.RED, BufferedImage.TYPE_INT_RGB))));
        assertTrue(refused(Arrays.copyOf(whole, 60)).contains("cannot be decoded"));
        var missing = assertThrows(LibraryException.class, () -> PictureFile.of(temp.resolve("none.png").toString()));
        assertTrue(missing.getMessage().contains("none.png cannot be read"), missing.getMessage());
        assertThrows(LibraryException.class, () -> PictureFile.of("a\0b"));
    }

    /** A file of a hundred bytes that says it has 3,600,000,000 pixels. */
    @Test
    void whatWouldFillTheMemoryIsRefusedBeforeItIsDecoded() throws IOException {
        var png = Files.readAllBytes(Path.of(png(plain(64, 64, Color.RED, BufferedImage.TYPE_INT_RGB))));
        var bytes = ByteBuffer.wrap(png).putInt(16, 60_000).putInt(20, 60_000);
        var crc = new CRC32();
        crc.update(png, 12, 17);
        bytes.putInt(29, (int) crc.getValue());
        assertTrue(refused(png).contains("more than 200000000 pixels"));
    }
}
