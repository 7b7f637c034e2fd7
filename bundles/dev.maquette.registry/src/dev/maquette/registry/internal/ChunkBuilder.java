// SPDX-License-Identifier: EPL-2.0
package dev.maquette.registry.internal;

import java.util.Arrays;

import dev.maquette.api.library.ModelQuery;
import dev.maquette.registry.spi.Row;

/** Builds a chunk slot by slot, from rows and from the slots of the chunk it replaces. */
final class ChunkBuilder {

    private final Vocabulary vocabulary;
    private final Chunk old;
    private byte[] text = new byte[4096];
    private char[] tags = new char[64];
    private final int[] textEnds = new int[Chunk.SIZE * Chunk.TEXTS];
    private final int[] tagEnds = new int[Chunk.SIZE];
    private int textEnd;
    private int tagEnd;

    /** @param old the chunk before, or null */
    private ChunkBuilder(Vocabulary vocabulary, Chunk old) {
        this.vocabulary = vocabulary;
        this.old = old;
    }

    /**
     * The old chunk with some slots replaced.
     *
     * @param old or null
     * @param replaced the slots that are
     * @param rows by slot; null empties the slot
     */
    static Chunk replace(Vocabulary vocabulary, Chunk old, boolean[] replaced, Row[] rows) {
        var builder = new ChunkBuilder(vocabulary, old);
        for (int slot = 0; slot < Chunk.SIZE; slot++) {
            if (replaced[slot]) {
                builder.texts(slot, rows[slot]);
            } else {
                builder.keep(slot);
            }
        }
        var chunk = new Chunk(Arrays.copyOf(builder.text, builder.textEnd), builder.textEnds,
                Arrays.copyOf(builder.tags, builder.tagEnd), builder.tagEnds);
        for (int slot = 0; slot < Chunk.SIZE; slot++) {
            if (!replaced[slot]) {
                builder.copyNumbers(chunk, slot);
            } else if (rows[slot] != null) {
                builder.numbers(chunk, slot, rows[slot]);
            }
        }
        return chunk;
    }

    private void keep(int slot) {
        for (int which = 0; which < Chunk.TEXTS; which++) {
            if (old != null) {
                append(old.text, old.from(slot, which), old.to(slot, which));
            }
            textEnds[slot * Chunk.TEXTS + which] = textEnd;
        }
        if (old != null) {
            for (int i = old.tagsFrom(slot); i < old.tagsTo(slot); i++) {
                append(old.tags[i]);
            }
        }
        tagEnds[slot] = tagEnd;
    }

    private void texts(int slot, Row row) {
        if (row != null) {
            append(slot, Chunk.KEY, row.key());
            append(slot, Chunk.NAME, row.name());
            append(slot, Chunk.DESCRIPTION, row.description() == null ? "" : row.description());
            append(slot, Chunk.PATH, row.path());
            append(slot, Chunk.SEARCH, search(row));
            row.tags().forEach(tag -> append((char) vocabulary.tags().code(tag)));
        } else {
            Arrays.fill(textEnds, slot * Chunk.TEXTS, (slot + 1) * Chunk.TEXTS, textEnd);
        }
        tagEnds[slot] = tagEnd;
    }

    private static String search(Row row) {
        var rest = new StringBuilder();
        rest.append(row.description() == null ? "" : row.description());
        row.tags().forEach(tag -> rest.append('\n').append(tag));
        rest.append('\n').append(row.notes() == null ? "" : row.notes());
        return Folding.fold(row.name()).replace('\n', ' ') + '\n' + Folding.fold(rest.toString());
    }

    private void append(int slot, int which, String value) {
        var bytes = Folding.bytes(value);
        append(bytes, 0, bytes.length);
        textEnds[slot * Chunk.TEXTS + which] = textEnd;
    }

    private void append(byte[] bytes, int from, int to) {
        int end = textEnd + to - from;
        if (end > text.length) {
            text = Arrays.copyOf(text, Math.max(end, text.length * 2));
        }
        System.arraycopy(bytes, from, text, textEnd, to - from);
        textEnd = end;
    }

    private void append(char tag) {
        if (tagEnd == tags.length) {
            tags = Arrays.copyOf(tags, tagEnd * 2);
        }
        tags[tagEnd++] = tag;
    }

    private void copyNumbers(Chunk chunk, int slot) {
        if (old != null) {
            chunk.types[slot] = old.types[slot];
            chunk.bases[slot] = old.bases[slot];
            chunk.formats[slot] = old.formats[slot];
            chunk.variants[slot] = old.variants[slot];
            chunk.licenses[slot] = old.licenses[slot];
            chunk.uses[slot] = old.uses[slot];
            chunk.flags[slot] = old.flags[slot];
            chunk.sizes[slot] = old.sizes[slot];
            chunk.created[slot] = old.created[slot];
            chunk.updated[slot] = old.updated[slot];
            chunk.versions[slot] = old.versions[slot];
            chunk.hashes[slot] = old.hashes[slot];
        }
    }

    private void numbers(Chunk chunk, int slot, Row row) {
        chunk.types[slot] = (char) vocabulary.types().code(row.type());
        chunk.bases[slot] = (char) vocabulary.bases().code(row.base());
        chunk.formats[slot] = (char) vocabulary.formats().code(row.format());
        chunk.variants[slot] = (char) vocabulary.variants().code(row.variant());
        chunk.licenses[slot] = (char) vocabulary.licenses().code(row.license());
        chunk.uses[slot] = (char) vocabulary.licenses().code(use(row.commercial()));
        chunk.flags[slot] = (byte) (Chunk.PRESENT | (row.favourite() ? Chunk.FAVOURITE : 0)
                | (row.description() == null ? 0 : Chunk.DESCRIBED) | (row.used() ? Chunk.USED : 0)
                | row.rating() << Chunk.RATING_SHIFT);
        chunk.sizes[slot] = row.fileSize();
        chunk.created[slot] = Chunk.micros(row.createdAt());
        chunk.updated[slot] = Chunk.micros(row.updatedAt());
        chunk.versions[slot] = row.version();
        chunk.hashes[slot] = Copies.beginning(row.hash());
    }

    private static String use(Boolean commercial) {
        if (commercial == null) {
            return ModelQuery.UNKNOWN_TERMS;
        }
        return commercial ? ModelQuery.COMMERCIAL : ModelQuery.NON_COMMERCIAL;
    }
}
