// SPDX-License-Identifier: EPL-2.0
package dev.maquette.registry.internal;

import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** One facet of a query: which words are asked for, and how many rows have each. */
final class Facet {

    private final String[] words;
    private final boolean[] wanted;
    private final int[] counts;
    private final boolean restricts;

    Facet(Words all, Set<String> asked) {
        words = all.all();
        restricts = !asked.isEmpty();
        wanted = new boolean[words.length];
        counts = new int[words.length];
        for (int code = 1; code < words.length; code++) {
            wanted[code] = asked.contains(words[code]);
        }
    }

    boolean admits(int code) {
        return !restricts || wanted[code];
    }

    /** Whether one of the codes is asked for. */
    boolean admits(char[] codes, int from, int to) {
        boolean admits = !restricts;
        for (int i = from; i < to && !admits; i++) {
            admits = wanted[codes[i]];
        }
        return admits;
    }

    void count(int code) {
        counts[code]++;
    }

    void count(char[] codes, int from, int to) {
        for (int i = from; i < to; i++) {
            counts[codes[i]]++;
        }
    }

    /** Number of rows by word, words in order; those with none left out. */
    Map<String, Integer> counts() {
        var result = new TreeMap<String, Integer>();
        for (int code = 1; code < words.length; code++) {
            if (counts[code] > 0) {
                result.put(words[code], counts[code]);
            }
        }
        return result;
    }
}
