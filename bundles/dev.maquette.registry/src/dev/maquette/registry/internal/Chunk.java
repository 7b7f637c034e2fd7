// SPDX-License-Identifier: EPL-2.0
package dev.maquette.registry.internal;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;

/**
 * A few hundred rows as columns; never changed once built. Texts of all rows lie in one array of bytes, words are
 * numbers of the {@link Vocabulary}. A slot without a row is empty.
 */
final class Chunk {

    static final int SIZE = 256;

    /** Texts of a row; the last one is what searches look at: the folded name, a line end, the rest. */
    static final int KEY = 0;
    static final int NAME = 1;
    static final int DESCRIPTION = 2;
    static final int PATH = 3;
    static final int SEARCH = 4;
    static final int TEXTS = 5;

    static final int PRESENT = 1;
    static final int FAVOURITE = 2;
    static final int DESCRIBED = 4;
    static final int RATING_SHIFT = 3;
    static final int RATING_BITS = 7;
    static final int USED = 64;

    final byte[] text;
    final int[] textEnds;
    final char[] tags;
    final int[] tagEnds;
    final char[] types = new char[SIZE];
    final char[] bases = new char[SIZE];
    final char[] formats = new char[SIZE];
    final char[] variants = new char[SIZE];
    final char[] licenses = new char[SIZE];
    /** Whether what is made with the models may be sold, among the licences. */
    final char[] uses = new char[SIZE];
    final byte[] flags = new byte[SIZE];
    final long[] sizes = new long[SIZE];
    final long[] created = new long[SIZE];
    final long[] updated = new long[SIZE];
    final long[] versions = new long[SIZE];
    /** The beginnings of the hashes, 0 where there is none: equal ones are of equal files. */
    final long[] hashes = new long[SIZE];

    Chunk(byte[] text, int[] textEnds, char[] tags, int[] tagEnds) {
        this.text = text;
        this.textEnds = textEnds;
        this.tags = tags;
        this.tagEnds = tagEnds;
    }

    boolean present(int slot) {
        return (flags[slot] & PRESENT) != 0;
    }

    boolean favourite(int slot) {
        return (flags[slot] & FAVOURITE) != 0;
    }

    boolean used(int slot) {
        return (flags[slot] & USED) != 0;
    }

    int rating(int slot) {
        return flags[slot] >> RATING_SHIFT & RATING_BITS;
    }

    int from(int slot, int which) {
        int index = slot * TEXTS + which;
        return index == 0 ? 0 : textEnds[index - 1];
    }

    int to(int slot, int which) {
        return textEnds[slot * TEXTS + which];
    }

    int tagsFrom(int slot) {
        return slot == 0 ? 0 : tagEnds[slot - 1];
    }

    int tagsTo(int slot) {
        return tagEnds[slot];
    }

    /** A text of the row; null for the description of a row that has none. */
    String string(int slot, int which) {
        if (which == DESCRIPTION && (flags[slot] & DESCRIBED) == 0) {
            return null;
        }
        int from = from(slot, which);
        return new String(text, from, to(slot, which) - from, StandardCharsets.UTF_8);
    }

    /** Orders texts as their code points do. */
    static int compare(Chunk one, int oneSlot, Chunk other, int otherSlot, int which) {
        return Arrays.compareUnsigned(one.text, one.from(oneSlot, which), one.to(oneSlot, which), other.text,
                other.from(otherSlot, which), other.to(otherSlot, which));
    }

    /** Where the folded name ends, which the search text begins with. */
    int foldedNameTo(int slot) {
        int end = from(slot, SEARCH);
        while (text[end] != '\n') {
            end++;
        }
        return end;
    }

    static long micros(Instant instant) {
        return ChronoUnit.MICROS.between(Instant.EPOCH, instant);
    }

    static Instant instant(long micros) {
        return Instant.EPOCH.plus(micros, ChronoUnit.MICROS);
    }
}
