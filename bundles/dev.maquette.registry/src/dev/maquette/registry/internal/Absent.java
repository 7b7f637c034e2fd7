// SPDX-License-Identifier: EPL-2.0
package dev.maquette.registry.internal;

import java.util.BitSet;
import java.util.Map;

import dev.maquette.api.model.Availability;
import dev.maquette.registry.Sighting;

/**
 * Slots of a snapshot whose files are away; never changed once made.
 *
 * @param snapshot the snapshot, or null where nothing is away
 * @param known what the slots were made of
 */
record Absent(Snapshot snapshot, Map<String, Sighting> known, BitSet missing, BitSet offline) {

    static final Absent NONE = new Absent(null, Map.of(), new BitSet(), new BitSet());

    static Absent of(Snapshot snapshot, Map<String, Sighting> known) {
        var absent = new Absent(snapshot, known, new BitSet(), new BitSet());
        known.values().forEach(absent::mark);
        return absent;
    }

    private void mark(Sighting sighting) {
        int slot = snapshot.slot(sighting.key());
        if (slot >= 0 && snapshot.chunk(slot).string(Snapshot.within(slot), Chunk.PATH).equals(sighting.path())) {
            (sighting.availability() == Availability.MISSING ? missing : offline).set(slot);
        }
    }

    Availability of(int slot) {
        if (missing.get(slot)) {
            return Availability.MISSING;
        }
        return offline.get(slot) ? Availability.OFFLINE : Availability.PRESENT;
    }
}
