// SPDX-License-Identifier: EPL-2.0
package dev.maquette.install.huggingface.internal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;

import dev.maquette.api.model.BaseModel;
import dev.maquette.api.model.ModelType;

/**
 * What names tell of a model before it has been fetched; kept as data in {@code guesses.tsv} beside this class. What it
 * is will be read from the files themselves.
 */
record Guesses(List<Guess> all) {

    private static final String DATA = "guesses.tsv";

    /** @param word what it means; a variant is the second group of its pattern */
    record Guess(String kind, Pattern pattern, String word) {
    }

    static Guesses known() {
        try (var in = Guesses.class.getResourceAsStream(DATA)) {
            return new Guesses(new String(in.readAllBytes(), StandardCharsets.UTF_8).lines()
                    .filter(line -> !line.startsWith("#")).map(line -> line.split("\t"))
                    .map(cells -> new Guess(cells[0], Pattern.compile(cells[1]), cells[2])).toList());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** @param texts the most telling first */
    ModelType type(String... texts) {
        return first("type", texts).map(ModelType::new).orElse(ModelType.UNKNOWN);
    }

    /** @param texts the most telling first */
    BaseModel base(String... texts) {
        return first("base", texts).map(BaseModel::new).orElse(BaseModel.UNKNOWN);
    }

    private Optional<String> first(String kind, String... texts) {
        return Arrays.stream(texts).map(text -> text.toLowerCase(Locale.ROOT))
                .map(text -> all.stream().filter(guess -> guess.kind.equals(kind))
                        .filter(guess -> guess.pattern.matcher(text).find()).map(Guess::word).findFirst().orElse(null))
                .filter(Objects::nonNull).findFirst();
    }

    /** Precision or quantisation, as the name of a file spells it; or null. */
    String variant(String name) {
        return all.stream().filter(guess -> guess.kind.equals("variant"))
                .map(guess -> guess.pattern.matcher(name.toLowerCase(Locale.ROOT)))
                .filter(matcher -> matcher.find()).findFirst()
                .map(matcher -> name.substring(matcher.start(2), matcher.end(2))).orElse(null);
    }
}
