// SPDX-License-Identifier: EPL-2.0
package dev.maquette.registry.internal;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

/**
 * Words by number, in the order of their first appearance. Words are only ever added, so that all snapshots of a
 * registry share one; 0 stands for no word.
 */
final class Words {

    private final Map<String, Integer> codes = new HashMap<>();
    private volatile String[] words = {null};

    /** The number of the word, a new one if need be; 0 for null. */
    synchronized int code(String word) {
        return word == null ? 0 : codes.computeIfAbsent(word, this::append);
    }

    /** The number of the word, or -1 when no row has ever had it. */
    synchronized int known(String word) {
        return codes.getOrDefault(word, -1);
    }

    private int append(String word) {
        var more = Arrays.copyOf(words, words.length + 1);
        more[words.length] = word;
        words = more;
        return more.length - 1;
    }

    /** All words; the number is the index. Not to be written to. */
    String[] all() {
        return words;
    }
}
