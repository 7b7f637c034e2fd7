// SPDX-License-Identifier: EPL-2.0
package dev.maquette.registry;

import java.time.Instant;

/**
 * A row of the change table.
 *
 * @param sequence position in the history
 * @param batch sequence of the first row of the same transaction
 * @param actor id of who did it
 * @param before the entry before as JSON ({@link EntryJson}), null when it was added
 * @param after the entry after as JSON, null when it was removed; the same as before when only relations changed
 * @param version the entry's version after the change; of a removed entry the one it had
 * @param relations what happened to the entry's relations
 * @param undoes the batch this one took back, or null
 */
public record ChangeRow(long sequence, long batch, Instant at, String actor, String label, String operation,
        String key, String before, String after, long version, Relations relations, Long undoes) {
}
