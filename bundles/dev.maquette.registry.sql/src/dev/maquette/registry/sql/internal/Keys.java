// SPDX-License-Identifier: EPL-2.0
package dev.maquette.registry.sql.internal;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;

/** Asks for many keys at once. */
final class Keys {

    private static final int AT_ONCE = 500;

    private Keys() {
    }

    /** Takes a row. */
    @FunctionalInterface
    interface Reader {
        void read(ResultSet row) throws SQLException;
    }

    /**
     * Reads the rows of these keys, in no particular order.
     *
     * @param select a query up to the column that holds the key
     */
    static void query(Connection connection, String select, Collection<String> keys, Reader reader)
            throws SQLException {
        var list = List.copyOf(keys);
        for (int from = 0; from < list.size(); from += AT_ONCE) {
            some(connection, select, list.subList(from, Math.min(list.size(), from + AT_ONCE)), reader);
        }
    }

    private static void some(Connection connection, String select, List<String> keys, Reader reader)
            throws SQLException {
        try (var query = connection
                .prepareStatement(select + " IN (" + "?, ".repeat(keys.size() - 1) + "?)")) {
            for (int i = 0; i < keys.size(); i++) {
                query.setString(i + 1, keys.get(i));
            }
            try (var set = query.executeQuery()) {
                while (set.next()) {
                    reader.read(set);
                }
            }
        }
    }
}
