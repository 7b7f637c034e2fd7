// SPDX-License-Identifier: EPL-2.0
package dev.maquette.core.internal.picture;

import java.io.ByteArrayInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.zip.InflaterInputStream;

/**
 * What a PNG file says without its pixels (PNG specification, third edition, chunks IHDR, tEXt, zTXt and iTXt). Anybody
 * may have written it: texts that are longer than any program's, and those after the first 64, are passed over.
 *
 * @param width pixels
 * @param height pixels
 * @param texts by keyword; of two with the same the first
 */
record PngTexts(int width, int height, Map<String, String> texts) {

    private static final long SIGNATURE = 0x89504e470d0a1a0aL;
    private static final int HEADER = chunk("IHDR");
    private static final int END = chunk("IEND");
    private static final int PLAIN = chunk("tEXt");
    private static final int PACKED = chunk("zTXt");
    private static final int WORLDLY = chunk("iTXt");
    private static final int LONGEST = 1 << 20;
    private static final int MOST_CHUNKS = 50_000;
    private static final int MOST_TEXTS = 64;

    private static int chunk(String name) {
        return ByteBuffer.wrap(name.getBytes(StandardCharsets.US_ASCII)).getInt();
    }

    /**
     * Reads from chunk to chunk.
     *
     * @throws IOException when the file is none, or is cut off before its pixels
     */
    static PngTexts read(Path file) throws IOException {
        try (var channel = FileChannel.open(file, StandardOpenOption.READ)) {
            if (next(channel, Long.BYTES).getLong() != SIGNATURE) {
                throw new IOException(file + " is no PNG file");
            }
            var first = next(channel, 2 * Integer.BYTES);
            if (first.getInt() != 13 || first.getInt() != HEADER) {
                throw new IOException(file + " does not begin as a PNG file does");
            }
            var header = next(channel, 13 + Integer.BYTES);
            var read = new PngTexts(header.getInt(), header.getInt(), new HashMap<>());
            read.addTexts(channel);
            return read;
        }
    }

    /** They may stand before the pixels and behind; what is behind a cut is not there. */
    private void addTexts(FileChannel channel) throws IOException {
        long size = channel.size();
        for (int i = 0; i < MOST_CHUNKS && size - channel.position() > 3 * Integer.BYTES; i++) {
            var head = next(channel, 2 * Integer.BYTES);
            long length = Integer.toUnsignedLong(head.getInt());
            int type = head.getInt();
            long after = channel.position() + length + Integer.BYTES;
            if (type == END || after > size) {
                return;
            }
            if ((type == PLAIN || type == PACKED || type == WORLDLY) && length <= LONGEST) {
                addText(type, next(channel, (int) length).array());
            }
            channel.position(after);
        }
    }

    private void addText(int type, byte[] content) throws IOException {
        int keyword = end(content, 0);
        int at = keyword + 1;
        var charset = type == WORLDLY ? StandardCharsets.UTF_8 : StandardCharsets.ISO_8859_1;
        boolean packed = type == PACKED;
        if (type == WORLDLY && at < content.length) {
            packed = content[at] == 1;
            at = end(content, end(content, at + 2) + 1) + 1;
        } else if (packed) {
            at++;
        }
        var name = new String(content, 0, keyword, StandardCharsets.ISO_8859_1);
        if (keyword < content.length && at <= content.length && texts.size() < MOST_TEXTS && !texts.containsKey(name)) {
            texts.put(name, text(Arrays.copyOfRange(content, at, content.length), packed, charset));
        }
    }

    private static String text(byte[] bytes, boolean packed, Charset charset) throws IOException {
        if (!packed) {
            return new String(bytes, charset);
        }
        try (InputStream in = new InflaterInputStream(new ByteArrayInputStream(bytes))) {
            return new String(in.readNBytes(LONGEST), charset);
        }
    }

    /** Where the zero is that ends a word. */
    private static int end(byte[] content, int from) {
        int at = from;
        while (at < content.length && content[at] != 0) {
            at++;
        }
        return at;
    }

    private static ByteBuffer next(FileChannel channel, int length) throws IOException {
        var bytes = ByteBuffer.allocate(length);
        while (bytes.hasRemaining()) {
            if (channel.read(bytes) < 0) {
                throw new EOFException("It is cut off.");
            }
        }
        return bytes.flip();
    }
}
