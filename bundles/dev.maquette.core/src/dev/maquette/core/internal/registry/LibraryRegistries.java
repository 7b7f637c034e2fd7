// SPDX-License-Identifier: EPL-2.0
package dev.maquette.core.internal.registry;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.UUID;

import dev.maquette.api.library.LibraryException;
import dev.maquette.api.transfer.Secret;
import dev.maquette.core.internal.library.LibraryFolder;
import dev.maquette.core.internal.library.LibrarySettings;
import dev.maquette.core.internal.operation.Failures;
import dev.maquette.registry.Registries;
import dev.maquette.registry.Registry;
import dev.maquette.registry.RegistryException;
import dev.maquette.registry.RegistryServer;

/** The registries of libraries, in their folders or where their settings say. */
public record LibraryRegistries(Registries registries, RegistryPasswords passwords) {

    /** Opens the registry of a library. */
    public Registry open(LibraryFolder folder) throws IOException, LibraryException, RegistryException {
        var elsewhere = LibrarySettings.read(folder.settings()).registry();
        return elsewhere == null ? registries.open(folder.root()) : registries.open(server(elsewhere));
    }

    private RegistryServer server(RegistrySettings settings) throws LibraryException {
        return new RegistryServer(settings.url(), settings.library(), passwords.find(settings.url()));
    }

    /** Who has the registry in a folder open. */
    public Optional<String> holder(Path folder) {
        return registries.holder(folder);
    }

    /**
     * Makes an empty registry for a new library. A password in the address is kept with this account's secrets.
     *
     * @param address JDBC URL
     */
    public RegistrySettings make(String address) throws LibraryException {
        return at(address, registries::make);
    }

    /** Makes a copy of the registry in a folder, which stays as it is; the address is that of {@link #make}. */
    RegistrySettings send(Path from, String address) throws LibraryException {
        return at(address, server -> registries.copy(from, server));
    }

    /** Makes the registry in a folder a copy of one that is elsewhere. */
    void fetch(RegistrySettings from, Path to) throws LibraryException {
        try {
            registries.copy(server(from), to);
        } catch (RegistryException failure) {
            throw Failures.of(failure);
        }
    }

    @FunctionalInterface
    private interface Making {
        void at(RegistryServer server) throws RegistryException;
    }

    private RegistrySettings at(String address, Making making) throws LibraryException {
        var url = RegistryServer.withoutPassword(address);
        var given = RegistryServer.passwordIn(address).map(Secret::new);
        var server = new RegistryServer(url, UUID.randomUUID().toString(),
                given.isPresent() ? given.get() : passwords.find(url));
        try {
            making.at(server);
        } catch (RegistryException failure) {
            throw Failures.of(failure);
        }
        if (given.isPresent()) {
            passwords.keep(url, given.get());
        }
        return new RegistrySettings(url, server.library());
    }
}
