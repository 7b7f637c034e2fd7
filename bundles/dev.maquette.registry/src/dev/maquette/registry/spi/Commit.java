// SPDX-License-Identifier: EPL-2.0
package dev.maquette.registry.spi;

import java.time.Instant;
import java.util.List;

/**
 * A change as the store writes it: all of it or nothing.
 *
 * @param actor id of who does it
 * @param undoes batch that it takes back, or null
 * @param edits at least one, at most one for a key
 */
public record Commit(Instant at, String actor, String operation, String label, Long undoes, List<Edit> edits) {

    public Commit {
        edits = List.copyOf(edits);
        if (edits.isEmpty()) {
            throw new IllegalArgumentException("A commit needs an edit");
        }
    }
}
