// SPDX-License-Identifier: EPL-2.0
package dev.maquette.registry.sql.internal;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** The table of relations: each once, the smaller key first. Whoever writes holds the lock of commits. */
final class RelationTable {

    /**
     * One of the two models of a relation.
     *
     * @param place where the relation stands among those of this model; they grow from commit to commit
     */
    record End(String key, long place) {
    }

    private final Connection connection;

    RelationTable(Connection connection) {
        this.connection = connection;
    }

    /** Keys of the models that are related to this one, in the order of their relating. */
    List<String> of(String key) throws SQLException {
        try (var query = connection.prepareStatement("SELECT second_key AS other, first_place AS place, created_at "
                + "FROM relationship WHERE first_key = ? UNION ALL "
                + "SELECT first_key AS other, second_place AS place, created_at "
                + "FROM relationship WHERE second_key = ? ORDER BY place, created_at, other")) {
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
    void relate(End one, End other, Instant at) throws SQLException {
        if (one.key.compareTo(other.key) > 0) {
            relate(other, one, at);
            return;
        }
        if (isThere(one.key, other.key)) {
            return;
        }
        try (var insert = connection.prepareStatement("INSERT INTO relationship "
                + "(first_key, second_key, created_at, first_place, second_place) VALUES (?, ?, ?, ?, ?)")) {
            insert.setString(1, one.key);
            insert.setString(2, other.key);
            insert.setObject(3, RowColumns.sql(at));
            insert.setLong(4, one.place);
            insert.setLong(5, other.place);
            insert.executeUpdate();
        }
    }

    private boolean isThere(String first, String second) throws SQLException {
        try (var query = connection
                .prepareStatement("SELECT 1 FROM relationship WHERE first_key = ? AND second_key = ?")) {
            query.setString(1, first);
            query.setString(2, second);
            try (var row = query.executeQuery()) {
                return row.next();
            }
        }
    }

    void unrelate(String one, String other) throws SQLException {
        boolean inOrder = one.compareTo(other) < 0;
        try (var delete = connection
                .prepareStatement("DELETE FROM relationship WHERE first_key = ? AND second_key = ?")) {
            delete.setString(1, inOrder ? one : other);
            delete.setString(2, inOrder ? other : one);
            delete.executeUpdate();
        }
    }
}
