// SPDX-License-Identifier: EPL-2.0
package dev.maquette.registry.internal;

import java.util.BitSet;

import dev.maquette.api.library.ModelQuery;
import dev.maquette.api.model.Availability;
import dev.maquette.api.model.ModelState;

/** Which states hold of the rows of a snapshot, as {@link Marks} by their places in {@link ModelState}. */
final class States {

    private final BitSet copies;
    private final int nonCommercial;

    States(Snapshot snapshot) {
        copies = snapshot.copies();
        nonCommercial = snapshot.vocabulary().licenses().known(ModelQuery.NON_COMMERCIAL);
    }

    private static int mark(ModelState state, boolean holds) {
        return holds ? Marks.bit(state.ordinal()) : 0;
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
