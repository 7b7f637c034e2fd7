// SPDX-License-Identifier: EPL-2.0
package dev.maquette.api.convert;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.Channels;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import dev.maquette.api.probe.TensorInfo;
import dev.maquette.api.probe.TensorPlace;

class StoredTensorTest {

    private static final float[] VALUES = {0, -0.5f, 1, 65504, 3.140625f, Float.POSITIVE_INFINITY,
            Float.NEGATIVE_INFINITY, Float.NaN};

    @TempDir
    private Path temp;

    private static ByteBuffer stored(String dtype, float... values) {
        var bytes = ByteBuffer.allocate(values.length * Double.BYTES).order(ByteOrder.LITTLE_ENDIAN);
        for (var value : values) {
            switch (dtype) {
            case "F16" -> bytes.putShort(Float.floatToFloat16(value));
            case "BF16" -> bytes.putShort((short) (Float.floatToRawIntBits(value) >>> 16));
            case "F32" -> bytes.putFloat(value);
            default -> bytes.putDouble(value);
            }
        }
        return bytes.flip();
    }

    private ByteBuffer written(String from, String to, float... values) throws IOException {
        var content = stored(from, values);
        var bytes = new byte[content.remaining() + 3];
        content.get(bytes, 3, content.limit());
        var file = Files.write(temp.resolve(from + to), bytes);
        var tensor = new StoredTensor(new TensorInfo(from, List.of((long) values.length), bytes.length - 3L),
                new TensorPlace(file, 3), to);
        var out = new ByteArrayOutputStream();
        try (var channel = Channels.newChannel(out)) {
            tensor.writeTo(channel, new NullProgressMonitor());
        }
        assertEquals(tensor.info().bytes(), out.size());
        assertEquals(to, tensor.info().dtype());
        return ByteBuffer.wrap(out.toByteArray()).order(ByteOrder.LITTLE_ENDIAN);
    }

    @Test
    void everyFloatingTypeBecomesEveryOther() throws IOException {
        for (var from : List.of("F16", "F32", "F64")) {
            for (var to : List.of("F16", "F32", "F64")) {
                assertArrayEquals(padded(stored(to, VALUES), VALUES.length),
                        padded(written(from, to, VALUES), VALUES.length), from + " as " + to);
            }
        }
    }

    private static byte[] padded(ByteBuffer written, int count) {
        return ByteBuffer.allocate(count * Double.BYTES).put(written).array();
    }

    @Test
    void whatIsLargerThanHalfPrecisionKnowsBecomesItsLargest() throws IOException {
        var halves = written("F32", "F16", 70_000, -1e30f).asShortBuffer();
        assertEquals(65504, Float.float16ToFloat(halves.get(0)));
        assertEquals(-65504, Float.float16ToFloat(halves.get(1)));
    }

    @Test
    void bfloatsAreRoundedToTheNearestAndTheEvenOne() throws IOException {
        assertEquals(1.5f, written("BF16", "F32", 1.5f).getFloat());
        float step = 0x1p-7f;
        var brains = written("F32", "BF16", 1 + step / 4, 1 + step / 2, 1 + 3 * step / 2, Float.NaN);
        var found = new float[4];
        for (int i = 0; i < found.length; i++) {
            found[i] = Float.intBitsToFloat(brains.getShort() << 16);
        }
        assertArrayEquals(new float[]{1, 1, 1 + 2 * step, Float.NaN}, found);
    }

    @Test
    void aLongTensorIsWrittenWhole() throws IOException {
        var values = new float[100_000];
        for (int i = 0; i < values.length; i++) {
            values[i] = i % 1000;
        }
        var doubles = written("F16", "F64", values).asDoubleBuffer();
        for (int i = 0; i < values.length; i++) {
            assertEquals(values[i], doubles.get(i), "value " + i);
        }
    }

    @Test
    void whatIsNoFloatingNumberStays() {
        var place = new TensorPlace(temp, 0);
        var count = new TensorInfo("I64", List.of(1L), 8);
        assertEquals(count, StoredTensor.of(count, place, Precision.FP16).info());
        assertThrows(IllegalArgumentException.class, () -> new StoredTensor(count, place, "F16"));
    }

    @Test
    void aFileThatEndsEarlyIsSaid() throws IOException {
        var file = Files.write(temp.resolve("short"), new byte[4]);
        var tensor = StoredTensor.of(new TensorInfo("F32", List.of(2L), 8), new TensorPlace(file, 0), null);
        try (var channel = Channels.newChannel(new ByteArrayOutputStream())) {
            var early = assertThrows(EOFException.class, () -> tensor.writeTo(channel, new NullProgressMonitor()));
            assertEquals(file + " is shorter than it says.", early.getMessage());
        }
    }
}
