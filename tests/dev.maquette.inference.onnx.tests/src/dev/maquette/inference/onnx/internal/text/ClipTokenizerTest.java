// SPDX-License-Identifier: EPL-2.0
package dev.maquette.inference.onnx.internal.text;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.zip.GZIPInputStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import dev.maquette.api.json.Json;

class ClipTokenizerTest {

    private record Case(String text, int[] ids) {
    }

    /** {@code releng/fixtures/tokens.py} wrote them, with transformers 5.23 and CLIP's vocabulary. */
    @Test
    void aThousandTextsHaveTheNumbersOfTheReference() throws IOException {
        var tokenizer = ClipTokenizer.ofClip();
        var texts = new HashSet<String>();
        int longest = 0;
        try (var in = new GZIPInputStream(ClipTokenizerTest.class.getResourceAsStream("clip-ids.jsonl.gz"))) {
            for (var line : new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList()) {
                var each = Json.read(line, Case.class);
                assertArrayEquals(each.ids(), tokenizer.encode(each.text()), each.text());
                texts.add(each.text());
                longest = Math.max(longest, each.ids().length);
            }
        }
        assertEquals(1000, texts.size());
        assertTrue(longest > 300, "Long ones are among them");
    }

    @Test
    void theEndsOfATextAreTheLastWords() {
        var tokenizer = ClipTokenizer.ofClip();
        assertEquals(49406, tokenizer.start());
        assertEquals(49407, tokenizer.end());
    }

    /** In other letters they are words, in the same way as the reference's. */
    @Test
    void onlyTheEndsThemselvesAreEnds() {
        var tokenizer = ClipTokenizer.ofClip();
        assertArrayEquals(new int[]{320, 49407, 320}, tokenizer.encode("a<|endoftext|>a"));
        assertArrayEquals(new int[]{27, 347, 40786, 4160, 91, 285, 256}, tokenizer.encode("<|EndOfText|>!"));
        assertArrayEquals(new int[]{12, 27, 347, 40786, 4160, 91, 29, 256}, tokenizer.encode("-<|EndOfText|>!"));
    }

    @Test
    void aModelMayHaveWordsOfItsOwn(@TempDir Path folder) throws IOException {
        Files.writeString(folder.resolve("merges.txt"), "#version: 0.2\nc a\nca t</w>\n");
        Files.writeString(folder.resolve("vocab.json"),
                "{\"c\":0,\"a\":1,\"t</w>\":2,\"ca\":3,\"cat</w>\":4,\"<|startoftext|>\":5,\"<|endoftext|>\":6}");
        assertArrayEquals(new int[]{4, 6, 4}, ClipTokenizer.of(folder).encode("Cat dog CAT".replace("dog", "x")));
    }

    @Test
    void aBrokenVocabularyIsNamed(@TempDir Path folder) throws IOException {
        Files.writeString(folder.resolve("merges.txt"), "");
        Files.writeString(folder.resolve("vocab.json"), "{\"c\":");
        var broken = assertThrows(IOException.class, () -> ClipTokenizer.of(folder));
        assertTrue(broken.getMessage().contains("vocab.json"), broken.getMessage());
    }
}
