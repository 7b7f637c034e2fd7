// SPDX-License-Identifier: EPL-2.0
package dev.maquette.registry.spi;

import java.nio.file.Path;
import java.util.Optional;

import dev.maquette.registry.RegistryException;
import dev.maquette.registry.RegistryServer;

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

    /**
     * Opens the store that a database server keeps; it must have been {@link #make made}.
     *
     * @throws RegistryException when it is not there, belongs to another library, is newer than this program, or when
     *     the server does not answer or let us in; everything is then as it was
     */
    default RegistryStore open(RegistryServer server) throws RegistryException {
        throw notHere(server);
    }

    /**
     * Makes an empty store in the database of a server.
     *
     * @throws RegistryException when there is one already, or when the server does not answer or let us do so
     */
    default void make(RegistryServer server) throws RegistryException {
        throw notHere(server);
    }

    /**
     * Makes a store in the database of a server with all that is stored in the folder, which stays as it is. Nobody may
     * have either open.
     *
     * @throws RegistryException as for {@link #make}; nothing has changed then
     */
    default void copy(Path from, RegistryServer to) throws RegistryException {
        throw notHere(to);
    }

    /** The other way round; what the folder's store held before, if there was one, is replaced. */
    default void copy(RegistryServer from, Path to) throws RegistryException {
        throw notHere(from);
    }

    private static RegistryException notHere(RegistryServer server) {
        return new RegistryException("This program cannot keep a registry at " + server.url()
                + ". It keeps registries in the folders of libraries.");
    }

    /** Who has the store of a library open, in words for a user; empty when nobody is known to. */
    default Optional<String> holder(Path folder) {
        return Optional.empty();
    }
}
