// SPDX-License-Identifier: EPL-2.0
package dev.maquette.testkit.format;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.LongStream;

import dev.maquette.api.json.Json;

/** A safetensors file with a true header, whose tensors are all zeros. */
public final class SafetensorsFile {

    private static final Pattern BITS = Pattern.compile("[A-Z]+(\\d+).*");

    private final Map<String, Object> entries = new LinkedHashMap<>();
    private final Map<String, String> metadata = new LinkedHashMap<>();
    private long end;

    /**
     * Adds a tensor behind those that are there.
     *
     * @param dtype the format's word, such as {@code F16}
     * @param shape outermost dimension first
     */
    public SafetensorsFile tensor(String name, String dtype, long... shape) {
        long bytes = LongStream.of(shape).reduce(1, (a, b) -> a * b) * bits(dtype) / Byte.SIZE;
        entries.put(name, Map.of("dtype", dtype, "shape", LongStream.of(shape).boxed().toList(), "data_offsets",
                List.of(end, end += bytes)));
        return this;
    }

    /** Adds a field of the metadata. */
    public SafetensorsFile metadata(String name, String value) {
        metadata.put(name, value);
        return this;
    }

    /** The length and the header. */
    public byte[] header() {
        var all = new LinkedHashMap<String, Object>();
        if (!metadata.isEmpty()) {
            all.put("__metadata__", metadata);
        }
        all.putAll(entries);
        var json = Json.write(all).getBytes(StandardCharsets.UTF_8);
        return ByteBuffer.allocate(Long.BYTES + json.length).order(ByteOrder.LITTLE_ENDIAN).putLong(json.length)
                .put(json).array();
    }

    /** Bytes of the tensors. */
    public long data() {
        return end;
    }

    /** The whole of a small one. */
    public byte[] bytes() {
        var out = new ByteArrayOutputStream();
        out.writeBytes(header());
        out.writeBytes(new byte[Math.toIntExact(end)]);
        return out.toByteArray();
    }

    /** Writes it, the tensors as a hole that takes no room; makes the folders that lead to it. */
    public Path write(Path file) throws IOException {
        var header = header();
        Files.createDirectories(file.toAbsolutePath().getParent());
        try (var out = new RandomAccessFile(file.toFile(), "rw")) {
            out.write(header);
            out.setLength(header.length + end);
        }
        return file;
    }

    private static long bits(String dtype) {
        var word = BITS.matcher(dtype);
        return word.matches() ? Long.parseLong(word.group(1)) : Byte.SIZE;
    }
}
