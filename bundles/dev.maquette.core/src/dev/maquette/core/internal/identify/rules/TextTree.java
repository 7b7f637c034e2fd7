// SPDX-License-Identifier: EPL-2.0
package dev.maquette.core.internal.identify.rules;

import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Finds, in one walk along a name, which of many texts it begins with; or, grown backwards, ends with. A model has
 * thousands of names and the rules ask for hundreds of texts: asking each of each would take longer than reading the
 * file.
 */
final class TextTree {

    /** Of no texts. */
    static final TextTree EMPTY = new TextTree(List.of(), false);

    private static final int NONE = -1;

    private final boolean backwards;
    private final Map<String, Integer> ids = new HashMap<>();
    /** Node to the character that leads to it, its first child, its next sibling, and the text that ends there. */
    private final char[] letter;
    private final int[] child;
    private final int[] sibling;
    private final int[] end;
    /** Where each name's walk begins: what the root leads to by each usual character; it has most of the children. */
    private final int[] beginning = new int[128];

    /** @param texts of which those that are empty are left out */
    TextTree(Collection<String> texts, boolean backwards) {
        this.backwards = backwards;
        var all = texts.stream().filter(text -> !text.isEmpty()).distinct().toList();
        int size = 1 + all.stream().mapToInt(String::length).sum();
        this.letter = new char[size];
        this.child = new int[size];
        this.sibling = new int[size];
        this.end = new int[size];
        Arrays.fill(end, NONE);
        grow(all);
        for (int first = child[0]; first != 0; first = sibling[first]) {
            if (letter[first] < beginning.length) {
                beginning[letter[first]] = first;
            }
        }
    }

    private void grow(List<String> texts) {
        int nodes = 1;
        for (var text : texts) {
            int node = 0;
            for (int i = 0; i < text.length(); i++) {
                int next = step(node, at(text, i));
                if (next == 0) {
                    next = nodes++;
                    letter[next] = at(text, i);
                    sibling[next] = child[node];
                    child[node] = next;
                }
                node = next;
            }
            end[node] = ids.size();
            ids.put(text, end[node]);
        }
    }

    /** The node that the character leads to, or 0, the root, where there is none. */
    private int step(int node, char c) {
        int next = child[node];
        while (next != 0 && letter[next] != c) {
            next = sibling[next];
        }
        return next;
    }

    private char at(String text, int i) {
        return text.charAt(backwards ? text.length() - 1 - i : i);
    }

    /** Where a text stands among the answers, or -1 when it is none of the tree's. */
    int id(String text) {
        return ids.getOrDefault(text, NONE);
    }

    /** For each text the first name that begins (or ends) with it, or null. */
    String[] first(String[] names) {
        var first = new String[ids.size()];
        for (var name : names) {
            walk(name, first);
        }
        return first;
    }

    private void walk(String name, String[] first) {
        int node = 0;
        for (int i = 0; i < name.length(); i++) {
            char c = at(name, i);
            node = i == 0 && c < beginning.length ? beginning[c] : step(node, c);
            if (node == 0) {
                return;
            }
            if (end[node] >= 0 && first[end[node]] == null) {
                first[end[node]] = name;
            }
        }
    }
}
