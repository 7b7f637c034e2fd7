// SPDX-License-Identifier: EPL-2.0
package dev.maquette.registry.sql.internal;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/**
 * The schema and its versions: the n-th script leads from version n - 1 to n. A script that is released never changes;
 * a new version is a new script. Where the database commits each definition by itself, an interrupted script is run
 * again from its start.
 */
final class Schema {

    private static final List<String> SCRIPTS = List.of("V1__entries_and_history.sql",
            "V2__journal_jobs_relationships.sql", "V3__digests.sql", "V4__jobs_relations.sql",
            "V5__order_of_relations.sql", "V6__install_queue.sql", "V7__licences.sql",
            "V8__users.sql", "V9__hashes_and_use.sql");

    /** The version that this program works with. */
    static final int LATEST = SCRIPTS.size();

    private Schema() {
    }

    /** The version of the database; 0 when it has no schema yet. */
    static int version(Connection connection) throws SQLException {
        if (connection.getSchema() == null) {
            return 0; // the place that the address names is not there yet, and others do not count
        }
        boolean found = tables(connection).stream().anyMatch("schema_version"::equalsIgnoreCase);
        return found ? recorded(connection) : 0;
    }

    /** Names of all tables, in upper or lower case as the database has them. */
    static List<String> tables(Connection connection) throws SQLException {
        try (var tables = connection.getMetaData().getTables(null, connection.getSchema(), "%",
                new String[]{"TABLE", "BASE TABLE"})) {
            var names = new ArrayList<String>();
            while (tables.next()) {
                names.add(tables.getString("TABLE_NAME"));
            }
            return names;
        }
    }

    private static int recorded(Connection connection) throws SQLException {
        try (var statement = connection.createStatement();
                var row = statement.executeQuery("SELECT COALESCE(MAX(version), 0) FROM schema_version")) {
            row.next();
            return row.getInt(1);
        }
    }

    /** Brings the database from its version to a later one. */
    static void migrate(Connection connection, int to) throws SQLException {
        for (int version = version(connection) + 1; version <= to; version++) {
            SqlScript.named(SCRIPTS.get(version - 1)).run(connection);
            try (var insert = connection.prepareStatement(
                    "INSERT INTO schema_version (version, applied_at) VALUES (?, CURRENT_TIMESTAMP)")) {
                insert.setInt(1, version);
                insert.executeUpdate();
            }
            connection.commit();
        }
    }
}
