// SPDX-License-Identifier: EPL-2.0
package dev.maquette.architecture;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The texts of one file and what they are in another language.
 *
 * @param file the English file, from the root of the checkout
 * @param english texts by key
 * @param other texts by key
 */
record Translation(Path file, TreeMap<String, String> english, TreeMap<String, String> other) {

    private static final Pattern PLACEHOLDER = Pattern.compile("\\{\\d}");
    private static final String ENDING = ".properties";
    /** Words that are names in every language: they may be left out, and the English ones are taken. */
    private static final Set<String> NAMES = Set.of("vocabulary.properties", "schedulers.properties");
    private static final Set<String> NO_TEXTS = Set.of("build.properties", "kit.properties",
            "repository.properties");

    /** All files of texts in the bundles. */
    static List<Translation> all(String language) {
        return SourceTree.bundles().stream().flatMap(Translation::files)
                .map(file -> new Translation(SourceTree.root().relativize(file), read(file),
                        read(beside(file, language))))
                .toList();
    }

    private static Stream<Path> files(Path bundle) {
        try (var files = Files.walk(bundle)) {
            return files.filter(Translation::english).filter(file -> !file.startsWith(bundle.resolve("target"))
                    && !file.startsWith(bundle.resolve("bin"))).toList().stream();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static boolean english(Path file) {
        var name = file.getFileName().toString();
        return name.endsWith(ENDING) && !name.contains("_") && !NO_TEXTS.contains(name);
    }

    private static Path beside(Path english, String language) {
        var name = english.getFileName().toString();
        return english.resolveSibling(name.replace(ENDING, "_" + language + ENDING));
    }

    private static TreeMap<String, String> read(Path file) {
        var texts = new Properties();
        if (Files.exists(file)) {
            try (var in = Files.newBufferedReader(file)) {
                texts.load(in);
            } catch (IOException failure) {
                throw new UncheckedIOException(failure);
            }
        }
        var sorted = new TreeMap<String, String>();
        texts.stringPropertyNames().forEach(key -> sorted.put(key, texts.getProperty(key)));
        return sorted;
    }

    /** Keys without a text in the other language, where the English one is no name. */
    Stream<String> missing() {
        return NAMES.contains(file.getFileName().toString()) ? Stream.of()
                : english.keySet().stream().filter(key -> !other.containsKey(key)).map(this::told);
    }

    /** Keys of the other language that English does not have. */
    Stream<String> idle() {
        return other.keySet().stream().filter(key -> !english.containsKey(key)).map(this::told);
    }

    /** Keys whose texts in the two languages take different things in. */
    Stream<String> otherPlaceholders() {
        return pairs().filter(key -> !placeholders(english.get(key)).equals(placeholders(other.get(key))))
                .map(this::told);
    }

    /** Keys with a mnemonic in one of the two languages only. */
    Stream<String> otherMnemonics() {
        return pairs().filter(key -> english.get(key).contains("&") != other.get(key).contains("&")).map(this::told);
    }

    /** Keys whose texts do not both end as one that opens a dialog does. */
    Stream<String> otherEllipses() {
        return pairs().filter(key -> opens(english.get(key)) != opens(other.get(key))).map(this::told);
    }

    private Stream<String> pairs() {
        return other.keySet().stream().filter(english::containsKey);
    }

    private String told(String key) {
        return file + " " + key;
    }

    private static Set<String> placeholders(String text) {
        return new TreeSet<>(PLACEHOLDER.matcher(text).results().map(MatchResult::group).toList());
    }

    private static boolean opens(String text) {
        var words = text.toLowerCase(Locale.ROOT).split("\t")[0];
        return words.endsWith("…") || words.endsWith("...");
    }
}
