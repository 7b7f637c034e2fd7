// SPDX-License-Identifier: EPL-2.0
package dev.maquette.registry.internal;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.IntStream;

/** A facet of few values, of which a row may have several: as bits, by their places among all values. */
final class Marks {

    private final List<String> words;
    private final boolean restricts;
    private final int wanted;
    private final int[] counts;

    /** @param word what a value is called in the counts */
    <T> Marks(List<T> all, Set<T> asked, Function<T, String> word) {
        words = all.stream().map(word).toList();
        restricts = !asked.isEmpty();
        wanted = IntStream.range(0, all.size()).filter(place -> asked.contains(all.get(place)))
                .map(Marks::bit).sum();
        counts = new int[all.size()];
    }

    /** The mark of the value at a place. */
    static int bit(int place) {
        return 1 << place;
    }

    boolean admits(int marks) {
        return !restricts || (marks & wanted) != 0;
    }

    void count(int marks) {
        for (int left = marks; left != 0; left &= left - 1) {
            counts[Integer.numberOfTrailingZeros(left)]++;
        }
    }

    /** Number of rows by word, words in order; those with none left out. */
    Map<String, Integer> counts() {
        var result = new TreeMap<String, Integer>();
        for (int place = 0; place < counts.length; place++) {
            if (counts[place] > 0) {
                result.put(words.get(place), counts[place]);
            }
        }
        return result;
    }
}
