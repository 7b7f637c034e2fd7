// SPDX-License-Identifier: EPL-2.0
package dev.maquette.registry;

import java.nio.file.Path;
import java.util.Optional;

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

    /**
     * Who has the registry of a library open, in words for a user, such as {@code maquette (process 4711)}; empty when
     * nobody is known to.
     */
    default Optional<String> holder(Path folder) {
        return Optional.empty();
    }

    /** Registries on these stores, for programs that have no services to bind. */
    static Registries on(RegistryStores stores) {
        return new StoredRegistries(stores);
    }
}
