// SPDX-License-Identifier: EPL-2.0
package dev.maquette.inference.onnx.internal.pipeline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import dev.maquette.inference.onnx.internal.graph.ElementType;
import dev.maquette.inference.onnx.internal.graph.Weight;

class BrokenWeightTest {

    /** More than what is read at once. */
    private static final int COUNT = 700_000;

    @TempDir
    private Path folder;

    private WeightStore store(ElementType type, long bits, int place) throws IOException {
        int size = type.bytes();
        var bytes = ByteBuffer.allocate(2 * COUNT * size).order(ByteOrder.LITTLE_ENDIAN);
        for (int i = 0; i < size; i++) {
            bytes.put((COUNT + place) * size + i, (byte) (bits >> 8 * i));
        }
        Files.write(folder.resolve("weights"), bytes.array());
        return new WeightStore(folder, Map.of("first", new Weight("first", "weights", 0, type, COUNT), "second",
                new Weight("second", "weights", (long) COUNT * size, type, COUNT)));
    }

    @ParameterizedTest
    @CsvSource({"F64,7ff0000000000000,true", "F64,fff8000000000001,true", "F64,7fefffffffffffff,false",
            "F32,7f800000,true", "F32,ffc00000,true", "F32,7f7fffff,false", "F16,7c00,true", "F16,fe00,true",
            "F16,fbff,false", "BF16,7f80,true", "BF16,ffc0,true", "BF16,7f7f,false", "F8_E5M2,7c,true",
            "F8_E5M2,fe,true", "F8_E5M2,7b,false", "F8_E4M3,7f,true", "F8_E4M3,ff,true", "F8_E4M3,7e,false",
            "I32,ffffffff,false", "I64,ffffffffffffffff,false"})
    void isFoundWhereverItsValueIs(ElementType type, String bits, boolean broken) throws IOException {
        for (int place : new int[]{0, COUNT - 1}) {
            assertEquals(broken ? Optional.of("second") : Optional.empty(), BrokenWeight
                    .in(store(type, Long.parseUnsignedLong(bits, 16), place), new NullProgressMonitor()),
                    "at " + place);
        }
    }

    @Test
    void whoCancelsDoesNotWait() throws IOException {
        var store = store(ElementType.F16, 0, 0);
        var monitor = new NullProgressMonitor();
        monitor.setCanceled(true);
        assertThrows(OperationCanceledException.class, () -> BrokenWeight.in(store, monitor));
    }
}
