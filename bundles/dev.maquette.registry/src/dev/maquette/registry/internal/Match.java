// SPDX-License-Identifier: EPL-2.0
package dev.maquette.registry.internal;

import java.util.Arrays;
import java.util.List;
import java.util.function.UnaryOperator;

import dev.maquette.api.model.BaseModel;
import dev.maquette.api.model.ModelFormat;
import dev.maquette.api.model.ModelType;

/**
 * One word of a search text: it must occur in the name, description, tags or notes, or in the word or label of type,
 * base or format. Of the latter it is known in advance which words of the vocabulary fit.
 */
final class Match {

    private final byte[] word;
    private final boolean[] types;
    private final boolean[] bases;
    private final boolean[] formats;

    private Match(String word, Vocabulary vocabulary) {
        this.word = Folding.bytes(word);
        this.types = fitting(word, vocabulary.types(), id -> new ModelType(id).label());
        this.bases = fitting(word, vocabulary.bases(), id -> label(new BaseModel(id)));
        this.formats = fitting(word, vocabulary.formats(), id -> new ModelFormat(id).label());
    }

    /** The words of a search text. */
    static List<Match> of(String text, Vocabulary vocabulary) {
        return Arrays.stream(Folding.fold(text).split("[\\s\\p{Z}]+")).filter(word -> !word.isEmpty())
                .map(word -> new Match(word, vocabulary)).toList();
    }

    private static String label(BaseModel base) {
        return base.label() + '\n' + base.shortLabel();
    }

    private static boolean[] fitting(String word, Words words, UnaryOperator<String> label) {
        var all = words.all();
        var fitting = new boolean[all.length];
        for (int code = 1; code < all.length; code++) {
            fitting[code] = Folding.fold(all[code] + '\n' + label.apply(all[code])).contains(word);
        }
        return fitting;
    }

    boolean holds(Chunk chunk, int slot) {
        return fits(types, chunk.types[slot]) || fits(bases, chunk.bases[slot]) || fits(formats, chunk.formats[slot])
                || Folding.contains(chunk.text, chunk.from(slot, Chunk.SEARCH), chunk.to(slot, Chunk.SEARCH), word);
    }

    /** A word that came after this was made belongs to a later snapshot. */
    private static boolean fits(boolean[] fitting, int code) {
        return code < fitting.length && fitting[code];
    }
}
