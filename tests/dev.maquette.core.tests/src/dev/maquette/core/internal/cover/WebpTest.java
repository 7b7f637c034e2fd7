// SPDX-License-Identifier: EPL-2.0
package dev.maquette.core.internal.cover;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.time.Duration;
import java.util.Arrays;
import java.util.Base64;
import java.util.stream.Stream;

import javax.imageio.ImageIO;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import dev.maquette.api.library.LibraryException;
import dev.maquette.api.library.Problem;

/** WebP files that libwebp wrote, and what strangers may make of them. */
class WebpTest {

    /** 8 by 6, each point {@code (32x, 40y, 128)}. */
    private static final String LOSSLESS =
            "UklGRioAAABXRUJQVlA4TB4AAAAvB0ABALmM6H/sIqL/ASEBYY7/GyULBmQAYwKQWjY=";
    /** The same, each point as opaque as {@code 255 - 16x}. */
    private static final String LOSSLESS_ALPHA =
            "UklGRiwAAABXRUJQVlA4TCAAAAAvB0ABELmM6H/sIqL/ASEBYY7/GyULBmQAB34CEG2xAQ==";
    /** 32 by 16, all of it about (200, 60, 20). */
    private static final String LOSSY = "UklGRkQAAABXRUJQVlA4IDgAAADQAgCdASogABAAPrVInkmnJCKhMAgA4BaJQBOgBbHAAP7l+j90"
            + "fkz7rl7/8bx/ku/t32hIuMXAAA==";
    /** The same, half transparent. */
    private static final String LOSSY_ALPHA = "UklGRmgAAABXRUJQVlA4WAoAAAAQAAAAHwAADwAAQUxQSAoAAAABB1DAiAhERP8DVlA4"
            + "IDgAAADQAgCdASogABAAPrVInkmnJCKhMAgA4BaJQBOgBbHAAP7l+j90fkz7rl7/8bx/ku/t32hIuMXAAA==";
    /** Two frames of 32 by 16, the first (200, 60, 20), the other blue. */
    private static final String ANIMATION = "UklGRoYAAABXRUJQVlA4WAoAAAACAAAAHwAADwAAQU5JTQYAAAAAAAAAAABBTk1GKgAAAAAA"
            + "AAAAAB8AAA8AADIAAAJWUDhMEQAAAC8fwAMAB1CeIpei/4GI6H8AAEFOTUYoAAAAAAAAAAAAHwAADwAAMgAAAFZQOEwPAAAALx/AAwAH"
            + "ENH//gciov8BAA==";
    /** 16383 by 16383 points of one colour. */
    private static final String BOMB = "UklGRiAAAABXRUJQVlA4TBQAAAAv/r//DwdgQVQIIAAKmv7HiIj+Bw==";

    @Test
    void whatLostNothingComesOutAsItWentIn() throws Exception {
        var opaque = thumbnail(bytes(LOSSLESS));
        var clear = thumbnail(bytes(LOSSLESS_ALPHA));
        assertEquals("8x6", opaque.width() + "x" + opaque.height());
        for (int i = 0; i < 8 * 6; i++) {
            int colour = i % 8 * 32 << 16 | i / 8 * 40 << 8 | 128;
            assertEquals(0xff000000 | colour, opaque.argb()[i], "point " + i);
            assertEquals(255 - i % 8 * 16 << 24 | colour, clear.argb()[i], "point " + i);
        }
    }

    @Test
    void whatLostSomethingComesOutAlmostAsItWentIn() throws Exception {
        var opaque = thumbnail(bytes(LOSSY));
        var clear = thumbnail(bytes(LOSSY_ALPHA));
        assertEquals("32x16", opaque.width() + "x" + opaque.height());
        for (int i = 0; i < 32 * 16; i++) {
            assertNear(0xffc83c14, opaque.argb()[i]);
            assertNear(0x80c83c14, clear.argb()[i]);
        }
    }

