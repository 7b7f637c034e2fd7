// SPDX-License-Identifier: EPL-2.0
package dev.maquette.registry.sql.internal;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

import org.postgresql.PGConnection;

import dev.maquette.registry.RegistryException;

/**
 * Listens, on a connection of its own, for what the database tells of commits. Where it cannot, as behind a pool of
 * connections, nothing is lost: who follows asks now and then as well.
 */
final class PostgresListener implements AutoCloseable {

    private static final Logger LOG = System.getLogger(PostgresListener.class.getName());
    private static final String CHANNEL = "maquette";
    private static final int LISTEN_MILLIS = 10_000;
    private static final int ALIVE_SECONDS = 5;
    private static final Duration PAUSE = Duration.ofSeconds(2);

    private final PostgresServer server;
    private final CountDownLatch closed = new CountDownLatch(1);
    private volatile Connection connection;

    PostgresListener(PostgresServer server) {
        this.server = server;
    }

    void begin(Runnable committed) {
        Thread.ofPlatform().daemon().name("Maquette registry listener").start(() -> listen(committed));
    }

    private void listen(Runnable committed) {
        try {
            do {
                listenOnce(committed);
            } while (!closed.await(PAUSE.toMillis(), TimeUnit.MILLISECONDS));
        } catch (InterruptedException ended) {
            Thread.currentThread().interrupt();
        }
    }

    /** Until it is closed, or the connection breaks; what was told while there was none is caught up first. */
    private void listenOnce(Runnable committed) {
        try (var own = server.connect(); var statement = own.createStatement()) {
            connection = own;
            statement.execute("LISTEN " + CHANNEL);
            var schema = own.getSchema();
            committed.run();
            while (closed.getCount() > 0) {
                if (hears(own, schema)) {
                    committed.run();
                }
            }
        } catch (SQLException | RegistryException broken) {
            LOG.log(Level.DEBUG, "The database does not tell of changes for now", broken);
        }
    }

    /** Several registries may be in one database. */
    private static boolean hears(Connection own, String schema) throws SQLException {
        var told = own.unwrap(PGConnection.class).getNotifications(LISTEN_MILLIS);
        if (told == null || told.length == 0) {
            if (!own.isValid(ALIVE_SECONDS)) {
                throw new SQLException("The server does not answer");
            }
            return false;
        }
        return Stream.of(told).anyMatch(each -> each.getParameter().equals(schema));
    }

    @Override
    public void close() {
        closed.countDown();
        var listening = connection;
        if (listening != null) {
            try {
                listening.abort(Runnable::run);
            } catch (SQLException broken) {
                LOG.log(Level.DEBUG, "The connection was broken when it was closed", broken);
            }
        }
    }
}
