// SPDX-License-Identifier: EPL-2.0
package dev.maquette.registry.spi;

import java.util.List;
import java.util.Set;

/**
 * What became of installations since a position.
 *
 * @param sequence position that this leads to; unchanged when nothing happened
 * @param changed those that changed, as they are, by their ids
 * @param present ids of all that are there
 */
public record JobFeed(long sequence, List<JobRow> changed, Set<Long> present) {

    public JobFeed {
        changed = List.copyOf(changed);
        present = Set.copyOf(present);
    }
}
