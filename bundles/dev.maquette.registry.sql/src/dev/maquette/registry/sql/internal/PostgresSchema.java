// SPDX-License-Identifier: EPL-2.0
package dev.maquette.registry.sql.internal;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Optional;

import dev.maquette.registry.RegistryException;
import dev.maquette.registry.RegistryServer;

/**
 * Looks, on a new connection, whether the tables are those of the library and of this program. They are made and brought
 * to a later version by one program at a time, in a transaction. The connection is in a transaction afterwards.
 */
final class PostgresSchema {

    /** The number of the advisory lock of who makes tables, with that of the schema. */
    private static final int MAKERS = 0x4d617131;

    /** A name of a schema that needs no quotes; others are for the database's administrator to make. */
    private static final String PLAIN = "[A-Za-z_][A-Za-z0-9_]*";

    private final Connection connection;
    private final RegistryServer server;
    private final Optional<String> named;

    /** @param named the schema, where the URL says which */
    PostgresSchema(Connection connection, RegistryServer server, Optional<String> named) {
        this.connection = connection;
        this.server = server;
        this.named = named;
    }

    /** Fills the tables of a new registry. */
    @FunctionalInterface
    interface Content {
        void into(Connection connection) throws SQLException, RegistryException;
    }

    /** Makes the tables, of which there must be none yet. Whose they are is written last, together with the content. */
    void make(Content content) throws SQLException, RegistryException {
        if (connection.getSchema() == null && named.filter(name -> name.matches(PLAIN)).isPresent()) {
            makeSchema(named.get());
        }
        alone(() -> {
            if (isSomebodys()) {
                throw new RegistryException("There is a registry at " + server.url() + " already, of another library. "
                        + "It was left as it is. Choose another database, or add currentSchema=NAME to the address.");
            }
            migrate();
            content.into(connection);
            try (var insert = connection.prepareStatement("INSERT INTO library (library_id) VALUES (?)")) {
                insert.setString(1, server.library());
                insert.executeUpdate();
            }
            connection.commit();
        });
    }

    private boolean isSomebodys() throws SQLException {
        if (!Schema.tables(connection).contains("library")) {
            return false; // a making that was interrupted, if there are tables at all
        }
        try (var query = connection.createStatement(); var row = query.executeQuery("SELECT 1 FROM library")) {
            return row.next();
        }
    }

    private void makeSchema(String name) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute("CREATE SCHEMA IF NOT EXISTS " + name);
        }
    }

    /** Requires that the tables are there, and brings those of an earlier version to this one. */
    void require() throws SQLException, RegistryException {
        connection.setAutoCommit(false);
        var version = version();
        if (version.number() == 0) {
            throw new RegistryException("The registry of the library is not at " + server.url() + " any more. Put back "
                    + "a backup of that database, or correct the address in the library's settings.json.");
        }
        requireOwn();
        version.requireKnown();
        if (version.isEarlier()) {
            alone(this::migrate);
        }
        connection.commit();
    }

    private SchemaVersion version() throws SQLException {
        return new SchemaVersion("The registry at " + server.url(), Schema.version(connection));
    }

    private void requireOwn() throws SQLException, RegistryException {
        try (var query = connection.prepareStatement("SELECT 1 FROM library WHERE library_id = ?")) {
            query.setString(1, server.library());
            try (var row = query.executeQuery()) {
                if (!row.next()) {
                    throw new RegistryException("The registry at " + server.url() + " belongs to another library. It "
                            + "was left as it is. Correct the address in the library's settings.json.");
                }
            }
        }
    }

    private void migrate() throws SQLException {
        Schema.migrate(connection, Schema.LATEST);
        SqlScript.named("postgresql.sql").run(connection);
        connection.commit();
    }

    @FunctionalInterface
    private interface Making {
        void run() throws SQLException, RegistryException;
    }

    private void alone(Making making) throws SQLException, RegistryException {
        connection.setAutoCommit(false);
        lock("SELECT pg_advisory_lock(?, ?)");
        try {
            making.run();
        } finally {
            connection.rollback();
            lock("SELECT pg_advisory_unlock(?, ?)");
        }
    }

    private void lock(String query) throws SQLException {
        try (var lock = connection.prepareStatement(query)) {
            lock.setInt(1, MAKERS);
            lock.setInt(2, String.valueOf(connection.getSchema()).hashCode());
            lock.execute();
        }
    }
}
