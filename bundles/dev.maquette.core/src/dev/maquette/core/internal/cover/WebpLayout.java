// SPDX-License-Identifier: EPL-2.0
package dev.maquette.core.internal.cover;

import java.io.EOFException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * How a WebP file is laid out. A decoder takes memory for what the parts of a file say of themselves: a file whose
 * parts
 * contradict each other, or go beyond its end, is refused before one sees it.
 */
final class WebpLayout {

    private static final int CHUNK = 8;
    private static final int FRAME = 16;
    private static final int SIDE = 0x3fff;

    private final ByteBuffer file;

    private WebpLayout(byte[] file) {
        this.file = ByteBuffer.wrap(file).order(ByteOrder.LITTLE_ENDIAN);
    }

    /** How large an image is. */
    record Size(int width, int height) {

        long pixels() {
            return (long) width * height;
        }
    }

    /** Whether a file says that it is one. */
    static boolean begins(byte[] file) {
        return file.length >= 12 && is(file, 0, "RIFF") && is(file, 8, "WEBP");
    }

    /**
     * The size of the image that a file holds.
     *
     * @throws IOException when parts are missing or do not fit
     */
    static Size check(byte[] file) throws IOException {
        var layout = new WebpLayout(file);
        long end = (layout.file.getInt(4) & 0xffffffffL) + CHUNK;
        if (end > file.length) {
            throw new EOFException("the file ends too early");
        }
        var size = layout.walk(12, (int) end, null);
        if (size == null) {
            throw new IOException("there is no picture in it");
        }
        return size;
    }

    /** @param outer what the part around says, or null; it is what the pictures within have to be */
    private Size walk(int from, int end, Size outer) throws IOException {
        var size = outer;
        for (int at = from; at + CHUNK <= end;) {
            long length = file.getInt(at + 4) & 0xffffffffL;
            if (at + CHUNK + length > end) {
                throw new EOFException("the file ends too early");
            }
            size = part(at, (int) length, size);
            at += (int) (CHUNK + length + (length & 1));
        }
        return size;
    }

    private Size part(int at, int length, Size outer) throws IOException {
        int start = at + CHUNK;
        return switch (new String(file.array(), at, 4, StandardCharsets.ISO_8859_1)) {
        case "VP8X" -> new Size(three(start + 4) + 1, three(start + 7) + 1);
        case "VP8 " -> same(outer, new Size(file.getShort(start + 6) & SIDE, file.getShort(start + 8) & SIDE));
        case "VP8L" -> same(outer, lossless(file.getInt(start + 1)));
        case "ANMF" -> frame(start, length, outer);
        default -> outer;
        };
    }

    private static Size lossless(int bits) {
        return new Size((bits & SIDE) + 1, (bits >>> 14 & SIDE) + 1);
    }

    private Size frame(int start, int length, Size canvas) throws IOException {
        var size = new Size(three(start + 6) + 1, three(start + 9) + 1);
        if (canvas == null || 2 * three(start) + size.width() > canvas.width()
                || 2 * three(start + 3) + size.height() > canvas.height()) {
            throw new IOException("a frame is larger than the picture");
        }
        walk(start + FRAME, start + length, size);
        return canvas;
    }

    private static Size same(Size outer, Size inner) throws IOException {
        if (outer != null && !outer.equals(inner)) {
            throw new IOException("it is " + inner.width() + " by " + inner.height() + " pixels, but says "
                    + outer.width() + " by " + outer.height());
        }
        return inner;
    }

    private int three(int at) {
        return file.get(at) & 0xff | (file.get(at + 1) & 0xff) << 8 | (file.get(at + 2) & 0xff) << 16;
    }

    private static boolean is(byte[] file, int at, String name) {
        return Arrays.equals(file, at, at + name.length(), name.getBytes(StandardCharsets.ISO_8859_1), 0,
                name.length());
    }
}
