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
     * Opens the registry that a database server keeps; it must have been {@link #make made}.
     *
     * @throws RegistryException when it is not there, belongs to another library, is newer than this program, or when
     *     the server does not answer or let us in
     */
    default Registry open(RegistryServer server) throws RegistryException {
        throw new RegistryException("This program cannot open a registry at " + server.url() + ".");
    }

    /**
     * Makes an empty registry in the database of a server.
     *
     * @throws RegistryException when there is one already, or when the server does not answer or let us do so
     */
    default void make(RegistryServer server) throws RegistryException {
        throw new RegistryException("This program cannot make a registry at " + server.url() + ".");
    }

    /**
     * Makes a registry in the database of a server with all that is in the one of a folder, which stays as it is. Nobody
     * may have either open.
     *
     * @throws RegistryException as for {@link #make}; nothing has changed then
     */
    default void copy(Path from, RegistryServer to) throws RegistryException {
        throw new RegistryException("This program cannot copy the registry in " + from + " to " + to.url() + ".");
    }

    /** The other way round; what the registry of the folder held before, if there was one, is replaced. */
    default void copy(RegistryServer from, Path to) throws RegistryException {
        throw new RegistryException("This program cannot copy the registry at " + from.url() + " to " + to + ".");
    }

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
