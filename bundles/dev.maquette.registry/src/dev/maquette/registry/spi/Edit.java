// SPDX-License-Identifier: EPL-2.0
package dev.maquette.registry.spi;

import dev.maquette.registry.Relations;

/**
 * One entry's part of a commit. Where the version stays as it was, only relations change.
 *
 * @param expected version that the stored entry must have; 0 when it must not exist
 * @param version the version it gets; of a removed entry the one it had
 * @param before the entry's JSON before, null when it is added
 * @param after the entry's JSON after, null when it is removed
 * @param row the columns after, null when it is removed
 * @param relations what happens to the relations of the entry; those of a removed one end without being named here
 */
public record Edit(String key, long expected, long version, String before, String after, Row row,
        Relations relations) {
}
