// SPDX-License-Identifier: EPL-2.0
package dev.maquette.registry.internal;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import dev.maquette.registry.spi.Row;

/**
 * What lists show of all models of a library, as compact columns; never changed once built, so that any thread may
 * read it. A change makes a new one that shares all chunks but those it touches.
 */
final class Snapshot {

    private final Vocabulary vocabulary;
    private final Chunk[] chunks;
    private final Slots byKey;
    private final Slots byName;
    private volatile BitSet copies;

    private Snapshot(Vocabulary vocabulary, Chunk[] chunks, Slots byKey, Slots byName) {
        this.vocabulary = vocabulary;
        this.chunks = chunks;
        this.byKey = byKey;
        this.byName = byName;
    }

    static Snapshot empty() {
        return new Snapshot(new Vocabulary(), new Chunk[0], Slots.NONE, Slots.NONE);
    }

    int size() {
        return byKey.size();
    }

    Vocabulary vocabulary() {
        return vocabulary;
    }

    int slots() {
        return chunks.length * Chunk.SIZE;
    }

    Chunk chunk(int slot) {
        return chunks[slot / Chunk.SIZE];
    }

    static int within(int slot) {
        return slot % Chunk.SIZE;
    }

    /** Slots by folded name, then key. */
    Slots byName() {
        return byName;
    }

    /**
     * This with some rows changed.
     *
     * @param gone keys that are no longer there; those of {@code rows} need not be named
     * @param rows new and changed rows
     */
    Snapshot with(Collection<String> gone, List<Row> rows) {
        var latest = new HashMap<String, Row>();
        rows.forEach(row -> latest.put(row.key(), row));
        var old = new BitSet();
        var placed = new HashMap<Integer, Row>();
        var homeless = new ArrayList<Row>();
        gone.stream().filter(key -> !latest.containsKey(key)).map(this::slot).filter(slot -> slot >= 0)
                .forEach(old::set);
        var emptied = (BitSet) old.clone();
        latest.forEach((key, row) -> {
            int slot = slot(key);
            if (slot >= 0) {
                old.set(slot);
                placed.put(slot, row);
            } else {
                homeless.add(row);
            }
        });
        house(homeless, emptied, placed);
        return rebuilt(old, emptied, placed);
    }

    private void house(List<Row> homeless, BitSet emptied, Map<Integer, Row> placed) {
        int slot = size() == slots() && emptied.isEmpty() ? slots() : 0;
        for (var row : homeless) {
            while (slot < slots() && chunk(slot).present(within(slot)) && !emptied.get(slot)) {
                slot++;
            }
            placed.put(slot++, row);
        }
    }

    private Snapshot rebuilt(BitSet old, BitSet emptied, Map<Integer, Row> placed) {
        var touched = (BitSet) emptied.clone();
        placed.keySet().forEach(touched::set);
        if (touched.isEmpty()) {
            return this;
        }
        var next = Arrays.copyOf(chunks, Math.max(chunks.length, (touched.length() - 1) / Chunk.SIZE + 1));
        for (int slot = touched.nextSetBit(0); slot >= 0;) {
            int index = slot / Chunk.SIZE;
            next[index] = rebuilt(index, touched, placed);
            slot = touched.nextSetBit((index + 1) * Chunk.SIZE);
        }
        var added = placed.keySet().stream().mapToInt(Integer::intValue).toArray();
        return new Snapshot(vocabulary, next, byKey.without(old).with(added, (a, b) -> byKey(next, a, b)),
                byName.without(old).with(added, (a, b) -> byName(next, a, b)));
    }

    private Chunk rebuilt(int index, BitSet touched, Map<Integer, Row> placed) {
        var replaced = new boolean[Chunk.SIZE];
        var rows = new Row[Chunk.SIZE];
        for (int i = 0; i < Chunk.SIZE; i++) {
            replaced[i] = touched.get(index * Chunk.SIZE + i);
            rows[i] = placed.get(index * Chunk.SIZE + i);
        }
        return ChunkBuilder.replace(vocabulary, index < chunks.length ? chunks[index] : null, replaced, rows);
    }

    /** Slots whose hash another one has; found when it is first asked for, and not to be written to. */
    BitSet copies() {
        if (copies == null) {
            copies = Copies.in(this);
        }
        return copies;
    }

    /** The slot of a key, or -1. */
    int slot(String key) {
        var bytes = Folding.bytes(key);
        int low = 0;
        int high = byKey.size() - 1;
        while (low <= high) {
            int middle = (low + high) >>> 1;
            int slot = byKey.at(middle);
            var chunk = chunk(slot);
            int order = Arrays.compareUnsigned(chunk.text, chunk.from(within(slot), Chunk.KEY),
                    chunk.to(within(slot), Chunk.KEY), bytes, 0, bytes.length);
            if (order == 0) {
                return slot;
            }
            low = order < 0 ? middle + 1 : low;
            high = order < 0 ? high : middle - 1;
        }
        return -1;
    }

    private static int byKey(Chunk[] chunks, int one, int other) {
        return Chunk.compare(chunks[one / Chunk.SIZE], within(one), chunks[other / Chunk.SIZE], within(other),
                Chunk.KEY);
    }

    private static int byName(Chunk[] chunks, int one, int other) {
        int order = foldedNames(chunks[one / Chunk.SIZE], within(one), chunks[other / Chunk.SIZE], within(other));
        return order != 0 ? order : byKey(chunks, one, other);
    }

    /** Orders by folded name alone. */
    static int foldedNames(Chunk one, int oneSlot, Chunk other, int otherSlot) {
        return Arrays.compareUnsigned(one.text, one.from(oneSlot, Chunk.SEARCH), one.foldedNameTo(oneSlot), other.text,
                other.from(otherSlot, Chunk.SEARCH), other.foldedNameTo(otherSlot));
    }
}
