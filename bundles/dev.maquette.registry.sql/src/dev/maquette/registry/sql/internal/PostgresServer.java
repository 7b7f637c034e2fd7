// SPDX-License-Identifier: EPL-2.0
package dev.maquette.registry.sql.internal;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Optional;
import java.util.Properties;

import org.postgresql.Driver;

import dev.maquette.registry.RegistryException;
import dev.maquette.registry.RegistryServer;

/** Where a database of PostgreSQL is, and how it is connected to. The one place that loads its driver. */
final class PostgresServer {

    static final String PREFIX = "jdbc:postgresql:";

    /**
     * Who waits for a row that another changes, or has gone away in the middle of a change, does not wait for ever, and
     * what is committed has survived.
     */
    private static final String SESSION = "SET lock_timeout = '10s'; SET idle_in_transaction_session_timeout = '20s'; "
            + "SET synchronous_commit = on";

    private final RegistryServer server;

    PostgresServer(RegistryServer server) {
        this.server = server;
    }

    /** A connection that takes statements, outside of a transaction. What the URL says counts more than this. */
    Connection connect() throws SQLException, RegistryException {
        parsed();
        var connection = new Driver().connect(server.url(), settings());
        boolean done = false;
        try (var statement = connection.createStatement()) {
            statement.execute(SESSION);
            connection.setTransactionIsolation(Connection.TRANSACTION_READ_COMMITTED);
            done = true;
            return connection;
        } finally {
            if (!done) {
                connection.close();
            }
        }
    }

    private Properties settings() {
        var settings = new Properties();
        if (server.password() != null) {
            settings.setProperty("password", server.password().reveal());
        }
        settings.setProperty("ApplicationName", "Maquette");
        settings.setProperty("connectTimeout", "5");
        settings.setProperty("socketTimeout", "60");
        settings.setProperty("tcpKeepAlive", "true");
        settings.setProperty("reWriteBatchedInserts", "true");
        return settings;
    }

    /** The schema that the URL names; without one it is what the server chooses. */
    Optional<String> schema() throws RegistryException {
        return Optional.ofNullable(parsed().getProperty("currentSchema")).map(path -> path.split(",")[0].strip());
    }

    private Properties parsed() throws RegistryException {
        var settings = Driver.parseURL(server.url(), new Properties());
        if (settings == null) {
            throw new RegistryException("This is no address of a registry: " + server.url()
                    + ". Write it like jdbc:postgresql://host/database?user=name.");
        }
        return settings;
    }
}
