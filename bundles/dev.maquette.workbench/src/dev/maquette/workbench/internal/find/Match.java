// SPDX-License-Identifier: EPL-2.0
package dev.maquette.workbench.internal.find;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** How well a name fits what is searched for, the best first. */
enum Match {
    /** The name begins with it. */
    PREFIX,
    /** Each of its words begins a word of the name. */
    WORD,
    /** Each of its words is somewhere in the name. */
    PART,
    /** Not in the name. */
    NONE;

    static Match of(String query, String name) {
        String wanted = query.strip().toLowerCase(Locale.ROOT);
        String low = name.toLowerCase(Locale.ROOT);
        if (low.startsWith(wanted)) {
            return PREFIX;
        }
        List<String> parts = List.of(wanted.split("\\s+"));
        List<String> words = Stream.of(low.split("[^\\p{L}\\p{N}]+")).toList();
        if (parts.stream().allMatch(part -> words.stream().anyMatch(word -> word.startsWith(part)))) {
            return WORD;
        }
        return parts.stream().allMatch(low::contains) ? PART : NONE;
    }
}
