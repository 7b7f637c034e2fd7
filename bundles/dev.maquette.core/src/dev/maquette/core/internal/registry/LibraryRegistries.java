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
        return elsewhere == null ? registries.open(folder.root())
                : registries.open(new RegistryServer(elsewhere.url(), elsewhere.library(),
                        passwords.find(elsewhere.url())));
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
        var url = RegistryServer.withoutPassword(address);
        var given = RegistryServer.passwordIn(address).map(Secret::new);
        var server = new RegistryServer(url, UUID.randomUUID().toString(),
                given.isPresent() ? given.get() : passwords.find(url));
        try {
            registries.make(server);
        } catch (RegistryException failure) {
            throw Failures.of(failure);
        }
        if (given.isPresent()) {
            passwords.keep(url, given.get());
        }
        return new RegistrySettings(url, server.library());
    }
}
