// SPDX-License-Identifier: EPL-2.0
package dev.maquette.registry.sql.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import dev.maquette.registry.RegistryException;

/** Of a process on another host only the lease tells whether it is there. */
class LeasesTest {

    @TempDir
    Path folder;

    private Database database;
    private Link link;
    private Owner faraway;

    @BeforeEach
    void holdFromAfar() throws RegistryException {
        database = new H2Database(folder, ConcurrentHashMap.newKeySet());
        link = Link.to(database);
        faraway = new Owner(UUID.randomUUID().toString(), "kiln.example.org", 1, 0);
        new Leases(link, database, faraway).hold();
    }

    @AfterEach
    void close() {
        link.close();
    }

    private List<String> taken() throws RegistryException {
        return new Leases(link, database, Owner.thisProcess()).takeOver(Map.of("clay", faraway.id()),
                (owned, from) -> true);
    }

    @Test
    void whatAnotherHostHoldsStaysItsOwnUntilTheLeaseHasRunOut() throws RegistryException {
        assertEquals(List.of(), taken());
        link.transact(connection -> {
            try (var statement = connection.createStatement()) {
                return statement.executeUpdate(
                        "UPDATE owner SET lease_until = CURRENT_TIMESTAMP - INTERVAL '1' SECOND");
            }
        });
        assertEquals(List.of("clay"), taken());
    }
}
