// SPDX-License-Identifier: EPL-2.0
package dev.maquette.api.library;

import java.util.List;
import java.util.Set;

import dev.maquette.api.install.InstallJob;

/**
 * What became of installations.
 *
 * @param changed those that are new or have changed, as they are now; in the order of their beginning
 * @param forgotten numbers of those that are not there any more
 */
public record InstallsEvent(List<InstallJob> changed, Set<Long> forgotten) {

    public InstallsEvent {
        changed = List.copyOf(changed);
        forgotten = Set.copyOf(forgotten);
    }
}
