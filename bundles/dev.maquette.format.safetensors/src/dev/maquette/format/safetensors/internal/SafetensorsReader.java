// SPDX-License-Identifier: EPL-2.0
package dev.maquette.format.safetensors.internal;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import dev.maquette.api.probe.FormatReader;
import dev.maquette.api.probe.InvalidModelException;
import dev.maquette.api.probe.ModelContent;
import dev.maquette.api.probe.ProbeContext;

/**
 * Reads the header of a safetensors file: eight bytes, little-endian, that tell the length of the JSON after them,
 * which names each tensor with dtype, shape and place. Tensor data are never read.
 */
public final class SafetensorsReader implements FormatReader {

    private static final int PREFIX = 8;
    private static final int MAX_HEADER = 100_000_000;
    /** Beginnings of other formats: a file of theirs is not a broken safetensors file, whatever its name says. */
    private static final List<String> OTHERS = List.of("PK\u0003\u0004", "GGUF", "\u0080\u0002", "\u0080\u0003",
            "\u0080\u0004", "\u0080\u0005");

    @Override
    public boolean recognises(ProbeContext context) throws IOException {
        if (context.folder()) {
            return false;
        }
        var start = start(context);
        if (named(context)) {
            return OTHERS.stream().noneMatch(start::startsWith);
        }
        long header = start.length() > PREFIX ? context.read(0, PREFIX).getLong() : -1;
        return header > 1 && header <= MAX_HEADER && header <= context.size() - PREFIX && start.charAt(PREFIX) == '{';
    }

    @Override
    public ModelContent read(ProbeContext context) throws IOException, InvalidModelException {
        int length = headerLength(context);
        var text = bytes(context.read(PREFIX, length));
        var header = new HeaderParser(text, PREFIX).parse();
        header.layout().check(PREFIX + (long) length, context.size());
        return new ModelContent("safetensors", false, context.path().getFileName().toString(), context.size(),
                Collections.unmodifiableMap(header.tensors()), Collections.unmodifiableMap(header.metadata()),
                Map.of(), List.of());
    }

    private static int headerLength(ProbeContext context) throws IOException, InvalidModelException {
        long size = context.size();
        if (size < PREFIX) {
            throw new InvalidModelException(size == 0 ? "The file is empty."
                    : "The file has " + size + " bytes; the first 8 of a safetensors file tell its header's length.");
        }
        long length = context.read(0, PREFIX).getLong();
        if (length < 0 || length > MAX_HEADER) {
            refuseText(start(context));
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
    }

    private static String start(ProbeContext context) throws IOException {
        int length = (int) Math.min(64, context.size());
        return new String(bytes(context.read(0, length)), StandardCharsets.ISO_8859_1);
    }

    private static byte[] bytes(ByteBuffer buffer) {
        var bytes = new byte[buffer.remaining()];
        buffer.get(bytes);
        return bytes;
    }

    private static boolean named(ProbeContext context) {
        return context.path().getFileName().toString().toLowerCase(Locale.ROOT).endsWith(".safetensors");
    }
}
