// SPDX-License-Identifier: EPL-2.0
package dev.maquette.inference.onnx.internal.text;

import java.io.IOException;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * CLIP's byte-pair encoding. Numbers are those of the tokenizers of Hugging Face's transformers, without a start and an
 * end around them. May be used from many threads.
 */
public final class ClipTokenizer {

    private static final Pattern SPACE = Pattern.compile("\\s+", Pattern.UNICODE_CHARACTER_CLASS);
    private static final Pattern SPECIAL = Pattern.compile("<\\|startoftext\\|>|<\\|endoftext\\|>");
    /** The name of an end that was written in other letters is three words, without what stands behind. */
    private static final Pattern WORD = Pattern.compile(
            "(" + SPECIAL + ")|'s|'t|'re|'ve|'m|'ll|'d|\\p{L}+|\\p{N}|[^\\s\\p{L}\\p{N}]+",
            Pattern.UNICODE_CHARACTER_CLASS);
    /** Between letters and what are none. */
    private static final Pattern SIGNS = Pattern.compile("(?<=\\|)(?=\\w)|(?<=\\w)(?=\\|)");
    private static final int MOST_KEPT = 20_000;

    private final ClipVocabulary vocabulary;
    private final Map<String, List<Integer>> known = new ConcurrentHashMap<>();
    /** What stands for numbers of its own, however it is written. */
    private final Map<String, List<Integer>> added;
    private final Pattern special;

    private ClipTokenizer(ClipVocabulary vocabulary, Map<String, List<Integer>> added) {
        this.vocabulary = vocabulary;
        this.added = Map.copyOf(added);
        special = Pattern.compile(Stream.concat(Stream.of(SPECIAL.pattern()), added.keySet().stream()
                .sorted(Comparator.comparing(String::length).reversed()).map(Pattern::quote))
                .collect(Collectors.joining("|")));
    }

    /** With the vocabulary that OpenAI published, for models that bring none. */
    public static ClipTokenizer ofClip() {
        return new ClipTokenizer(ClipVocabulary.ofClip(), Map.of());
    }

    /**
     * With a model's own vocabulary.
     *
     * @param folder with {@code vocab.json} and {@code merges.txt}
     * @throws IOException when one is missing or broken, saying which
     */
    public static ClipTokenizer of(Path folder) throws IOException {
        return new ClipTokenizer(ClipVocabulary.of(folder), Map.of());
    }

    /**
     * The same with further words.
     *
     * @param words what they are, exactly, and the numbers that stand for each
     */
    public ClipTokenizer with(Map<String, List<Integer>> words) {
        return new ClipTokenizer(vocabulary, words);
    }

    /** The number that stands before each text. */
    public int start() {
        return vocabulary.ids().get(ClipVocabulary.START);
    }

    /** The number that stands after each text. */
    public int end() {
        return vocabulary.ids().get(ClipVocabulary.END);
    }

    /** The number of a whole word of the vocabulary; that of the end where it has no such word. */
    public int id(String word) {
        return vocabulary.ids().getOrDefault(word, end());
    }

    /** The numbers of a text, however long it is. */
    public int[] encode(String text) {
        var ids = new ArrayList<Integer>();
        int from = 0;
        var found = special.matcher(text);
        while (found.find()) {
            words(text.substring(from, found.start()), ids);
            ids.addAll(added.containsKey(found.group()) ? added.get(found.group())
                    : List.of(vocabulary.ids().get(found.group())));
            from = found.end();
        }
        words(text.substring(from), ids);
        return ids.stream().mapToInt(Integer::intValue).toArray();
    }

    private void words(String text, List<Integer> ids) {
        var normal = SPACE.matcher(Normalizer.normalize(text, Normalizer.Form.NFC)).replaceAll(" ");
        var lower = new StringBuilder(normal.length());
        normal.codePoints().forEach(c -> lower.append(Character.toString(c).toLowerCase(Locale.ROOT)));
        var word = WORD.matcher(lower);
        while (word.find()) {
            if (word.group(1) != null) {
                SIGNS.splitAsStream(word.group()).forEach(part -> ids.addAll(pieces(part)));
            } else {
                ids.addAll(pieces(word.group()));
            }
        }
    }

    private List<Integer> pieces(String word) {
        var pieces = known.get(word);
        if (pieces == null) {
            pieces = merged(word).stream().map(this::id).toList();
            if (known.size() < MOST_KEPT) {
                known.put(word, pieces);
            }
        }
        return pieces;
    }

    /** Letters put together pair by pair, the pair that comes first in the vocabulary's order at each turn. */
    private List<String> merged(String word) {
        var parts = new ArrayList<>(Alphabet.spell(word).toList());
        parts.set(parts.size() - 1, parts.getLast() + ClipVocabulary.LAST);
        while (parts.size() > 1) {
            int best = -1;
            int rank = Integer.MAX_VALUE;
            for (int i = 0; i < parts.size() - 1; i++) {
                int its = vocabulary.ranks().getOrDefault(parts.get(i) + " " + parts.get(i + 1), Integer.MAX_VALUE);
                if (its < rank) {
                    rank = its;
                    best = i;
                }
            }
            if (best < 0) {
                break;
            }
            parts.set(best, parts.get(best) + parts.remove(best + 1));
        }
        return parts;
    }
}
