// SPDX-License-Identifier: EPL-2.0
package dev.maquette.registry;

import java.util.List;
import java.util.Set;

import dev.maquette.registry.model.InstallJob;

/**
 * What became of installations since a position.
 *
 * @param sequence position that this leads to; unchanged when nothing happened
 * @param changed those that changed, as they are, in the order of their beginning
 * @param present ids of all that are there
 */
public record InstallJobFeed(long sequence, List<InstallJob> changed, Set<String> present) {

    public InstallJobFeed {
        changed = List.copyOf(changed);
        present = Set.copyOf(present);
    }
}
