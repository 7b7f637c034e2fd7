// SPDX-License-Identifier: EPL-2.0
package dev.maquette.registry.spi;

/**
 * An installation and who has to do with it.
 *
 * @param owner id of the process that works on it, or null
 * @param wish what somebody wants the owner to do, or null
 * @param change position of the last change of it; a later change of any job is greater
 */
public record JobRow(StoredJob job, String owner, String wish, long change) {
}
