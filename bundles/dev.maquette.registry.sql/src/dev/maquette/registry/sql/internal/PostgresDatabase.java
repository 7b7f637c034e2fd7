// SPDX-License-Identifier: EPL-2.0
package dev.maquette.registry.sql.internal;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.UUID;

import dev.maquette.registry.RegistryException;
import dev.maquette.registry.RegistryServer;

/** The registry of a library in a database of PostgreSQL, which programs of many machines share. */
final class PostgresDatabase implements Database {

    private static final Logger LOG = System.getLogger(PostgresDatabase.class.getName());

    /** The first half of the number of an advisory lock that an owner holds as long as it is connected. */
    private static final int OWNERS = 0x4d617130;

    private final RegistryServer server;
    private final PostgresServer address;
    private final PostgresFailures failures;
    private final PostgresListener listener;
    /** The connection by which others see this process. */
    private Connection announced;

    PostgresDatabase(RegistryServer server) {
        this.server = server;
        this.address = new PostgresServer(server);
        this.failures = new PostgresFailures(server.url());
        this.listener = new PostgresListener(address);
    }

    @Override
    public Connection connect() throws SQLException, RegistryException {
        var connection = address.connect();
        boolean done = false;
        try {
            new PostgresSchema(connection, server, address.schema()).require();
            done = true;
            return connection;
        } finally {
            if (!done) {
                connection.close();
            }
        }
    }

    /**
     * Makes the registry, of which there must be none yet.
     *
     * @param content fills its tables
     */
    void make(PostgresSchema.Content content) throws RegistryException {
        try (var connection = address.connect()) {
            new PostgresSchema(connection, server, address.schema()).make(content);
        } catch (SQLException failure) {
            throw explain(failure);
        }
    }

    @Override
    public boolean isTransient(SQLException failure) {
        return PostgresFailures.isTransient(failure);
    }

    /** A commit has survived already: the connection was told to wait for that. */
    @Override
    public void force(Connection connection) {
        // nothing is left to do
    }

    /** While the server was away nobody could renew: all get the time to do so before they are given up. */
    @Override
    public String expired() {
        return "lease_until < CURRENT_TIMESTAMP AND pg_postmaster_start_time() < CURRENT_TIMESTAMP"
                + " - INTERVAL '30' SECOND";
    }

    /**
     * By a lock of the session, which the server frees when the connection ends, however it ends. It may not have seen
     * yet that this process's last one has.
     */
    @Override
    public void announce(Connection connection, String owner) throws SQLException {
        if (connection != announced && lock(connection, "SELECT pg_try_advisory_lock(?, ?)", owner)) {
            announced = connection;
        }
    }

    @Override
    public boolean isAnnounced(Connection connection, String owner) throws SQLException {
        return !lock(connection, "SELECT pg_try_advisory_xact_lock(?, ?)", owner);
    }

    private static boolean lock(Connection connection, String query, String owner) throws SQLException {
        try (var lock = connection.prepareStatement(query)) {
            lock.setInt(1, OWNERS);
            lock.setInt(2, UUID.fromString(owner).hashCode());
            try (var row = lock.executeQuery()) {
                row.next();
                return row.getBoolean(1);
            }
        }
    }

    @Override
    public void watch(Runnable committed) {
        listener.begin(committed);
    }

    @Override
    public RegistryException explain(SQLException failure) {
        return failures.explain(failure);
    }

    @Override
    public void close(Connection connection) {
        listener.close();
        if (connection != null) {
            try {
                connection.close();
            } catch (SQLException broken) {
                LOG.log(Level.DEBUG, "The connection was broken when it was closed", broken);
            }
        }
    }
}
