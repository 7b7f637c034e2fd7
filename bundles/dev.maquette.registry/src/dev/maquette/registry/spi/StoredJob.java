// SPDX-License-Identifier: EPL-2.0
package dev.maquette.registry.spi;

/**
 * An installation as the store keeps it.
 *
 * @param id its number in the library, from 1
 * @param status its state in one word
 * @param priority smaller is earlier
 * @param source what it installs while it is open; null when it is finished, so that the same may be installed again
 * @param json all of it, as JSON
 */
public record StoredJob(long id, String status, int priority, String source, String json) {
}
