// SPDX-License-Identifier: EPL-2.0
package dev.maquette.api.inspect;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.junit.jupiter.api.Test;

import dev.maquette.api.identify.Identification;
import dev.maquette.api.identify.Identification.Status;
import dev.maquette.api.inspect.Comparison.MetadataDifference;
import dev.maquette.api.probe.Safety;
import dev.maquette.api.probe.Safety.Verdict;
import dev.maquette.api.probe.TensorInfo;

class InspectionTest {

    private static final TensorInfo HALF = new TensorInfo("F16", List.of(2L, 3L), 12);
    private static final TensorInfo FULL = new TensorInfo("F32", List.of(2L, 3L), 24);
    private static final TensorInfo TURNED = new TensorInfo("F16", List.of(3L, 2L), 12);

    @Test
    void sumsAreThoseOfAllParts() {
        var both = of(part("unet", Map.of("w", HALF), Map.of(), null), part("vae", Map.of("w", FULL), Map.of(), null));
        assertEquals(2, both.tensorCount());
        assertEquals(36, both.tensorBytes());
        assertEquals(List.of(new Share("F32", 1, 24), new Share("F16", 1, 12)), both.byDtype());
        assertEquals(List.of("unet/w", "vae/w"), both.tensors().map(Tensor::path).toList());
    }

    @Test
    void theWorstFileDecidesOnSafety() {
        var unsafe = new Safety(Verdict.UNSAFE, List.of());
        assertEquals(Optional.of(unsafe), of(part("a", Map.of(), Map.of(), Safety.safe()),
                part("b", Map.of(), Map.of(), unsafe)).safety());
        assertEquals(Optional.empty(), of(part("a", Map.of(), Map.of(), null)).safety());
    }

    @Test
    void aComparisonTellsWhatIsOnlyHereOnlyThereAndDifferent() {
        var left = of(part("", Map.of("same", HALF, "type", HALF, "shape", HALF, "left.10", HALF, "left.9", HALF),
                Map.of(), null));
        var right = of(part("", Map.of("same", HALF, "type", FULL, "shape", TURNED, "right", HALF), Map.of(), null));
        var comparison = Comparison.of(left, right);
        assertEquals(List.of("left.9", "left.10"), comparison.onlyLeft().stream().map(Tensor::path).toList());
        assertEquals(List.of("right"), comparison.onlyRight().stream().map(Tensor::path).toList());
        assertEquals(List.of("shape", "type"),
                comparison.different().stream().map(difference -> difference.left().path()).toList());
        assertTrue(comparison.different().getFirst().inShape());
        assertFalse(comparison.different().getFirst().inDtype());
        assertTrue(comparison.different().getLast().inDtype());
        assertFalse(comparison.different().getLast().inShape());
        assertEquals(1, comparison.same());
        assertFalse(comparison.sameTensors());
    }

    @Test
    void tensorsOfEqualNamesInOtherSubModelsDoNotCorrespond() {
        var left = of(part("text_encoder", Map.of("w", HALF), Map.of(), null));
        var right = of(part("text_encoder_2", Map.of("w", HALF), Map.of(), null));
        assertEquals(0, Comparison.of(left, right).same());
        assertTrue(Comparison.of(left, left).sameTensors());
    }

    @Test
    void aComparisonTellsWhichFieldsOfTheMetadataDiffer() {
        var left = of(part("", Map.of(), Map.of("a", "1", "b", "2", "same", "x"), null));
        var right = of(part("", Map.of(), Map.of("b", "3", "c", "4", "same", "x"), null));
        assertEquals(List.of(new MetadataDifference("a", "1", null), new MetadataDifference("b", "2", "3"),
                new MetadataDifference("c", null, "4")), Comparison.of(left, right).metadata());
    }

    private static Part part(String component, Map<String, TensorInfo> tensors, Map<String, String> metadata,
            Safety safety) {
        return new Part(component, "file", "safetensors", 100, metadata, tensors, safety, null);
    }

    private static Inspection of(Part... parts) {
        var unknown = new Identification("m", Status.UNKNOWN, null, null, null, null, null, null, null, null, null,
                Map.of(), "m", 100, null, null, null, List.of(), List.of(), "No rule fits.");
        return new Inspection(Path.of("m"), unknown, List.of(parts));
    }
}
