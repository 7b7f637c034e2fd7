// SPDX-License-Identifier: EPL-2.0
package dev.maquette.inference.onnx.internal.text;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

import dev.maquette.api.json.Json;

/** CLIP's vocabulary as the files that Hugging Face's transformers read. */
public final class ClipFiles {

    private static final int LONGEST = 77;

    private ClipFiles() {
    }

    /**
     * The files of a tokenizer, by their names.
     *
     * @param padding number of the token with which texts are filled up
     */
    public static Map<String, byte[]> of(int padding) {
        var vocabulary = ClipVocabulary.ofClip();
        var words = new TreeMap<Integer, String>();
        vocabulary.ids().forEach((word, id) -> words.put(id, word));
        var ids = new LinkedHashMap<String, Integer>();
        words.forEach((id, word) -> ids.put(word, id));
        var ranks = new TreeMap<Integer, String>();
        vocabulary.ranks().forEach((pair, rank) -> ranks.put(rank, pair));
        var special = new LinkedHashMap<String, Object>();
        special.put("bos_token", ClipVocabulary.START);
        special.put("eos_token", ClipVocabulary.END);
        special.put("pad_token", words.get(padding));
        special.put("unk_token", ClipVocabulary.END);
        var config = new LinkedHashMap<>(special);
        config.put("add_prefix_space", false);
        config.put("do_lower_case", true);
        config.put("errors", "replace");
        config.put("model_max_length", LONGEST);
        config.put("tokenizer_class", "CLIPTokenizer");
        return Map.of("vocab.json", bytes(Json.write(ids)), "merges.txt",
                bytes(ranks.values().stream().collect(Collectors.joining("\n", "#version: 0.2\n", "\n"))),
                "special_tokens_map.json", bytes(Json.write(special)), "tokenizer_config.json",
                bytes(Json.write(config)));
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
