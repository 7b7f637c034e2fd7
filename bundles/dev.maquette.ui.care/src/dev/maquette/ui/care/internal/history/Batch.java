// SPDX-License-Identifier: EPL-2.0
package dev.maquette.ui.care.internal.history;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import dev.maquette.api.library.Actor;
import dev.maquette.api.library.Change;

/**
 * What was done at once, to one model or many.
 *
 * @param changes each model's part, in the order they were made; never empty
 * @param undone whether it has been taken back, and that has not been taken back itself
 * @param allowed whether the user may take back anything
 */
record Batch(List<Change> changes, boolean undone, boolean allowed) {

    Batch {
        changes = List.copyOf(changes);
    }

    /**
     * The batches of these changes.
     *
     * @param latestFirst changes as the library tells them
     * @param allowed whether the user may take back anything
     * @return the latest first
     */
    static List<Batch> of(List<Change> latestFirst, boolean allowed) {
        Map<Long, List<Change>> parts = new LinkedHashMap<>();
        latestFirst.forEach(change -> parts.computeIfAbsent(change.batch(), any -> new ArrayList<>()).add(change));
        Set<Long> undone = new HashSet<>();
        List<Batch> batches = new ArrayList<>();
        parts.forEach((number, changes) -> {
            boolean takenBack = undone.contains(number);
            Long undoes = changes.getFirst().undoes();
            if (undoes != null && !takenBack) {
                undone.add(undoes);
            }
            batches.add(new Batch(changes.reversed(), takenBack, allowed));
        });
        return batches;
    }

    /** Names it, for undo. */
    long number() {
        return changes.getFirst().batch();
    }

    Instant at() {
        return changes.getFirst().at();
    }

    Actor actor() {
        return changes.getFirst().actor();
    }

    String label() {
        return changes.getFirst().label();
    }

    /** Whether the user can take it back: not twice, and not what Maquette found out by itself. */
    boolean undoable() {
        return allowed && !undone && !actor().equals(Actor.system());
    }
}
