// SPDX-License-Identifier: EPL-2.0
package dev.maquette.inference.onnx.internal.network;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.GZIPInputStream;

import dev.maquette.api.json.Json;
import dev.maquette.inference.onnx.internal.graph.ElementType;
import dev.maquette.inference.onnx.internal.graph.Weight;
import dev.maquette.inference.onnx.internal.runtime.Values;

/** What PyTorch gives for small networks; {@code releng/fixtures/networks.py} writes it. */
public final class References {

    /**
     * A network.
     *
     * @param shapes of its weights by diffusers' names
     * @param original what an original checkpoint calls them
     * @param formula by which name the formula gives their values, where that is another one
     * @param ids of the prompt
     * @param texts of what is drawn: the encoders
     * @param rgb of what is drawn: the picture
     */
    public record Reference(LinkedHashMap<String, List<Long>> shapes, Map<String, String> original,
            Map<String, String> formula, float[] ids, Map<String, Result> results, List<Reference> texts, int[] rgb) {

        /** Writes the weights as halves. */
        public Map<String, Weight> write(Path file, boolean originally) throws IOException {
            var weights = new HashMap<String, Weight>();
            long offset = 0;
            try (var out = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE)) {
                for (var each : shapes.entrySet()) {
                    var name = each.getKey();
                    var halves = Formula.weight(formula == null ? name : formula.get(name), each.getValue());
                    var shape = each.getValue().stream().mapToLong(Long::longValue).toArray();
                    if (originally && original.get(name).endsWith(".text_projection")) {
                        halves = turned(halves, shape);
                        shape = new long[]{shape[1], shape[0]};
                    }
                    var bytes = ByteBuffer.allocate(halves.length * Short.BYTES).order(ByteOrder.LITTLE_ENDIAN);
                    bytes.asShortBuffer().put(halves);
                    out.write(bytes);
                    var weight = new Weight(name, file.getFileName().toString(), offset, ElementType.F16, shape);
                    weights.merge(originally ? original.get(name) : name, weight, References::joined);
                    offset += bytes.capacity();
                }
            }
            return weights;
        }
    }

    /** What comes out: the beginning, the end and the sum of it. */
    public record Result(long[] shape, double sum, float[] first, float[] last) {

        /** Within a ten-thousandth of the largest number. */
        public void check(Values found, String what) {
            assertArrayEquals(shape, found.shape(), what);
            var data = found.data();
            double largest = 0;
            double all = 0;
            for (var value : data) {
                largest = Math.max(largest, Math.abs(value));
                all += value;
            }
            for (int i = 0; i < first.length; i++) {
                assertEquals(first[i], data[i], 1e-4 * largest, what + ", value " + i);
                assertEquals(last[i], data[data.length - last.length + i], 1e-4 * largest, what + ", value -" + i);
            }
            assertEquals(sum, all, 1e-4 * largest * Math.sqrt(data.length), what + ", sum");
        }
    }

    /** Rows as columns. */
    private static short[] turned(short[] matrix, long[] shape) {
        int rows = (int) shape[0];
        int columns = (int) shape[1];
        var turned = new short[matrix.length];
        for (int i = 0; i < matrix.length; i++) {
            turned[i % columns * rows + i / columns] = matrix[i];
        }
        return turned;
    }

    /** What follows one another in the file, as one. */
    private static Weight joined(Weight first, Weight next) {
        var shape = first.shape().clone();
        shape[0] += next.shape()[0];
        return new Weight(first.name(), first.file(), first.offset(), first.type(), shape);
    }

    private References() {
    }

    /** By their names. */
    public static Map<String, Reference> all() throws IOException {
        try (var in = new GZIPInputStream(References.class.getResourceAsStream("networks.json.gz"))) {
            Map<?, ?> json = Json.read(new String(in.readAllBytes(), StandardCharsets.UTF_8), Map.class);
            var all = new HashMap<String, Reference>();
            json.forEach((name, value) -> all.put(name.toString(), Json.read(Json.write(value), Reference.class)));
            return all;
        }
    }
}
