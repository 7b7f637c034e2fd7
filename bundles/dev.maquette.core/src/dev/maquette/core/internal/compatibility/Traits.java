// SPDX-License-Identifier: EPL-2.0
package dev.maquette.core.internal.compatibility;

import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import dev.maquette.api.starter.StarterModel;

/**
 * Which models are meant.
 *
 * @param words for each field the words of which a model has one
 */
record Traits(Map<String, List<String>> words) {

    private static final String SAME = "same";

    Traits {
        words = Collections.unmodifiableMap(new LinkedHashMap<>(words));
    }

    /** Reads {@code field=word|word field=word}. */
    static Traits parse(String text) {
        var words = new LinkedHashMap<String, List<String>>();
        for (var test : text.split(" ")) {
            var field = test.substring(0, Math.max(0, test.indexOf('=')));
            if (!Entry.SUMMARY.contains(field) && !Entry.DETAILS.contains(field)) {
                throw new IllegalStateException("No model is told by \"" + test + "\"");
            }
            words.put(field, List.copyOf(Arrays.asList(test.substring(field.length() + 1).split("\\|"))));
        }
        return new Traits(words);
    }

    boolean of(Entry model) {
        return words.entrySet().stream().allMatch(test -> test.getValue().contains(model.word(test.getKey())));
    }

    /** The same with the words of this model in the place of those that ask for them. */
    Traits seenFrom(Entry model) {
        var seen = new LinkedHashMap<>(words);
        seen.replaceAll((field, any) -> any.equals(List.of(SAME)) ? List.of(model.word(field)) : any);
        return new Traits(seen);
    }

    /** Whether a starter model has the type and, where one is meant, the base; no more is known before it is here. */
    boolean of(StarterModel starter) {
        return has("type", starter.type().id()) && has("base", starter.base().id());
    }

    /** Whether the word is one of those for the field, or any goes. */
    boolean has(String field, String word) {
        return !words.containsKey(field) || words.get(field).contains(word);
    }

    /** Whether it asks for what no summary tells. */
    boolean needsDetails() {
        return !Entry.SUMMARY.containsAll(words.keySet());
    }
}