    @Test
    void ofAnAnimationTheFirstFrameIsTaken() throws Exception {
        var first = thumbnail(bytes(ANIMATION));
        assertEquals("32x16", first.width() + "x" + first.height());
        assertEquals(0xffc83c14, first.argb()[100]);
    }

    @Test
    void anImageThatWouldFillTheMemoryIsRefusedBeforeItIsDecoded() {
        assertEquals("The image cannot be decoded: it has more than 40000000 pixels.", refusal(bytes(BOMB)));
    }

    @Test
    void anImageThatKeepsTheDecoderBusyIsGivenUp() {
        var refused = assertThrows(IOException.class, () -> Webp.decode(bytes(LOSSY), 256, Duration.ofSeconds(-1)));
        assertTrue(refused.getMessage().startsWith("that took longer"), refused::getMessage);
    }

    @Test
    void aPictureOfAnotherSizeThanTheFileSaysIsRefused() {
        var wide = bytes(LOSSY_ALPHA);
        wide[24] = (byte) 0xff;
        assertEquals("The image cannot be decoded: it is 32 by 16 pixels, but says 256 by 16.", refusal(wide));
        var frame = bytes(ANIMATION);
        frame[24] = 5;
        assertEquals("The image cannot be decoded: a frame is larger than the picture.", refusal(frame));
    }

    @Test
    void aPartThatIsLongerThanTheFileIsRefused() {
        var long1 = bytes(LOSSLESS);
        Arrays.fill(long1, 16, 20, (byte) 0x7f);
        assertEquals("The image cannot be decoded: the file ends too early.", refusal(long1));
        var negative = bytes(LOSSLESS);
        Arrays.fill(negative, 16, 20, (byte) 0xff);
        assertEquals("The image cannot be decoded: the file ends too early.", refusal(negative));
    }

    @Test
    void aFileWithoutAPictureIsRefused() {
        var empty = Arrays.copyOf(bytes(LOSSLESS), 12);
        ByteBuffer.wrap(empty).order(ByteOrder.LITTLE_ENDIAN).putInt(4, 4);
        assertEquals("The image cannot be decoded: there is no picture in it.", refusal(empty));
        var cut = Arrays.copyOf(bytes(LOSSLESS), 20);
        ByteBuffer.wrap(cut).order(ByteOrder.LITTLE_ENDIAN).putInt(4, 12).putInt(16, 0);
        assertFalse(refusal(cut).contains("null"), () -> refusal(cut));
    }

    @ParameterizedTest
    @MethodSource("files")
    void aFileThatEndsTooEarlyIsRefused(byte[] file) {
        for (int length = 12; length < file.length; length++) {
            var part = Arrays.copyOf(file, length);
            assertEquals("The image cannot be decoded: the file ends too early.", refusal(part));
        }
    }

    static Stream<byte[]> files() {
        return Stream.of(LOSSLESS, LOSSLESS_ALPHA, LOSSY, LOSSY_ALPHA, ANIMATION).map(WebpTest::bytes);
    }

    private static String refusal(byte[] file) {
        var refused = assertThrows(LibraryException.class, () -> Thumbnail.of(file));
        assertEquals(Problem.INVALID, refused.problem());
        return refused.getMessage();
    }

    private static void assertNear(int expected, int actual) {
        for (int shift = 0; shift < 32; shift += 8) {
            int apart = Math.abs((expected >>> shift & 0xff) - (actual >>> shift & 0xff));
            assertTrue(apart <= 12, () -> Integer.toHexString(expected) + " and " + Integer.toHexString(actual));
        }
    }

    private static Pixels thumbnail(byte[] file) throws LibraryException, IOException {
        return Pixels.of(ImageIO.read(new ByteArrayInputStream(Thumbnail.of(file))));
    }

    private static byte[] bytes(String base64) {
        return Base64.getDecoder().decode(base64);
    }
}
