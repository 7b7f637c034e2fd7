// SPDX-License-Identifier: EPL-2.0
package dev.maquette.api.install;

/**
 * A file that an installation would fetch.
 *
 * @param name relative to the model's folder, divided by slashes
 * @param size bytes, or -1 when nobody tells
 */
public record PlannedFile(String name, long size) {
}
