// SPDX-License-Identifier: EPL-2.0
package dev.maquette.inference.onnx.internal.adapter;

import java.io.EOFException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;

import dev.maquette.inference.onnx.internal.graph.Weight;
import dev.maquette.inference.onnx.internal.pipeline.WeightStore;

/** Reads the numbers of small tensors. */
final class Readings {

    private Readings() {
    }

    /**
     * The numbers, row by row.
     *
     * @throws IOException when the file cannot be read
     */
    static float[] of(WeightStore store, Weight weight) throws IOException {
        var bytes = ByteBuffer.allocate(Math.toIntExact(weight.length())).order(ByteOrder.LITTLE_ENDIAN);
        try (var channel = FileChannel.open(store.folder().resolve(weight.file()))) {
            while (bytes.hasRemaining()) {
                if (channel.read(bytes, weight.offset() + bytes.position()) < 0) {
                    throw new EOFException(weight.name() + " reaches beyond the end of its file");
                }
            }
        }
        bytes.flip();
        var numbers = new float[Math.toIntExact(weight.count())];
        for (int i = 0; i < numbers.length; i++) {
            numbers[i] = next(weight, bytes);
        }
        return numbers;
    }

    private static float next(Weight weight, ByteBuffer bytes) {
        return switch (weight.type()) {
        case F32 -> bytes.getFloat();
        case F64 -> (float) bytes.getDouble();
        case F16 -> Float.float16ToFloat(bytes.getShort());
        case BF16 -> Float.intBitsToFloat(bytes.getShort() << Short.SIZE);
        case I32 -> bytes.getInt();
        case I64 -> bytes.getLong();
        case F8_E5M2 -> Float.float16ToFloat((short) (bytes.get() << Byte.SIZE));
        case F8_E4M3 -> small(bytes.get());
        };
    }

    /** Of four bits of exponent and three behind the point, which has no infinity. */
    private static float small(byte bits) {
        int exponent = bits >> 3 & 0xf;
        int rest = bits & 7;
        float size = (bits & 0x7f) == 0x7f ? Float.NaN
                : exponent == 0 ? Math.scalb(rest, -9) : Math.scalb(8f + rest, exponent - 10);
        return bits < 0 ? -size : size;
    }
}
