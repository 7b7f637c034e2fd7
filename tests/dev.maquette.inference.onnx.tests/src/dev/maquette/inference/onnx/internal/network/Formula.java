// SPDX-License-Identifier: EPL-2.0
package dev.maquette.inference.onnx.internal.network;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.zip.CRC32;

/** The weights and inputs of the reference, which are what integers make of a name and a place. */
public final class Formula {

    private static final long MASK = 0xFFFFFFFFL;

    private Formula() {
    }

    /** As many numbers from -1 to 1. */
    public static float[] noise(String name, int count) {
        var crc = new CRC32();
        crc.update(name.getBytes(StandardCharsets.UTF_8));
        var values = new float[count];
        for (int i = 0; i < count; i++) {
            long mixed = i * 2654435761L + crc.getValue() & MASK;
            mixed = (mixed ^ mixed >> 15) * 2246822519L & MASK;
            mixed = (mixed ^ mixed >> 13) * 3266489917L & MASK;
            mixed ^= mixed >> 16;
            values[i] = (float) ((double) (mixed >> 8) / (1 << 23) - 1);
        }
        return values;
    }

    /** As halves. */
    public static short[] weight(String name, List<Long> shape) {
        int count = Math.toIntExact(shape.stream().reduce(1L, Math::multiplyExact));
        var noise = noise(name, count);
        float scale = shape.size() > 1 ? (float) (1 / Math.sqrt((double) count / shape.getFirst())) : 0.1f;
        float around = shape.size() == 1 && name.endsWith("weight") ? 1 : 0;
        var halves = new short[count];
        for (int i = 0; i < count; i++) {
            halves[i] = Float.floatToFloat16(around + noise[i] * scale);
        }
        return halves;
    }
}
