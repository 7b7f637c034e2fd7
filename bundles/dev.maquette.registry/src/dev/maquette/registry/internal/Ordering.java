// SPDX-License-Identifier: EPL-2.0
package dev.maquette.registry.internal;

import java.util.Arrays;
import java.util.BitSet;
import java.util.stream.IntStream;

import dev.maquette.api.library.ModelQuery.Sort;

/** Puts matching rows in the order asked for; equal ones by name, then key. */
final class Ordering {

    private final Snapshot snapshot;
    private final Absent absent;
    private final States states;

    Ordering(Snapshot snapshot, Absent absent, States states) {
        this.snapshot = snapshot;
        this.absent = absent;
        this.states = states;
    }

    int[] order(BitSet matches, Sort sort, boolean descending) {
        var byName = new int[matches.cardinality()];
        int count = 0;
        for (int i = 0; count < byName.length; i++) {
            int slot = snapshot.byName().at(i);
            if (matches.get(slot)) {
                byName[count++] = slot;
            }
        }
        if (sort == Sort.NAME && !descending) {
            return byName;
        }
        return sorted(byName, switch (sort) {
        case NAME -> nameRanks(byName);
        case PATH -> pathRanks(byName);
        default -> values(byName, sort);
        }, descending);
    }

    /**
     * Sorts by value and, in the low bits, by the place that the row has by name: one sort of numbers, which is some
     * times faster than one with a comparator.
     */
    private static int[] sorted(int[] byName, long[] values, boolean descending) {
        int bits = 64 - Long.numberOfLeadingZeros(byName.length);
        long least = Arrays.stream(values).min().orElse(0);
        long most = Arrays.stream(values).max().orElse(0);
        int shift = Math.max(0, bits + 64 - Long.numberOfLeadingZeros(most - least) - 63);
        var packed = new long[values.length];
        for (int i = 0; i < packed.length; i++) {
            long rank = (descending ? most - values[i] : values[i] - least) >>> shift;
            packed[i] = rank << bits | i;
        }
        Arrays.sort(packed);
        return Arrays.stream(packed).mapToInt(each -> byName[(int) (each & (1L << bits) - 1)]).toArray();
    }

    private long[] nameRanks(int[] byName) {
        var ranks = new long[byName.length];
        for (int i = 1; i < ranks.length; i++) {
            boolean same = Snapshot.foldedNames(snapshot.chunk(byName[i - 1]), Snapshot.within(byName[i - 1]),
                    snapshot.chunk(byName[i]), Snapshot.within(byName[i])) == 0;
            ranks[i] = ranks[i - 1] + (same ? 0 : 1);
        }
        return ranks;
    }

    /** The place of each path among all of them. */
    private long[] pathRanks(int[] slots) {
        var places = IntStream.range(0, slots.length).boxed()
                .sorted((one, other) -> paths(slots[one], slots[other])).mapToInt(Integer::intValue).toArray();
        var ranks = new long[slots.length];
        for (int i = 1; i < places.length; i++) {
            boolean same = paths(slots[places[i - 1]], slots[places[i]]) == 0;
            ranks[places[i]] = ranks[places[i - 1]] + (same ? 0 : 1);
        }
        return ranks;
    }

    private int paths(int one, int other) {
        return Chunk.compare(snapshot.chunk(one), Snapshot.within(one), snapshot.chunk(other),
                Snapshot.within(other), Chunk.PATH);
    }

    private long[] values(int[] slots, Sort sort) {
        var vocabulary = snapshot.vocabulary();
        var ranks = switch (sort) {
        case TYPE -> ranks(vocabulary.types());
        case BASE -> ranks(vocabulary.bases());
        case FORMAT -> ranks(vocabulary.formats());
        case NAME, SIZE, CREATED, UPDATED, RATING, STATE, PATH -> new long[0];
        };
        return Arrays.stream(slots).mapToLong(slot -> value(slot, sort, ranks)).toArray();
    }

    private long value(int number, Sort sort, long[] ranks) {
        var chunk = snapshot.chunk(number);
        int slot = Snapshot.within(number);
        return switch (sort) {
        case TYPE -> ranks[chunk.types[slot]];
        case BASE -> ranks[chunk.bases[slot]];
        case FORMAT -> ranks[chunk.formats[slot]];
        case SIZE -> chunk.sizes[slot];
        case CREATED -> chunk.created[slot];
        case UPDATED -> chunk.updated[slot];
        case RATING -> chunk.rating(slot);
        case STATE -> States.worst(states.of(chunk, slot, number, absent.of(number)));
        case NAME, PATH -> throw new IllegalArgumentException("Texts have ranks");
        };
    }

    /** The place of each word among all words. */
    private static long[] ranks(Words words) {
        var all = words.all();
        var sorted = Arrays.copyOfRange(all, 1, all.length);
        Arrays.sort(sorted);
        var ranks = new long[all.length];
        for (int code = 1; code < all.length; code++) {
            ranks[code] = Arrays.binarySearch(sorted, all[code]);
        }
        return ranks;
    }
}
