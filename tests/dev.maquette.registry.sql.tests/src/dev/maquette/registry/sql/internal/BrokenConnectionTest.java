// SPDX-License-Identifier: EPL-2.0
package dev.maquette.registry.sql.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

import org.h2.api.ErrorCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import dev.maquette.registry.Journal.Intent;
import dev.maquette.registry.RegistryException;
import dev.maquette.registry.spi.JobRow;
import dev.maquette.registry.spi.RegistryStore;
import dev.maquette.registry.spi.StoredJob;
import dev.maquette.testkit.registry.Commits;

/** A connection that breaks while it commits leaves open whether it has; the store finds out. */
class BrokenConnectionTest {

    private enum Break {
        NEVER, BEFORE, AFTER
    }

    /** A database whose connections break once at the moment asked for. */
    private static final class Fragile implements Database {

        private final Database database;
        private Break next = Break.NEVER;

        Fragile(Database database) {
            this.database = database;
        }

        @Override
        public Connection connect() throws SQLException, RegistryException {
            var connection = database.connect();
            return (Connection) Proxy.newProxyInstance(Fragile.class.getClassLoader(),
                    new Class<?>[]{Connection.class}, (proxy, method, arguments) -> {
                        var when = method.getName().equals("commit") ? next : Break.NEVER;
                        if (when != Break.NEVER) {
                            next = Break.NEVER;
                            if (when == Break.AFTER) {
                                connection.commit();
                            }
                            connection.close();
                            throw new SQLException("broken", "08000", ErrorCode.CONNECTION_BROKEN_1);
                        }
                        try {
                            return method.invoke(connection, arguments);
                        } catch (InvocationTargetException failure) {
                            throw failure.getCause();
                        }
                    });
        }

        @Override
        public boolean isTransient(SQLException failure) {
            return database.isTransient(failure);
        }

        @Override
        public void force(Connection connection) throws SQLException {
            database.force(connection);
        }

        @Override
        public RegistryException explain(SQLException failure) {
            return database.explain(failure);
        }

        @Override
        public void close(Connection connection) {
            database.close(connection);
        }
    }

    @TempDir
    Path folder;

    private Fragile database;
    private RegistryStore store;

    /** The database under test; asked once for a test. */
    Database database() throws RegistryException {
        return new H2Database(folder, ConcurrentHashMap.newKeySet());
    }

    @BeforeEach
    void open() throws RegistryException {
        database = new Fragile(database());
        store = SqlStore.on(database);
    }

    @AfterEach
    void close() {
        store.close();
    }

    @Test
    void aCommitThatWentThroughIsNotRepeated() throws RegistryException {
        store.commit(Commits.of(Commits.add("z", "z")));
        database.next = Break.AFTER;
        assertEquals(2, store.commit(Commits.of(Commits.add("a", "a"), Commits.change("z", "z", 1))));
        assertEquals(3, store.sequence());
        assertEquals(2, store.batch(2).size());
    }

    @Test
    void aCommitThatDidNotGoThroughIsRepeated() throws RegistryException {
        database.next = Break.BEFORE;
        assertEquals(1, store.commit(Commits.of(Commits.add("a", "a"))));
        assertEquals(1, store.history(null, 10).size());
        assertFalse(store.entry("a").isEmpty());
    }

    @Test
    void anIntentIsWrittenAndEndedOnce() throws RegistryException {
        store.journal().takeOver();
        store.journal().end(store.journal().begin("first", "{}"));
        database.next = Break.AFTER;
        var intent = store.journal().begin("op", "{}");
        database.next = Break.AFTER;
        store.journal().update(intent, "{1}");
        store.close();
        store = SqlStore.on(database);
        assertEquals(List.of(new Intent(intent.id(), "op", "{1}")), store.journal().takeOver());
        database.next = Break.AFTER;
        store.journal().end(intent);
    }

    @Test
    void aJobIsWrittenAndFinishedOnce() throws RegistryException {
        database.next = Break.AFTER;
        var job = new StoredJob(store.jobs().nextId(), "running", 10, "kiln", "{}");
        store.journal().takeOver();
        database.next = Break.AFTER;
        assertEquals(Optional.empty(), store.jobs().add(job, true));
        var done = new StoredJob(job.id(), "completed", 10, null, "{1}");
        database.next = Break.AFTER;
        store.jobs().update(done, true);
        assertEquals(List.of(done), store.jobs().list().stream().map(JobRow::job).toList());
    }

    @Test
    void aJobIsClaimedAndEditedOnce() throws RegistryException {
        var job = new StoredJob(store.jobs().nextId(), "waiting", 10, "kiln", "{}");
        store.jobs().add(job, false);
        var sooner = new StoredJob(job.id(), "waiting", 1, "kiln", "{1}");
        database.next = Break.AFTER;
        assertTrue(store.jobs().replace(sooner, store.jobs().find(job.id()).orElseThrow().change()));
        store.journal().takeOver();
        database.next = Break.AFTER;
        assertEquals(Optional.of(sooner), store.jobs().claim(job.id()).map(JobRow::job));
    }

    @Test
    void aRelationThatWentThroughIsNotRepeated() throws RegistryException {
        store.commit(Commits.of(Commits.add("a", "a"), Commits.add("b", "b")));
        database.next = Break.AFTER;
        store.commit(Commits.of(Commits.relate("a", "a", 1, List.of("b"), List.of()),
                Commits.relate("b", "b", 1, List.of("a"), List.of())));
        assertEquals(List.of("b"), store.related("a"));
        assertEquals(4, store.sequence());
    }
}
