// SPDX-License-Identifier: EPL-2.0
package dev.maquette.registry.sql.internal;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

import dev.maquette.api.transfer.Secret;
import dev.maquette.registry.RegistryException;
import dev.maquette.registry.RegistryServer;
import dev.maquette.registry.spi.RegistryStore;
import dev.maquette.registry.spi.RegistryStores;
import dev.maquette.testkit.postgres.LocalPostgres;

/** Stores of a server, a schema for each folder. */
final class PostgresStores implements RegistryStores {

    private final RegistryStores stores = new SqlStores();
    private final Map<Path, RegistryServer> made = new HashMap<>();
    private final LocalPostgres postgres;

    PostgresStores(LocalPostgres postgres) {
        this.postgres = postgres;
    }

    /** A registry that is not made yet. */
    static RegistryServer server(LocalPostgres postgres) {
        return new RegistryServer(postgres.url(), UUID.randomUUID().toString(), new Secret(LocalPostgres.PASSWORD));
    }

    /** A new, empty registry. */
    static RegistryServer made(LocalPostgres postgres) throws RegistryException {
        var server = server(postgres);
        new SqlStores().make(server);
        return server;
    }

    @Override
    public RegistryStore open(Path folder) throws RegistryException {
        if (!made.containsKey(folder)) {
            made.put(folder, made(postgres));
        }
        return stores.open(made.get(folder));
    }
}
