// SPDX-License-Identifier: EPL-2.0
package dev.maquette.format.safetensors.internal;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;

import dev.maquette.api.probe.InvalidModelException;

/** Reads the header of one safetensors file, which may be a whole model or a shard of one. */
final class HeaderFile {

    private static final int PREFIX = 8;
    private static final int MAX_HEADER = 100_000_000;

    private HeaderFile() {
    }

    /** The header, checked against the length of the file. */
    static Header read(Bytes file) throws IOException, InvalidModelException {
        int length = headerLength(file);
        var text = bytes(file.read(PREFIX, length));
        var header = new HeaderParser(text, PREFIX).parse();
        header.layout().check(PREFIX + (long) length, file.size());
        return header;
    }

    /** Whether a header of a possible length begins where it should. */
    static boolean looksLikeOne(Bytes file) throws IOException {
        if (file.size() <= PREFIX) {
            return false;
        }
        long header = file.read(0, PREFIX).getLong();
        return header > 1 && header <= MAX_HEADER && header <= file.size() - PREFIX
                && file.read(PREFIX, 1).get() == '{';
    }

    /** The first bytes, at most 64, a character each. */
    static String start(Bytes file) throws IOException {
        int length = (int) Math.min(64, file.size());
        return new String(bytes(file.read(0, length)), StandardCharsets.ISO_8859_1);
    }

    /** The buffer's bytes; not copied where it is an array already. */
    static byte[] bytes(ByteBuffer buffer) {
        if (buffer.hasArray() && buffer.arrayOffset() == 0 && buffer.array().length == buffer.remaining()) {
            return buffer.array();
        }
        var bytes = new byte[buffer.remaining()];
        buffer.get(bytes);
        return bytes;
    }

    private static int headerLength(Bytes file) throws IOException, InvalidModelException {
        long size = file.size();
        if (size < PREFIX) {
            throw new InvalidModelException(size == 0 ? "The file is empty."
                    : "The file has " + size + " bytes; the first 8 of a safetensors file tell its header's length.");
        }
        long length = file.read(0, PREFIX).getLong();
        if (length < 0 || length > MAX_HEADER) {
            refuseText(start(file));
            throw new InvalidModelException("The header claims " + Long.toUnsignedString(length)
                    + " bytes (bytes 0 to 7), more than the " + MAX_HEADER + " that are allowed.");
        }
        if (length > size - PREFIX) {
            throw new InvalidModelException("The file is cut off inside its header: "
                    + Layout.share(size - PREFIX, length) + " are there. Download or copy it again.");
        }
        if (length == 0) {
            throw new InvalidModelException("The header is empty (bytes 0 to 7 say 0 bytes).");
        }
        return (int) length;
    }

    private static void refuseText(String start) throws InvalidModelException {
        if (start.startsWith("version https://git-lfs")) {
            throw new InvalidModelException(
                    "This is a Git LFS pointer, not the model: run \"git lfs pull\" to fetch it.");
        }
        if (start.stripLeading().startsWith("<")) {
            throw new InvalidModelException(
                    "This is a web page, not a model: the download was answered with a page. Sign in and try again.");
        }
        if (start.stripLeading().startsWith("{")) {
            throw new InvalidModelException("This is a JSON text, not a model: its beginning is no safetensors header."
                    + " If it lists a model's shards, its name should end in .safetensors.index.json.");
        }
    }

}
