// SPDX-License-Identifier: EPL-2.0
package dev.maquette.registry.internal;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import dev.maquette.api.model.Availability;
import dev.maquette.registry.Sighting;

/**
 * Entries whose files are away, as this process has seen it. It is no part of the entries: it changes with disks that
 * come and go, and nobody's version or history is to move with it.
 */
final class Absences {

    private volatile Map<String, Sighting> byKey = Map.of();
    private volatile Absent latest = Absent.NONE;

    /** @return keys of which something else is known now than before */
    synchronized Set<String> note(List<Sighting> sightings) {
        var next = new HashMap<>(byKey);
        var changed = new HashSet<String>();
        for (var sighting : sightings) {
            var before = sighting.availability() == Availability.PRESENT ? next.remove(sighting.key())
                    : next.put(sighting.key(), sighting);
            if ((before == null ? Availability.PRESENT : before.availability()) != sighting.availability()) {
                changed.add(sighting.key());
            }
        }
        byKey = Map.copyOf(next);
        latest = Absent.NONE;
        return changed;
    }

    /** Those entries are gone; when one of them comes back, its files may be back as well. */
    synchronized void forget(Collection<String> keys) {
        if (keys.stream().anyMatch(byKey::containsKey)) {
            var next = new HashMap<>(byKey);
            next.keySet().removeAll(keys);
            byKey = Map.copyOf(next);
            latest = Absent.NONE;
        }
    }

    /** By the slots of the snapshot. */
    Absent in(Snapshot snapshot) {
        var known = byKey;
        if (known.isEmpty()) {
            return Absent.NONE;
        }
        var absent = latest;
        if (absent.snapshot() != snapshot || absent.known() != known) {
            absent = Absent.of(snapshot, known);
            latest = absent;
        }
        return absent;
    }
}
