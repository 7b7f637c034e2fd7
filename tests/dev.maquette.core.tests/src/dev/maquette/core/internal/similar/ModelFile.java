// SPDX-License-Identifier: EPL-2.0
package dev.maquette.core.internal.similar;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.DoubleUnaryOperator;
import java.util.function.UnaryOperator;

import com.google.gson.Gson;

/** A model that tests make: tensors with values, which can be stored in any way. */
final class ModelFile {

    private final Map<String, Entry> tensors = new LinkedHashMap<>();
    private final Map<String, String> metadata = new LinkedHashMap<>();

    private record Entry(String dtype, List<Integer> shape, double[] values) {
    }

    /** A checkpoint: a UNet with norms, a VAE, a text encoder. */
    static ModelFile checkpoint(long seed) {
        var model = new ModelFile();
        for (int i = 0; i < 6; i++) {
            model.random("model.diffusion_model.blocks." + i + ".weight", seed * 100 + i, 24, 32);
            model.constant("model.diffusion_model.blocks." + i + ".norm.weight", 1, 32);
        }
        for (int i = 0; i < 4; i++) {
            model.random("first_stage_model.conv." + i + ".weight", 7000 + i, 16, 16, 3, 3);
            model.random("cond_stage_model.layer." + i + ".weight", 8000 + i, 32, 32);
        }
        return model;
    }

    ModelFile random(String name, long seed, Integer... shape) {
        var random = new Random(seed);
        return values(name, _ -> random.nextGaussian() * 0.05, shape);
    }

    ModelFile constant(String name, double value, Integer... shape) {
        return values(name, _ -> value, shape);
    }

    private ModelFile values(String name, DoubleUnaryOperator value, Integer... shape) {
        var values = new double[List.of(shape).stream().reduce(1, (a, b) -> a * b)];
        for (int i = 0; i < values.length; i++) {
            values[i] = (float) value.applyAsDouble(i);
        }
        tensors.put(name, new Entry("F32", List.of(shape), values));
        return this;
    }

    ModelFile says(String key, String value) {
        metadata.put(key, value);
        return this;
    }

    /** The same with other values of some tensors. */
    ModelFile changed(String beginning, DoubleUnaryOperator change) {
        return each(beginning, entry -> {
            var values = new double[entry.values.length];
            for (int i = 0; i < values.length; i++) {
                values[i] = (float) change.applyAsDouble(entry.values[i]);
            }
            return new Entry(entry.dtype, entry.shape, values);
        });
    }

    /** The same with some tensors stored in another way; their values are rounded when it is written. */
    ModelFile stored(String dtype, String beginning) {
        return each(beginning, entry -> new Entry(dtype, entry.shape, entry.values));
    }

    ModelFile stored(String dtype) {
        return stored(dtype, "");
    }

    ModelFile without(String beginning) {
        var copy = each("", entry -> entry);
        copy.tensors.keySet().removeIf(name -> name.startsWith(beginning));
        return copy;
    }

    /** The same with each tensor of a beginning also under another one. */
    ModelFile doubled(String beginning, String other) {
        var copy = each("", entry -> entry);
        tensors.forEach((name, entry) -> {
            if (name.startsWith(beginning)) {
                copy.tensors.put(other + name.substring(beginning.length()).replace(".", ""), entry);
            }
        });
        return copy;
    }

    ModelFile renamed(String part, String other) {
        var copy = new ModelFile();
        copy.metadata.putAll(metadata);
        tensors.forEach((name, entry) -> copy.tensors.put(name.replace(part, other), entry));
        return copy;
    }

    private ModelFile each(String beginning, UnaryOperator<Entry> change) {
        var copy = new ModelFile();
        copy.metadata.putAll(metadata);
        tensors.forEach((name, entry) -> copy.tensors.put(name,
                name.startsWith(beginning) ? change.apply(entry) : entry));
        return copy;
    }

    /** Writes it as safetensors does, and also what that does not know. */
    Path write(Path file) throws IOException {
        var header = new LinkedHashMap<String, Object>();
        if (!metadata.isEmpty()) {
            header.put("__metadata__", metadata);
        }
        var data = new ByteArrayOutputStream();
        for (var tensor : tensors.entrySet()) {
            int begin = data.size();
            data.writeBytes(bytes(tensor.getValue()));
            header.put(tensor.getKey(), Map.of("dtype", tensor.getValue().dtype, "shape", tensor.getValue().shape,
                    "data_offsets", List.of(begin, data.size())));
        }
        var json = new Gson().toJson(header).getBytes(StandardCharsets.UTF_8);
        var whole = ByteBuffer.allocate(8 + json.length + data.size()).order(ByteOrder.LITTLE_ENDIAN)
                .putLong(json.length).put(json).put(data.toByteArray());
        Files.createDirectories(file.getParent());
        return Files.write(file, whole.array());
    }

    private static byte[] bytes(Entry entry) {
        var out = ByteBuffer.allocate(entry.values.length * 8).order(ByteOrder.LITTLE_ENDIAN);
        if (entry.dtype.startsWith("Q")) {
            for (int i = 0; i < entry.values.length; i += 32) {
                pack(entry.dtype, entry.values, i, out);
            }
        } else {
            for (double value : entry.values) {
                put(entry.dtype, value, out);
            }
        }
        var bytes = new byte[out.position()];
        out.get(0, bytes);
        return bytes;
    }

    private static void put(String dtype, double value, ByteBuffer out) {
        switch (dtype) {
        case "F64" -> out.putDouble(value);
        case "F32" -> out.putFloat((float) value);
        case "F16" -> out.putShort(Float.floatToFloat16((float) value));
        case "BF16" -> out.putShort((short) (Float.floatToIntBits((float) Plain.BF16.rounded(value)) >> 16));
        case "F8_E5M2" -> out.put((byte) (Float.floatToFloat16((float) Plain.F8_E5M2.rounded(value)) >> 8));
        case "F8_E4M3" -> out.put(e4m3(value));
        case "I64" -> out.putLong((long) value);
        default -> throw new IllegalArgumentException(dtype);
        }
    }

    /** The bits whose value is the nearest, found by trying all. */
    private static byte e4m3(double value) {
        var best = new double[1];
        byte bits = 0;
        double off = Double.MAX_VALUE;
        for (int candidate = 0; candidate < 256; candidate++) {
            Plain.F8_E4M3.decode(ByteBuffer.wrap(new byte[]{(byte) candidate}), best, 0);
            if (Math.abs(best[0] - value) < off) {
                off = Math.abs(best[0] - value);
                bits = (byte) candidate;
            }
        }
        return bits;
    }

    /** As ggml's reference code does it: the extreme makes the scale. */
    private static void pack(String dtype, double[] values, int from, ByteBuffer out) {
        float extreme = 0;
        for (int i = from; i < from + 32; i++) {
            extreme = Math.abs(values[i]) > Math.abs(extreme) ? (float) values[i] : extreme;
        }
        float scale = dtype.equals("Q8_0") ? Math.abs(extreme) / 127 : extreme / -8;
        out.putShort(Float.floatToFloat16(scale));
        float inverse = scale == 0 ? 0 : 1 / scale;
        if (dtype.equals("Q8_0")) {
            for (int i = from; i < from + 32; i++) {
                out.put((byte) Math.round(values[i] * inverse));
            }
        } else {
            for (int i = from; i < from + 16; i++) {
                out.put((byte) (nibble(values[i] * inverse) | nibble(values[i + 16] * inverse) << 4));
            }
        }
    }

    private static int nibble(double value) {
        return Math.clamp((int) (value + 8.5), 0, 15);
    }
}
