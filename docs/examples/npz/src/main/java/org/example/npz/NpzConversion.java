// SPDX-License-Identifier: EPL-2.0
package org.example.npz;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipFile;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.SubMonitor;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;

import dev.maquette.api.convert.Conversion;

/** Copies arrays into a file of safetensors: the length of a header, the header, and the values one after the other. */
final class NpzConversion implements Conversion {

    private static final int STEP = 1 << 20;
    /** Values begin at a multiple of this. */
    private static final int ALIGNED = 8;

    private final Path archive;
    private final Map<String, NpyHeader> arrays;

    /** @param arrays by the names of their members */
    NpzConversion(Path archive, Map<String, NpyHeader> arrays) {
        this.archive = archive;
        this.arrays = arrays;
    }

    @Override
    public boolean folder() {
        return false;
    }

    @Override
    public long bytes() {
        return header().length + values();
    }

    private long values() {
        return arrays.values().stream().mapToLong(NpyHeader::bytes).sum();
    }

    @Override
    public List<String> notes() {
        return List.of();
    }

    @Override
    public void write(Path target, IProgressMonitor monitor) throws IOException {
        var progress = SubMonitor.convert(monitor, (int) (values() / STEP) + 1);
        try (var zip = new ZipFile(archive.toFile());
                var out = new BufferedOutputStream(Files.newOutputStream(target))) {
            out.write(header());
            for (var array : arrays.entrySet()) {
                copy(zip, array.getKey(), array.getValue(), out, progress);
            }
        }
    }

    private static void copy(ZipFile zip, String member, NpyHeader array, OutputStream out, SubMonitor progress)
            throws IOException {
        try (var in = zip.getInputStream(zip.getEntry(member))) {
            in.skipNBytes(array.header());
            for (long left = array.bytes(); left > 0;) {
                progress.checkCanceled();
                var values = in.readNBytes((int) Math.min(left, STEP));
                if (values.length == 0) {
                    throw new IOException("The array " + member + " ends too early.");
                }
                out.write(values);
                left -= values.length;
                progress.worked(1);
            }
        }
    }

    private byte[] header() {
        var header = new JsonObject();
        long offset = 0;
        for (var array : arrays.entrySet()) {
            var tensor = new JsonObject();
            tensor.addProperty("dtype", array.getValue().dtype());
            tensor.add("shape", numbers(array.getValue().shape()));
            tensor.add("data_offsets", numbers(List.of(offset, offset + array.getValue().bytes())));
            var member = array.getKey();
            header.add(member.substring(0, member.length() - ZipMember.ARRAY.length()), tensor);
            offset += array.getValue().bytes();
        }
        var text = header.toString().getBytes(StandardCharsets.UTF_8);
        int length = Math.ceilDiv(text.length, ALIGNED) * ALIGNED;
        var bytes = ByteBuffer.allocate(Long.BYTES + length).order(ByteOrder.LITTLE_ENDIAN).putLong(length).put(text);
        while (bytes.hasRemaining()) {
            bytes.put((byte) ' ');
        }
        return bytes.array();
    }

    private static JsonArray numbers(List<Long> numbers) {
        var array = new JsonArray();
        numbers.forEach(array::add);
        return array;
    }
}
