// SPDX-License-Identifier: EPL-2.0
package dev.maquette.inference.onnx.internal.text;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;

class ChunkerTest {

    private final Chunker chunker = new Chunker(ClipTokenizer.ofClip(), 75);

    private List<Integer> sizes(String prompt) {
        return chunker.chunks(Prompt.of(prompt)).stream().map(chunk -> chunk.ids().length).toList();
    }

    @Test
    void whatDoesNotFitIsDividedWhereTheLastChunkIsFull() {
        assertEquals(List.of(0), sizes(""));
        assertEquals(List.of(75), sizes("cat ".repeat(75)));
        assertEquals(List.of(75, 1), sizes("cat ".repeat(76)));
        assertEquals(List.of(75, 75, 50), sizes("cat ".repeat(200)));
    }

    @Test
    void aCommaThatIsNearDividesAndOneThatIsFarDoesNot() {
        assertEquals(List.of(56, 44), sizes("cat ".repeat(55) + "," + " dog".repeat(44)));
        assertEquals(List.of(75, 24), sizes("cat ".repeat(54) + "," + " dog".repeat(44)));
        assertEquals(List.of(75, 10), sizes("cat ".repeat(74) + "," + " dog".repeat(10)));
    }

    @Test
    void aBreakDividesAndWeightsStayWithTheirWords() {
        var chunks = chunker.chunks(Prompt.of("a (red:1.5) cat BREAK dog"));
        assertArrayEquals(new double[]{1, 1.5, 1}, chunks.getFirst().weights());
        assertTrue(chunks.getFirst().weighted());
        assertFalse(chunks.getLast().weighted());
        assertArrayEquals(ClipTokenizer.ofClip().encode("dog"), chunks.getLast().ids());
    }

    @Test
    void noTokenIsLostHoweverManyThereAre() {
        var text = "a small, (blue:1.2) ring on snow; ".repeat(60);
        int all = chunker.chunks(Prompt.of(text)).stream().mapToInt(chunk -> chunk.ids().length).sum();
        assertEquals(ClipTokenizer.ofClip().encode(text.replace("(", "").replace(":1.2)", "")).length, all);
        assertTrue(IntStream.range(0, sizes(text).size()).allMatch(i -> sizes(text).get(i) <= 75));
    }
}
