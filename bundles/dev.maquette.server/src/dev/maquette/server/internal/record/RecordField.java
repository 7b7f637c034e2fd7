// SPDX-License-Identifier: EPL-2.0
package dev.maquette.server.internal.record;

import java.util.List;
import java.util.Optional;

/**
 * A field that records of some kinds have.
 *
 * @param name its JSON name
 * @param kind {@code string}, {@code boolean}, {@code integer}, {@code number}, {@code strings}, the name of a set of
 *     words or of an object, {@code =word} for one word, {@code word|word} for some, or an object's name and
 *     <code>{}</code> for a map of such
 * @param nullable whether it may be null
 */
public record RecordField(String name, String kind, boolean nullable) {

    /** @param text as in {@code record-kinds.tsv} */
    static RecordField of(String text) {
        int colon = text.indexOf(':');
        boolean nullable = text.endsWith("?");
        return new RecordField(text.substring(0, colon),
                text.substring(colon + 1, text.length() - (nullable ? 1 : 0)), nullable);
    }

    /** The words that it may hold; empty where it holds no words, or any. */
    public Optional<List<String>> words() {
        if (kind.startsWith("=")) {
            return Optional.of(List.of(kind.substring(1)));
        }
        if (kind.contains("|")) {
            return Optional.of(List.of(kind.split("\\|")));
        }
        return RecordWords.find(kind);
    }
}
