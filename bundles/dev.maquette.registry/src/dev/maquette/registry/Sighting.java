// SPDX-License-Identifier: EPL-2.0
package dev.maquette.registry;

import dev.maquette.api.model.Availability;

/**
 * What came of looking for an entry's files.
 *
 * @param key the entry
 * @param path its path when they were looked for; of an entry that has another path by now nothing is known
 */
public record Sighting(String key, String path, Availability availability) {
}
