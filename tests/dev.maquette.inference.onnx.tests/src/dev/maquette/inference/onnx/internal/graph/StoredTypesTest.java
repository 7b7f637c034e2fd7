// SPDX-License-Identifier: EPL-2.0
package dev.maquette.inference.onnx.internal.graph;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;

import dev.maquette.inference.onnx.internal.graph.Attribute.Whole;
import dev.maquette.inference.onnx.internal.runtime.Blueprint;
import dev.maquette.inference.onnx.internal.runtime.Graph;
import dev.maquette.inference.onnx.internal.runtime.GraphException;
import dev.maquette.inference.onnx.internal.runtime.Setup;
import dev.maquette.inference.onnx.internal.runtime.Values;

/** Every value that a type of few bits has, and of wide types some, is the number that its definition says. */
class StoredTypesTest {

    private static final int ROWS = 128;

    @TempDir
    private Path temp;

    /** The first bits of a value, those that count first; all others are 0. */
    private static double number(ElementType type, int first) {
        return switch (type) {
        case F16 -> Float.float16ToFloat((short) (first << 8));
        case BF16, F32 -> Float.intBitsToFloat(first << 24);
        case F64 -> Double.longBitsToDouble((long) first << 56);
        case F8_E4M3 -> (first & 0x7f) == 0x7f ? Double.NaN : small(first, 4, 3, 7);
        case F8_E5M2 -> Float.float16ToFloat((short) (first << 8));
        case I32, I64 -> throw new AssertionError("no weight");
        };
    }

    private static double small(int bits, int exponents, int fractions, int bias) {
        int exponent = bits >> fractions & (1 << exponents) - 1;
        int fraction = bits & (1 << fractions) - 1;
        double size = exponent == 0 ? Math.scalb((double) fraction, 1 - bias - fractions)
                : Math.scalb((double) (fraction + (1 << fractions)), exponent - bias - fractions);
        return bits >> exponents + fractions == 0 ? size : -size;
    }

    private Weight weight(ElementType type) throws IOException {
        var bytes = ByteBuffer.allocate(256 * type.bytes()).order(ByteOrder.LITTLE_ENDIAN);
        for (int first = 0; first < 256; first++) {
            bytes.put((first + 1) * type.bytes() - 1, (byte) first);
        }
        Files.write(temp.resolve("weights"), bytes.array());
        return new Weight("all", "weights", 0, type, ROWS, 2);
    }

    private void check(ElementType type, GraphBuilder graph, String value, Map<String, Values> given)
            throws GraphException {
        graph.output("out", value, ROWS, 2);
        try (var loaded = Graph.load(new Blueprint.Made("types", graph.made(), temp), new Setup(1))) {
            var found = loaded.run(given, "out", new NullProgressMonitor()).data();
            for (int first = 0; first < found.length; first++) {
                assertEquals((float) number(type, first), found[first], type + " " + first);
            }
        }
    }

    @ParameterizedTest
    @EnumSource(value = ElementType.class, names = {"I32", "I64"}, mode = Mode.EXCLUDE)
    void asWeights(ElementType type) throws IOException, GraphException {
        var graph = new GraphBuilder("weights");
        var given = graph.input("none", ElementType.F32, 1);
        var sum = graph.node("Where", List.of(graph.node("Less", List.of(given, given)),
                graph.floats(new float[1], 1), graph.weight(weight(type))));
        check(type, graph, sum, Map.of("none", new Values(new float[1], 1)));
    }

    @ParameterizedTest
    @EnumSource(value = ElementType.class, names = {"I32", "I64"}, mode = Mode.EXCLUDE)
    void asRowsOfWords(ElementType type) throws IOException, GraphException {
        var graph = new GraphBuilder("rows");
        var ids = graph.input("ids", ElementType.I64, ROWS);
        var rows = graph.node("Gather", List.of(graph.copied(weight(type)), ids));
        var numbers = new float[ROWS];
        for (int i = 0; i < ROWS; i++) {
            numbers[i] = i;
        }
        check(type, graph, graph.node("Cast", List.of(rows), new Whole("to", 1)),
                Map.of("ids", new Values(numbers, ROWS)));
    }
}
