// SPDX-License-Identifier: EPL-2.0
package dev.maquette.api.library;

import java.time.Instant;

import dev.maquette.api.model.ModelRecord;

/**
 * One record's part of a committed change.
 *
 * @param sequence position in the library's history, growing
 * @param batch sequence of the first change of the same transaction; an undo takes back a whole batch
 * @param label what was done, in words a user reads
 * @param operation name of the operation
 * @param key the model
 * @param before the record before, null when it was added
 * @param after the record after, null when it was removed
 * @param undoes the batch this one took back, or null
 */
public record Change(long sequence, long batch, Instant at, Actor actor, String label, String operation, String key,
        ModelRecord before, ModelRecord after, Long undoes) {
}
