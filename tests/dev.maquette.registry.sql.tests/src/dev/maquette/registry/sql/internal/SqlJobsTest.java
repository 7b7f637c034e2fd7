// SPDX-License-Identifier: EPL-2.0
package dev.maquette.registry.sql.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import dev.maquette.registry.ConflictException;
import dev.maquette.registry.RegistryException;
import dev.maquette.registry.spi.StoredJob;

/** What a process may do with jobs that another has had meanwhile, as after it was suspended. */
class SqlJobsTest {

    @TempDir
    Path folder;

    private Link link;
    private SqlJobs near;
    private SqlJobs suspended;

    @BeforeEach
    void open() throws RegistryException {
        var database = new H2Database(folder, ConcurrentHashMap.newKeySet());
        link = Link.to(database);
        near = new SqlJobs(link, new Leases(link, database, Owner.thisProcess()));
        suspended = new SqlJobs(link,
                new Leases(link, database, new Owner(UUID.randomUUID().toString(), "kiln.example.org", 1, 0)));
    }

    @AfterEach
    void close() {
        link.close();
    }

    private static StoredJob job(long id, String status) {
        return new StoredJob(id, status, 0, "source", "{\"status\":\"" + status + "\"}");
    }

    private void endLeases() throws RegistryException {
        link.transact(connection -> {
            try (var statement = connection.createStatement()) {
                return statement
                        .executeUpdate("UPDATE owner SET lease_until = CURRENT_TIMESTAMP - INTERVAL '1' SECOND");
            }
        });
    }

    @Test
    void whoLostAJobMayClaimItAgainOnceTheOtherHasReleasedIt() throws RegistryException {
        long id = suspended.nextId();
        suspended.add(job(id, "running"), true);
        endLeases();
        assertEquals(1, near.takeOver().size());
        near.update(job(id, "waiting"), true);
        assertThrows(ConflictException.class, () -> suspended.update(job(id, "completed"), false));
        assertTrue(suspended.claim(id).isPresent());
    }
}
