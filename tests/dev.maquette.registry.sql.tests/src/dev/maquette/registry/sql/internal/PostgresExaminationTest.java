// SPDX-License-Identifier: EPL-2.0
package dev.maquette.registry.sql.internal;

import org.junit.jupiter.api.extension.ExtendWith;

import dev.maquette.registry.RegistryException;
import dev.maquette.testkit.postgres.LocalPostgres;
import dev.maquette.testkit.postgres.WithPostgres;

/** What does not fit together is found on PostgreSQL as well. */
@ExtendWith(WithPostgres.class)
class PostgresExaminationTest extends ExaminationTest {

    private final LocalPostgres postgres;

    PostgresExaminationTest(LocalPostgres postgres) {
        this.postgres = postgres;
    }

    @Override
    Database database() throws RegistryException {
        return new PostgresDatabase(PostgresStores.made(postgres));
    }
}
