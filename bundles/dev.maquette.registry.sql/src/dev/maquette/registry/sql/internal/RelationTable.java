// SPDX-License-Identifier: EPL-2.0
package dev.maquette.registry.sql.internal;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** The table of relations: each once, the smaller key first. Whoever writes holds the lock of commits. */
final class RelationTable {

    private final Connection connection;

    RelationTable(Connection connection) {
        this.connection = connection;
    }

    /** Keys of the models that are related to this one, in the order of their relating. */
    List<String> of(String key) throws SQLException {
        try (var query = connection.prepareStatement("SELECT second_key AS other, created_at FROM relationship "
                + "WHERE first_key = ? UNION ALL SELECT first_key AS other, created_at FROM relationship "
                + "WHERE second_key = ? ORDER BY created_at, other")) {
            query.setString(1, key);
            query.setString(2, key);
            try (var set = query.executeQuery()) {
                var others = new ArrayList<String>();
                while (set.next()) {
                    others.add(set.getString(1));
                }
                return others;
            }
        }
    }

    /** Does nothing when they are related, as each relation is told twice, once for each of its models. */
    void relate(String one, String other, Instant at) throws SQLException {
        if (of(one).contains(other)) {
            return;
        }
        try (var insert = connection.prepareStatement(
                "INSERT INTO relationship (first_key, second_key, created_at) VALUES (?, ?, ?)")) {
            insert.setString(1, first(one, other));
            insert.setString(2, second(one, other));
            insert.setObject(3, RowColumns.sql(at));
            insert.executeUpdate();
        }
    }

    void unrelate(String one, String other) throws SQLException {
        try (var delete = connection
                .prepareStatement("DELETE FROM relationship WHERE first_key = ? AND second_key = ?")) {
            delete.setString(1, first(one, other));
            delete.setString(2, second(one, other));
            delete.executeUpdate();
        }
    }

    private static String first(String one, String other) {
        return one.compareTo(other) < 0 ? one : other;
    }

    private static String second(String one, String other) {
        return one.compareTo(other) < 0 ? other : one;
    }
}
