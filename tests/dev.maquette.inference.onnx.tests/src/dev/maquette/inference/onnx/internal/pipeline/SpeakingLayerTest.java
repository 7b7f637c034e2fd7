// SPDX-License-Identifier: EPL-2.0
package dev.maquette.inference.onnx.internal.pipeline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.HashSet;
import java.util.Set;

import org.junit.jupiter.api.Test;

import dev.maquette.api.library.LibraryException;
import dev.maquette.inference.onnx.internal.runtime.GraphException;

/** Which layer counts, as diffusers counts them from the end. */
class SpeakingLayerTest {

    private static Set<String> twelve() {
        var outputs = new HashSet<>(Set.of("last_hidden_state", "pooler_output"));
        for (int layer = 0; layer <= 12; layer++) {
            outputs.add("hidden_states." + layer);
        }
        return outputs;
    }

    @Test
    void withOneEncoderTheLastOnesAreLeftOutAndTheNormIsNot() throws LibraryException, GraphException {
        assertEquals(Set.of("last_hidden_state"), SpeakingLayer.of(twelve(), false, 0).outputs());
        assertEquals(new SpeakingLayer.Normed("hidden_states.11", "hidden_states.12"),
                SpeakingLayer.of(twelve(), false, 1));
        assertEquals(new SpeakingLayer.Normed("hidden_states.1", "hidden_states.12"),
                SpeakingLayer.of(twelve(), false, 11));
    }

    @Test
    void withTwoEncodersTheLastButOneCountsAndFurtherOnesAreLeftOut() throws LibraryException, GraphException {
        assertEquals(Set.of("hidden_states.11"), SpeakingLayer.of(twelve(), true, 0).outputs());
        assertEquals(Set.of("hidden_states.10"), SpeakingLayer.of(twelve(), true, 1).outputs());
        assertEquals("Choose a clip skip from 0 to 10.",
                assertThrows(LibraryException.class, () -> SpeakingLayer.of(twelve(), true, 11)).remedy());
    }

    @Test
    void aGraphOfTwoEncodersHasToTellItsLayers() {
        assertThrows(GraphException.class, () -> SpeakingLayer.of(Set.of("last_hidden_state"), true, 0));
        assertThrows(LibraryException.class, () -> SpeakingLayer.of(Set.of("last_hidden_state"), true, 1));
    }
}
