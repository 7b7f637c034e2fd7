// SPDX-License-Identifier: EPL-2.0
package dev.maquette.registry.sql.internal;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.extension.ExtendWith;

import dev.maquette.registry.Registries;
import dev.maquette.registry.Registry;
import dev.maquette.registry.RegistryException;
import dev.maquette.registry.RegistryServer;
import dev.maquette.testkit.postgres.LocalPostgres;
import dev.maquette.testkit.postgres.WithPostgres;

/** Processes that share a registry on a server. */
@ExtendWith(WithPostgres.class)
class PostgresProcessesTest extends ProcessesContract {

    private final LocalPostgres postgres;
    private RegistryServer server;

    PostgresProcessesTest(LocalPostgres postgres) {
        this.postgres = postgres;
    }

    @BeforeEach
    void make() throws RegistryException {
        server = PostgresStores.made(postgres);
    }

    @Override
    Object place() {
        return RegistryProcess.elsewhere(server);
    }

    @Override
    Registry open() throws RegistryException {
        return Registries.on(new SqlStores()).open(server);
    }
}
