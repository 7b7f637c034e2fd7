// SPDX-License-Identifier: EPL-2.0
package dev.maquette.core.internal.registry;

/**
 * What {@code settings.json} says of a registry that is not in the library's folder.
 *
 * @param url the JDBC URL of its database, without a password
 * @param library the library's id, which the registry knows too
 */
public record RegistrySettings(String url, String library) {

    /** Whether both are there; people edit the file by hand. */
    public boolean isWhole() {
        return url != null && library != null;
    }
}
