// SPDX-License-Identifier: EPL-2.0
package dev.maquette.registry.internal;

import java.util.BitSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

import dev.maquette.api.library.ModelQuery;
import dev.maquette.api.model.ModelState;

/** The facet of states, of which a row may have several: as bits by their place in {@link ModelState}. */
final class StateFacet {

    private static final ModelState[] STATES = ModelState.values();

    private final BitSet copies;
    private final int nonCommercial;
    private final int wanted;
    private final int[] counts = new int[STATES.length];

    StateFacet(Snapshot snapshot, Set<ModelState> asked) {
        copies = snapshot.copies();
        nonCommercial = snapshot.vocabulary().licenses().code(ModelQuery.NON_COMMERCIAL);
        wanted = asked.stream().mapToInt(StateFacet::bit).reduce(0, (a, b) -> a | b);
    }

    private static int bit(ModelState state) {
        return 1 << state.ordinal();
    }

    /** The states of a row. */
    int of(Chunk chunk, int slot, int number, Absent absent) {
        int bits = switch (absent.of(number)) {
        case PRESENT -> 0;
        case MISSING -> bit(ModelState.MISSING);
        case OFFLINE -> bit(ModelState.OFFLINE);
        };
        return bits | (chunk.uses[slot] == nonCommercial ? bit(ModelState.NON_COMMERCIAL) : 0)
                | (copies.get(number) ? bit(ModelState.DUPLICATE) : 0)
                | (chunk.used(slot) ? 0 : bit(ModelState.NEVER_USED))
                | (chunk.favourite(slot) ? bit(ModelState.FAVOURITE) : 0);
    }

    boolean admits(int states) {
        return wanted == 0 || (states & wanted) != 0;
    }

    void count(int states) {
        for (int left = states; left != 0; left &= left - 1) {
            counts[Integer.numberOfTrailingZeros(left)]++;
        }
    }

    /** Number of rows by word; those with none left out. */
    Map<String, Integer> counts() {
        var result = new TreeMap<String, Integer>();
        for (var state : STATES) {
            if (counts[state.ordinal()] > 0) {
                result.put(state.word(), counts[state.ordinal()]);
            }
        }
        return result;
    }
}
