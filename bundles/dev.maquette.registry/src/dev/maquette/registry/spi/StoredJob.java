// SPDX-License-Identifier: EPL-2.0
package dev.maquette.registry.spi;

/**
 * An installation as the store keeps it.
 *
 * @param id its number in the library, from 1
 * @param status its state in one word
 * @param json all of it, as JSON
 */
public record StoredJob(long id, String status, String json) {
}
