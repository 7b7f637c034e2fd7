// SPDX-License-Identifier: EPL-2.0
package dev.maquette.registry;

import java.util.Map;

/**
 * A commit that the registry has caught up with.
 *
 * @param sequence last row of the change table that queries now show
 * @param versions key to version after the change; 0 for an entry that is gone
 */
public record RegistryEvent(long sequence, Map<String, Long> versions) {
}
