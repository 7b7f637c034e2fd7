// SPDX-License-Identifier: EPL-2.0
package dev.maquette.core.internal.picture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.zip.DeflaterOutputStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What other programs write into PNG files, and what broken ones make of it. */
class PngTextsTest {

    private static final byte[] SIGNATURE = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n'};

    @TempDir
    Path temp;

    private final ByteArrayOutputStream png = new ByteArrayOutputStream();

    private PngTextsTest begin() {
        png.writeBytes(SIGNATURE);
        return chunk("IHDR", ByteBuffer.allocate(13).putInt(640).putInt(480).array());
    }

    private PngTextsTest chunk(String type, byte[] content) {
        png.writeBytes(ByteBuffer.allocate(4).putInt(content.length).array());
        png.writeBytes(type.getBytes(StandardCharsets.US_ASCII));
        png.writeBytes(content);
        png.writeBytes(new byte[4]);
        return this;
    }

    private static byte[] latin(String text) {
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }

    private static byte[] with(byte[] head, byte[] tail) {
        return ByteBuffer.allocate(head.length + tail.length).put(head).put(tail).array();
    }

    private static byte[] packed(byte[] text) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var out = new DeflaterOutputStream(bytes)) {
            out.write(text);
        }
        return bytes.toByteArray();
    }

    private PngTexts read() throws IOException {
        return PngTexts.read(Files.write(temp.resolve("picture.png"), png.toByteArray()));
    }

    @Test
    void plainAndPackedAndWorldlyTextsAreRead() throws Exception {
        var world = "海".getBytes(StandardCharsets.UTF_8);
        begin().chunk("tEXt", latin("a\0kiln for 20 \u00a3")).chunk("zTXt", with(latin("b\0\0"), packed(latin("hot"))))
                .chunk("iTXt", with(latin("c\0\0\0en\0see\0"), world))
                .chunk("iTXt", with(latin("d\0\1\0\0\0"), packed(world))).chunk("IEND", new byte[0]);

        assertEquals(Map.of("a", "kiln for 20 \u00a3", "b", "hot", "c", "海", "d", "海"), read().texts());
    }

    @Test
    void textsBehindThePixelsAreReadAndSizesAreKnown() throws Exception {
        begin().chunk("IDAT", new byte[100_000]).chunk("tEXt", latin("a\0late")).chunk("IEND", new byte[0])
                .chunk("tEXt", latin("b\0too late"));

        var texts = read();

        assertEquals(Map.of("a", "late"), texts.texts());
        assertEquals(640, texts.width());
        assertEquals(480, texts.height());
    }

    @Test
    void ofTwoTextsWithOneKeywordTheFirstCounts() throws Exception {
        begin().chunk("tEXt", latin("a\0first")).chunk("tEXt", latin("a\0second"));

        assertEquals(Map.of("a", "first"), read().texts());
    }

    @Test
    void whatIsCutOffBehindTheSizeStillSaysItsSize() throws Exception {
        begin().chunk("tEXt", latin("a\0whole"));
        png.writeBytes(ByteBuffer.allocate(8).putInt(5000).put(latin("tEXt")).array());
        png.writeBytes(latin("b\0cut off in the middle"));

        assertEquals(new PngTexts(640, 480, Map.of("a", "whole")), read());
    }

    @Test
    void chunksThatClaimToBeHugeOrHoldNoWordAreNoTrouble() throws Exception {
        begin().chunk("tEXt", latin("no end")).chunk("iTXt", latin("x\0")).chunk("iTXt", latin("x\0\1"))
                .chunk("tEXt", new byte[2 << 20]).chunk("tEXt", latin("a\0well"));
        png.writeBytes(ByteBuffer.allocate(8).putInt(-1).put(latin("tEXt")).array());
        png.writeBytes(new byte[20]);

        assertEquals("well", read().texts().get("a"));
    }

    @Test
    void aTextThatUnpacksWithoutEndIsCut() throws Exception {
        begin().chunk("zTXt", with(latin("a\0\0"), packed(new byte[50 << 20])));

        assertEquals(1 << 20, read().texts().get("a").length());
    }

    @Test
    void moreTextsThanAnyProgramWritesArePassedOver() throws Exception {
        begin();
        for (int i = 0; i < 100; i++) {
            chunk("zTXt", with(latin("text " + i + "\0\0"), packed(latin("hot"))));
        }
        // what is passed over is not unpacked either
        chunk("zTXt", latin("text 0\0\0no packed text")).chunk("zTXt", latin("other\0\0no packed text"));

        assertEquals(64, read().texts().size());
        assertEquals("hot", read().texts().get("text 63"));
    }

    @Test
    void aFileThatIsNoPngIsRefused() {
        png.writeBytes(latin("GIF89a and more of it"));

        assertThrows(IOException.class, this::read);
    }

    @Test
    void aFileThatEndsInItsHeaderIsRefused() {
        png.writeBytes(SIGNATURE);
        png.writeBytes(new byte[10]);

        assertThrows(IOException.class, this::read);
    }
}
