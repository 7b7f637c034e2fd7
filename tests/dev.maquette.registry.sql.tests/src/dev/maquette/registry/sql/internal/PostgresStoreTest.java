// SPDX-License-Identifier: EPL-2.0
package dev.maquette.registry.sql.internal;

import org.junit.jupiter.api.extension.ExtendWith;

import dev.maquette.registry.spi.RegistryStores;
import dev.maquette.testkit.postgres.LocalPostgres;
import dev.maquette.testkit.postgres.WithPostgres;
import dev.maquette.testkit.registry.RegistryStoreContract;

/** The store on PostgreSQL keeps the contract of all stores. */
@ExtendWith(WithPostgres.class)
class PostgresStoreTest extends RegistryStoreContract {

    private final LocalPostgres postgres;

    PostgresStoreTest(LocalPostgres postgres) {
        this.postgres = postgres;
    }

    @Override
    protected RegistryStores stores() {
        return new PostgresStores(postgres);
    }
}
