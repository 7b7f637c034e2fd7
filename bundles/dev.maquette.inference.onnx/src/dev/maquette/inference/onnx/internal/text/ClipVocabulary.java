// SPDX-License-Identifier: EPL-2.0
package dev.maquette.inference.onnx.internal.text;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.GZIPInputStream;

import com.google.gson.JsonParseException;

import dev.maquette.api.json.Json;

/**
 * The words of a tokenizer, and in which order their parts are put together.
 *
 * @param ids word to number; the last part of a word ends with {@code </w>}
 * @param ranks two parts, divided by a blank, to their place in the order
 */
record ClipVocabulary(Map<String, Integer> ids, Map<String, Integer> ranks) {

    static final String START = "<|startoftext|>";
    static final String END = "<|endoftext|>";
    static final String LAST = "</w>";

    /** That of CLIP as OpenAI published it, which most models have. */
    static ClipVocabulary ofClip() {
        try (var in = new GZIPInputStream(ClipVocabulary.class.getResourceAsStream("/data/clip-merges.txt.gz"))) {
            var merges = new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
            var words = new ArrayList<String>();
            Alphabet.letters().forEach(words::add);
            Alphabet.letters().forEach(letter -> words.add(letter + LAST));
            merges.forEach(merge -> words.add(merge.replace(" ", "")));
            words.add(START);
            words.add(END);
            var ids = HashMap.<String, Integer>newHashMap(words.size());
            words.forEach(word -> ids.putIfAbsent(word, ids.size()));
            return new ClipVocabulary(ids, ranks(merges));
        } catch (IOException broken) {
            throw new IllegalStateException("The vocabulary that comes with Maquette cannot be read", broken);
        }
    }

    /**
     * That of a model's tokenizer.
     *
     * @param folder with {@code vocab.json} and {@code merges.txt}
     * @throws IOException when one is missing or broken
     */
    static ClipVocabulary of(Path folder) throws IOException {
        try {
            var ids = new HashMap<String, Integer>();
            Map<?, ?> vocabulary = Json.read(Files.readString(folder.resolve("vocab.json")), Map.class);
            vocabulary.forEach((word, id) -> ids.put((String) word, ((Number) id).intValue()));
            var merges = Files.readAllLines(folder.resolve("merges.txt")).stream()
                    .filter(line -> !line.startsWith("#version") && !line.isBlank()).toList();
            if (!ids.containsKey(START) || !ids.containsKey(END)) {
                throw new IOException(folder.resolve("vocab.json") + " has no " + START + " or " + END + ".");
            }
            return new ClipVocabulary(ids, ranks(merges));
        } catch (JsonParseException | ClassCastException | NullPointerException broken) {
            throw new IOException(folder.resolve("vocab.json") + " is no vocabulary: " + broken.getMessage(), broken);
        }
    }

    private static Map<String, Integer> ranks(List<String> merges) {
        var ranks = HashMap.<String, Integer>newHashMap(merges.size());
        for (var merge : merges) {
            ranks.putIfAbsent(merge, ranks.size());
        }
        return ranks;
    }
}
