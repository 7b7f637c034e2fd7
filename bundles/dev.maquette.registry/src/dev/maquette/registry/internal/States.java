// SPDX-License-Identifier: EPL-2.0
package dev.maquette.registry.internal;

import java.util.BitSet;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

import dev.maquette.api.library.ModelQuery;
import dev.maquette.api.model.Availability;
import dev.maquette.api.model.ModelState;

/** Which states hold of the rows of a snapshot, as {@link Marks} by their places in {@link ModelState}. */
final class States {

    private final BitSet copies;
    private final int nonCommercial;
    private final Map<Integer, Set<ModelState>> sets = new HashMap<>();

    States(Snapshot snapshot) {
        copies = snapshot.copies();
        nonCommercial = snapshot.vocabulary().licenses().known(ModelQuery.NON_COMMERCIAL);
    }

    private static int mark(ModelState state, boolean holds) {
        return holds ? Marks.bit(state.ordinal()) : 0;
    }

    /** The states that marks are of; those of the same marks are the same set. */
    Set<ModelState> named(int marks) {
        return sets.computeIfAbsent(marks, m -> {
            Set<ModelState> named = EnumSet.allOf(ModelState.class);
            named.removeIf(state -> (m & Marks.bit(state.ordinal())) == 0);
            return Set.copyOf(named);
        });
    }

    /** The place of the worst that is the matter; that of {@link ModelState#NEVER_USED} where nothing is. */
    static int worst(int marks) {
        int place = 0;
        while (place < ModelState.NEVER_USED.ordinal() && (marks & Marks.bit(place)) == 0) {
            place++;
        }
        return place;
    }

    /** The states of a row. */
    int of(Chunk chunk, int slot, int number, Availability availability) {
        return mark(ModelState.MISSING, availability == Availability.MISSING)
                | mark(ModelState.OFFLINE, availability == Availability.OFFLINE)
                | mark(ModelState.NON_COMMERCIAL, chunk.uses[slot] == nonCommercial)
                | mark(ModelState.DUPLICATE, copies.get(number))
                | mark(ModelState.NEVER_USED, !chunk.used(slot))
                | mark(ModelState.FAVOURITE, chunk.favourite(slot));
    }
}
