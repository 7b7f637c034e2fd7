// SPDX-License-Identifier: EPL-2.0
package dev.maquette.server.internal.record;

import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The closed sets of words that InvokeAI 6.14 knows, by their names there; data in {@code record-words.tsv}. */
public final class RecordWords {

    private static final Map<String, List<String>> SETS = read();

    private RecordWords() {
    }

    /** @param name such as {@code BaseModelType} */
    public static List<String> of(String name) {
        return find(name).orElseThrow(() -> new IllegalArgumentException("There is no set of words " + name));
    }

    /** The set of this name, if there is one. */
    public static Optional<List<String>> find(String name) {
        return Optional.ofNullable(SETS.get(name));
    }

    /** All sets by name, in the order of the data. */
    public static Map<String, List<String>> all() {
        return SETS;
    }

    /** The words of all families of variants. */
    public static List<String> variants() {
        return SETS.entrySet().stream().filter(set -> set.getKey().endsWith("VariantType"))
                .flatMap(set -> set.getValue().stream()).distinct().toList();
    }

    private static Map<String, List<String>> read() {
        var sets = new LinkedHashMap<String, List<String>>();
        for (var cells : DataFile.rows("record-words.tsv")) {
            sets.put(cells[0], Arrays.stream(cells[1].split(" ")).map(word -> word.equals("-") ? "" : word).toList());
        }
        return Collections.unmodifiableMap(sets);
    }
}
