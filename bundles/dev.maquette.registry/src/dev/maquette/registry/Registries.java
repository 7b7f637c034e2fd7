// SPDX-License-Identifier: EPL-2.0
package dev.maquette.registry;

import java.nio.file.Path;

import dev.maquette.registry.internal.StoredRegistries;
import dev.maquette.registry.spi.RegistryStores;

/**
 * Opens registries.
 *
 * @noimplement A service of the registry bundle.
 */
public interface Registries {

    /**
     * Opens the registry of a library, and creates it when there is none.
     *
     * @param folder the library's folder; it must exist
     * @throws RegistryException when it is damaged, newer than this program, or held by somebody who does not answer
     */
    Registry open(Path folder) throws RegistryException;

    /** Registries on these stores, for programs that have no services to bind. */
    static Registries on(RegistryStores stores) {
        return new StoredRegistries(stores);
    }
}
