// SPDX-License-Identifier: EPL-2.0
package dev.maquette.api.convert;

import java.io.EOFException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.nio.channels.WritableByteChannel;
import java.util.Map;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;

import dev.maquette.api.probe.TensorInfo;
import dev.maquette.api.probe.TensorPlace;

/**
 * A tensor whose values lie in a file, written as they are there or as floating numbers of another type. Numbers beyond
 * the range of half precision become the largest that it has, so that they do not become infinite.
 *
 * @param stored what lies there
 * @param place where
 * @param dtype that is written, in the words of safetensors
 */
public record StoredTensor(TensorInfo stored, TensorPlace place, String dtype) implements NewTensor {

    private static final int PIECE = 1 << 16;
    private static final float LARGEST_HALF = 65504;
    private static final Map<String, Integer> FLOATING = Map.of("F16", 2, "BF16", 2, "F32", 4, "F64", 8);

    /** @throws IllegalArgumentException when it cannot be written as that */
    public StoredTensor {
        if (!dtype.equals(stored.dtype()) && !(FLOATING.containsKey(stored.dtype()) && FLOATING.containsKey(dtype))) {
            throw new IllegalArgumentException(stored.dtype() + " is not written as " + dtype);
        }
    }

    /**
     * With floating numbers of this precision.
     *
     * @param precision null to leave all as it is; what is no floating number of 16 bits or more stays in any case
     */
    public static StoredTensor of(TensorInfo stored, TensorPlace place, Precision precision) {
        return new StoredTensor(stored, place, precision == null || !FLOATING.containsKey(stored.dtype())
                ? stored.dtype() : precision.dtype());
    }

    private boolean same() {
        return dtype.equals(stored.dtype());
    }

    @Override
    public TensorInfo info() {
        return same() ? stored : new TensorInfo(dtype, stored.shape(),
                Math.multiplyExact(stored.bytes() / FLOATING.get(stored.dtype()), FLOATING.get(dtype)));
    }

    @Override
    public void writeTo(WritableByteChannel out, IProgressMonitor monitor) throws IOException {
        var read = buffer(PIECE);
        var written = same() ? read : buffer(PIECE * Double.BYTES / Short.BYTES);
        try (var in = FileChannel.open(place.file())) {
            long at = place.offset();
            long end = at + stored.bytes();
            while (at < end) {
                if (monitor.isCanceled()) {
                    throw new OperationCanceledException();
                }
                read.clear().limit((int) Math.min(PIECE, end - at));
                at = fill(read, in, at);
                if (!same()) {
                    convert(read, written.clear());
                    written.flip();
                }
                while (written.hasRemaining()) {
                    out.write(written);
                }
            }
        }
    }

    private static ByteBuffer buffer(int size) {
        return ByteBuffer.allocateDirect(size).order(ByteOrder.LITTLE_ENDIAN);
    }

    private long fill(ByteBuffer buffer, FileChannel in, long from) throws IOException {
        long at = from;
        while (buffer.hasRemaining()) {
            int count = in.read(buffer, at);
            if (count < 0) {
                throw new EOFException(place.file() + " is shorter than it says.");
            }
            at += count;
        }
        buffer.flip();
        return at;
    }

    private void convert(ByteBuffer from, ByteBuffer to) {
        while (from.hasRemaining()) {
            double value = switch (stored.dtype()) {
            case "F16" -> Float.float16ToFloat(from.getShort());
            case "BF16" -> Float.intBitsToFloat(from.getShort() << Short.SIZE);
            case "F32" -> from.getFloat();
            default -> from.getDouble();
            };
            switch (dtype) {
            case "F16" -> to.putShort(Float.floatToFloat16(half(value)));
            case "BF16" -> to.putShort(brain((float) value));
            case "F32" -> to.putFloat((float) value);
            default -> to.putDouble(value);
            }
        }
    }

    /** What was infinite, or no number, stays that. */
    private static float half(double value) {
        return Double.isFinite(value) ? (float) Math.clamp(value, -LARGEST_HALF, LARGEST_HALF) : (float) value;
    }

    /** The nearest, of two as near the even one. */
    private static short brain(float value) {
        int bits = Float.floatToRawIntBits(value);
        int rounded = Float.isNaN(value) ? bits | 1 << Short.SIZE : bits + 0x7fff + (bits >>> Short.SIZE & 1);
        return (short) (rounded >>> Short.SIZE);
    }
}
