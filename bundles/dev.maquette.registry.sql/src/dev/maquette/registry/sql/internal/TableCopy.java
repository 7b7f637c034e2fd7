// SPDX-License-Identifier: EPL-2.0
package dev.maquette.registry.sql.internal;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.sql.Types;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Makes the tables of one database what those of another are, which have the same columns. */
record TableCopy(Connection from, Connection to) {

    /** What each database says of itself. */
    private static final Set<String> OWN = Set.of("schema_version", "library");
    private static final int AT_ONCE = 500;

    /** Copies all tables in the transactions that the connections are in. */
    void run() throws SQLException {
        for (var table : Schema.tables(to)) {
            var name = table.toLowerCase(Locale.ROOT);
            if (!OWN.contains(name)) {
                copy(name);
            }
        }
    }

    private void copy(String table) throws SQLException {
        try (var read = from.createStatement(); var clear = to.createStatement()) {
            clear.executeUpdate("DELETE FROM " + table);
            read.setFetchSize(AT_ONCE);
            try (var rows = read.executeQuery("SELECT * FROM " + table);
                    var insert = to.prepareStatement(insertion(table, rows.getMetaData()))) {
                int waiting = 0;
                while (rows.next()) {
                    fill(insert, rows);
                    insert.addBatch();
                    if (++waiting % AT_ONCE == 0) {
                        insert.executeBatch();
                    }
                }
                insert.executeBatch();
            }
        }
    }

    /** By names, as databases that came to their columns by other versions have them in another order. */
    private static String insertion(String table, ResultSetMetaData columns) throws SQLException {
        var names = new ArrayList<String>();
        for (int column = 1; column <= columns.getColumnCount(); column++) {
            names.add(columns.getColumnName(column));
        }
        return "INSERT INTO " + table + " (" + String.join(", ", names) + ") VALUES ("
                + String.join(", ", List.of("?".repeat(names.size()).split(""))) + ")";
    }

    private static void fill(PreparedStatement insert, ResultSet rows) throws SQLException {
        var columns = rows.getMetaData();
        for (int column = 1; column <= columns.getColumnCount(); column++) {
            boolean time = columns.getColumnType(column) == Types.TIMESTAMP_WITH_TIMEZONE
                    || columns.getColumnType(column) == Types.TIMESTAMP;
            var value = time ? rows.getObject(column, OffsetDateTime.class) : rows.getObject(column);
            insert.setObject(column, value instanceof String text ? RowColumns.plain(text) : value);
        }
    }
}
