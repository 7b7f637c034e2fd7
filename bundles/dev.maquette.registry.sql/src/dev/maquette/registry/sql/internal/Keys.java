// SPDX-License-Identifier: EPL-2.0
package dev.maquette.registry.sql.internal;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;

/**
 * Asks for many keys at once. They are a table that is joined: as the list of a condition they cost H2 more for
 * each row the more they are.
 */
final class Keys {

    private static final int AT_ONCE = 1_000;

    private Keys() {
    }

    /** Takes a row. */
    @FunctionalInterface
    interface Reader {
        void read(ResultSet row) throws SQLException;
    }

    /**
     * Reads the rows of these models, in no particular order.
     *
     * @param columns what is read of them
     * @param joined what is joined to the table of models; may be empty
     * @param keys of the models; one that is there twice may be read twice
     */
    static void query(Connection connection, String columns, String joined, Collection<String> keys, Reader reader)
            throws SQLException {
        var list = List.copyOf(keys);
        for (int from = 0; from < list.size(); from += AT_ONCE) {
            some(connection, columns, joined, list.subList(from, Math.min(list.size(), from + AT_ONCE)), reader);
        }
    }

    private static void some(Connection connection, String columns, String joined, List<String> keys, Reader reader)
            throws SQLException {
        var wanted = connection.createArrayOf("varchar", keys.toArray(String[]::new));
        try (var query = connection.prepareStatement("SELECT " + columns + " FROM UNNEST(?) AS wanted (wanted_key) "
                + "JOIN model ON model.model_key = wanted.wanted_key" + joined)) {
            query.setArray(1, wanted);
            try (var set = query.executeQuery()) {
                while (set.next()) {
                    reader.read(set);
                }
            }
        } finally {
            wanted.free();
        }
    }
}
