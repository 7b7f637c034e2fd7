// SPDX-License-Identifier: EPL-2.0
package dev.maquette.registry.internal;

import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Locale;

/** Text without its case, so that searching and ordering do not depend on how it was typed. */
final class Folding {

    private Folding() {
    }

    /**
     * Upper case first makes words one that only differ in letters like sharp s; composed form makes names one that
     * file systems spell with combining marks; the last step undoes that sigma has a form of its own at a word's end.
     */
    static String fold(String text) {
        if (text.chars().allMatch(letter -> letter < 0x80)) {
            return text.toLowerCase(Locale.ROOT);
        }
        var composed = Normalizer.normalize(text, Normalizer.Form.NFC);
        return composed.toUpperCase(Locale.ROOT).toLowerCase(Locale.ROOT).replace('\u03c2', '\u03c3');
    }

    static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    /** Whether the range of the text has the word in it; UTF-8 makes bytes as good as characters. */
    static boolean contains(byte[] text, int from, int to, byte[] word) {
        int last = to - word.length;
        for (int start = from; start <= last; start++) {
            if (text[start] == word[0] && startsWith(text, start, word)) {
                return true;
            }
        }
        return false;
    }

    private static boolean startsWith(byte[] text, int start, byte[] word) {
        for (int i = 1; i < word.length; i++) {
            if (text[start + i] != word[i]) {
                return false;
            }
        }
        return true;
    }
}
