// SPDX-License-Identifier: EPL-2.0
package dev.maquette.registry.sql.internal;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import dev.maquette.registry.ChangeRow;
import dev.maquette.registry.Relations;
import dev.maquette.registry.spi.Feed;
import dev.maquette.registry.spi.Row;

/** Reads the change table. */
final class History {

    private static final String SELECT = "SELECT sequence, batch, changed_at, actor, label, operation, model_key, "
            + "entry_before, entry_after, version, undoes, relations_begun, relations_ended FROM change ";

    private History() {
    }

    static List<ChangeRow> latest(Connection connection, String key, int limit) throws SQLException {
        var where = key == null ? "" : "WHERE model_key = ? ";
        try (var query = connection
                .prepareStatement(SELECT + where + "ORDER BY sequence DESC FETCH FIRST ? ROWS ONLY")) {
            int next = 1;
            if (key != null) {
                query.setString(next++, key);
            }
            query.setInt(next, limit);
            return rows(query);
        }
    }

    static List<ChangeRow> batch(Connection connection, long batch) throws SQLException {
        try (var query = connection.prepareStatement(SELECT + "WHERE batch = ? ORDER BY sequence")) {
            query.setLong(1, batch);
            return rows(query);
        }
    }

    private static List<ChangeRow> rows(PreparedStatement query) throws SQLException {
        var rows = new ArrayList<ChangeRow>();
        try (var set = query.executeQuery()) {
            while (set.next()) {
                rows.add(row(set));
            }
        }
        return rows;
    }

    private static ChangeRow row(ResultSet set) throws SQLException {
        return new ChangeRow(set.getLong(1), set.getLong(2), RowColumns.instant(set, 3), set.getString(4),
                set.getString(5), set.getString(6), set.getString(7), set.getString(8), set.getString(9),
                set.getLong(10), new Relations(RowColumns.lines(set, 12), RowColumns.lines(set, 13)),
                set.getObject(11, Long.class));
    }

    static long sequence(Connection connection) throws SQLException {
        try (var query = connection.prepareStatement("SELECT last_sequence FROM feed");
                var row = query.executeQuery()) {
            row.next();
            return row.getLong(1);
        }
    }

    /** Entries are read after the history, so that they are as new as it at least. */
    static Feed since(Connection connection, long sequence) throws SQLException {
        var versions = new LinkedHashMap<String, Long>();
        long last = sequence;
        try (var query = connection.prepareStatement("SELECT sequence, model_key, version, entry_after IS NULL "
                + "FROM change WHERE sequence > ? ORDER BY sequence")) {
            query.setLong(1, sequence);
            try (var set = query.executeQuery()) {
                while (set.next()) {
                    last = set.getLong(1);
                    versions.put(set.getString(2), set.getBoolean(4) ? 0 : set.getLong(3));
                }
            }
        }
        return new Feed(last, versions, rows(connection, versions));
    }

    private static List<Row> rows(Connection connection, Map<String, Long> versions) throws SQLException {
        var keys = versions.entrySet().stream().filter(each -> each.getValue() > 0).map(Map.Entry::getKey).toList();
        var rows = new ArrayList<Row>(keys.size());
        Keys.query(connection, RowColumns.NAMES, "", keys, set -> rows.add(RowColumns.read(set)));
        return rows;
    }
}
