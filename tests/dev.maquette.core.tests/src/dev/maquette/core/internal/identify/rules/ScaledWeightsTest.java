// SPDX-License-Identifier: EPL-2.0
package dev.maquette.core.internal.identify.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import dev.maquette.api.probe.TensorInfo;

class ScaledWeightsTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            two to a byte, scales in groups  | U8 | 3840 1280  | 3840 20 1 | 3840 2560
            two to a byte, all in one row    | U8 | 4915200    | 3840 20 1 | 3840 2560
            a byte each, groups as dimension | U8 | 64 30 128  | 64 30 1   | 64 3840
            a byte each, a scale for a row   | I8 | 64 3840    | 64 1      | 64 3840
            scales that do not fit           | U8 | 7          | 64 30 1   | 7
            a shape nobody can have          | U8 | 4 4611686018427387904 | 4 2 1 | 4 0
            """)
    void aWeightHasTheShapeItUnpacksTo(String how, String dtype, String weight, String scale, String unpacked) {
        var found = ScaledWeights.of(Map.of("a.weight", new TensorInfo(dtype, shape(weight), 1), "a.scale",
                new TensorInfo("BF16", shape(scale), 1)));
        assertEquals(shape(unpacked), found.tensors().get("a.weight").shape(), how);
        assertEquals(1, found.count());
    }

    @Test
    void whatBelongsToTheQuantisationIsLeftOut() {
        var tensors = new LinkedHashMap<String, TensorInfo>();
        for (var name : List.of("a.weight", "a.scale", "a.zero_point", "a.svd_up", "a.svd_down", "b.scale", "a.bias")) {
            tensors.put(name, new TensorInfo("BF16", List.of(2L, 2L), 8));
        }
        assertEquals(Set.of("a.weight", "a.bias"), ScaledWeights.of(tensors).tensors().keySet());
    }

    @Test
    void aModelWithoutPairsStaysAsItIs() {
        var tensors = Map.of("key_norm.scale", new TensorInfo("BF16", List.of(128L), 256));
        assertSame(tensors, ScaledWeights.of(tensors).tensors());
    }

    private static List<Long> shape(String numbers) {
        var shape = new ArrayList<Long>();
        for (var number : numbers.split(" ")) {
            shape.add(Long.valueOf(number));
        }
        return shape;
    }
}
