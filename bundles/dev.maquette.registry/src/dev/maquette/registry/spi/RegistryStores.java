// SPDX-License-Identifier: EPL-2.0
package dev.maquette.registry.spi;

import java.nio.file.Path;
import java.util.Optional;

import dev.maquette.registry.RegistryException;

/** Opens stores; a service. */
@FunctionalInterface
public interface RegistryStores {

    /**
     * Opens the store of a library, and creates it when there is none.
     *
     * @param folder the library's folder; it must exist
     * @throws RegistryException when it is damaged, newer than this program, cannot be written, or is held by somebody
     *     who does not answer; its files are then as they were
     */
    RegistryStore open(Path folder) throws RegistryException;

    /** Who has the store of a library open, in words for a user; empty when nobody is known to. */
    default Optional<String> holder(Path folder) {
        return Optional.empty();
    }
}
