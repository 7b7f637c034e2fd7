// SPDX-License-Identifier: EPL-2.0
package dev.maquette.registry.sql.internal;

import org.junit.jupiter.api.extension.ExtendWith;

import dev.maquette.registry.RegistryException;
import dev.maquette.testkit.postgres.LocalPostgres;
import dev.maquette.testkit.postgres.WithPostgres;

/** A connection to PostgreSQL that breaks while it commits leaves open whether it has, too. */
@ExtendWith(WithPostgres.class)
class PostgresBrokenConnectionTest extends BrokenConnectionTest {

    private final LocalPostgres postgres;

    PostgresBrokenConnectionTest(LocalPostgres postgres) {
        this.postgres = postgres;
    }

    @Override
    Database database() throws RegistryException {
        return new PostgresDatabase(PostgresStores.made(postgres));
    }
}
