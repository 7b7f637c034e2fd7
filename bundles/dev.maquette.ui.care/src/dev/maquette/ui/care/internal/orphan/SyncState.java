// SPDX-License-Identifier: EPL-2.0
package dev.maquette.ui.care.internal.orphan;

import java.util.List;

import dev.maquette.api.request.ListOrphans.Orphan;

/**
 * What lies in the models folder without a record.
 *
 * @param looked whether a look has come to its end
 * @param orphans by path
 */
record SyncState(boolean looked, List<Orphan> orphans) {

    SyncState {
        orphans = List.copyOf(orphans);
    }

    /** Size of all of them. */
    long bytes() {
        return orphans.stream().mapToLong(Orphan::totalBytes).sum();
    }
}
