// SPDX-License-Identifier: EPL-2.0
package dev.maquette.core.internal.identify.rules;

import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Finds, in one walk along a name, which of many texts it begins with; or, grown backwards, ends with. A model has
 * thousands of names and the rules ask for hundreds of texts: asking each of each would take longer than reading the
 * file.
 */
final class TextTree {

    /** Of no texts. */
    static final TextTree EMPTY = new TextTree(List.of(), false);

    private static final int ASCII = 128;
    private static final int NONE = -1;

    private final boolean backwards;
    private final Map<String, Integer> ids = new HashMap<>();
    /** Class of a character, from 1; 0 for those that no text has. */
    private final int[] classes = new int[ASCII];
    private final int width;
    /** Node and class to the next node; 0, the root, where there is none. */
    private final int[] next;
    /** Node to the text that ends there, or NONE. */
    private final int[] ends;

    /** @param texts of which those that are empty or not ASCII are left out */
    TextTree(Collection<String> texts, boolean backwards) {
        this.backwards = backwards;
        var all = texts.stream().filter(text -> !text.isEmpty() && text.chars().allMatch(c -> c < ASCII)).distinct()
                .toList();
        this.width = 1 + alphabet(all);
        int size = 1 + all.stream().mapToInt(String::length).sum();
        this.next = new int[size * width];
        this.ends = new int[size];
        Arrays.fill(ends, NONE);
        grow(all);
    }

    private int alphabet(List<String> texts) {
        int count = 0;
        for (var text : texts) {
            for (int i = 0; i < text.length(); i++) {
                if (classes[text.charAt(i)] == 0) {
                    classes[text.charAt(i)] = ++count;
                }
            }
        }
        return count;
    }

    private void grow(List<String> texts) {
        int nodes = 1;
        for (var text : texts) {
            int node = 0;
            for (int i = 0; i < text.length(); i++) {
                int step = node * width + classes[at(text, i)];
                if (next[step] == 0) {
                    next[step] = nodes++;
                }
                node = next[step];
            }
            ends[node] = ids.size();
            ids.put(text, ends[node]);
        }
    }

    private char at(String text, int i) {
        return text.charAt(backwards ? text.length() - 1 - i : i);
    }

    /** Where a text stands among the answers, or -1 when it is none of the tree's. */
    int id(String text) {
        return ids.getOrDefault(text, NONE);
    }

    /** For each text the first name that begins (or ends) with it, or null. */
    String[] first(Stream<String> names) {
        var first = new String[ids.size()];
        names.forEach(name -> walk(name, first));
        return first;
    }

    private void walk(String name, String[] first) {
        int node = 0;
        for (int i = 0; i < name.length(); i++) {
            char c = at(name, i);
            node = c < ASCII ? next[node * width + classes[c]] : 0;
            if (node == 0) {
                return;
            }
            if (ends[node] >= 0 && first[ends[node]] == null) {
                first[ends[node]] = name;
            }
        }
    }
}
