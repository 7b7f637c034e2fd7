// SPDX-License-Identifier: EPL-2.0
package dev.maquette.adopt.internal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * Words of other programs and sites in Maquette's; a word that is not known is nobody's guess.
 *
 * @param meanings their word in lower case to ours
 */
public record Words(Map<String, String> meanings) {

    /** Their words for types of models. */
    public static Words types() {
        return read("types.tsv");
    }

    /** Their words for bases. */
    public static Words bases() {
        return read("bases.tsv");
    }

    private static Words read(String data) {
        try (var in = Words.class.getResourceAsStream(data)) {
            var meanings = new HashMap<String, String>();
            new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().filter(line -> !line.startsWith("#"))
                    .map(line -> line.split("\t"))
                    .forEach(cells -> meanings.put(cells[0].toLowerCase(Locale.ROOT), cells[1]));
            return new Words(Map.copyOf(meanings));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** Our word; empty for one that is not known. */
    public Optional<String> meaning(String theirs) {
        return theirs == null ? Optional.empty() : Optional.ofNullable(meanings.get(theirs.toLowerCase(Locale.ROOT)));
    }
}
