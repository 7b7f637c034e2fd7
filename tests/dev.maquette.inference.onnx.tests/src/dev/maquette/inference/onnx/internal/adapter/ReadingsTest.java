// SPDX-License-Identifier: EPL-2.0
package dev.maquette.inference.onnx.internal.adapter;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.EOFException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import dev.maquette.inference.onnx.internal.graph.ElementType;
import dev.maquette.inference.onnx.internal.graph.Weight;
import dev.maquette.inference.onnx.internal.pipeline.WeightStore;

class ReadingsTest {

    @TempDir
    private Path folder;

    private float[] read(ElementType type, String bytes, long count) throws IOException {
        var all = HexFormat.of().parseHex("ff" + bytes);
        Files.write(folder.resolve("weights"), all);
        var weight = new Weight("alpha", "weights", 1, type, count);
        return Readings.of(new WeightStore(folder, Map.of()), weight);
    }

    @ParameterizedTest
    @CsvSource({"F64,0000000000000440000000000000f8bf", "F32,000020400000c0bf", "F16,004100be", "BF16,2040c0bf",
            "F8_E5M2,41be", "F8_E4M3,42bc"})
    void numbersAreReadAsTheyAreStored(ElementType type, String bytes) throws IOException {
        assertArrayEquals(new float[]{2.5f, -1.5f}, read(type, bytes, 2));
    }

    @Test
    void numbersOf8BitsReachFromTheSmallestToTheLargest() throws IOException {
        assertArrayEquals(new float[]{0, 0x1p-9f, 7 * 0x1p-9f, 0x1p-6f, 448, -448, Float.NaN},
                read(ElementType.F8_E4M3, "000107087efe7f", 7));
        assertArrayEquals(new float[]{0x1p-16f, 57344, Float.NEGATIVE_INFINITY},
                read(ElementType.F8_E5M2, "017bfc", 3));
    }

    @Test
    void whatReachesBeyondTheEndOfItsFileIsNoNumber() {
        assertThrows(EOFException.class, () -> read(ElementType.F16, "00", 1));
    }
}
