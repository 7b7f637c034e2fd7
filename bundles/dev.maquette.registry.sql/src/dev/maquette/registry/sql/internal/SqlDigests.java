// SPDX-License-Identifier: EPL-2.0
package dev.maquette.registry.sql.internal;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.EnumMap;
import java.util.Map;

import dev.maquette.api.digest.DigestAlgorithm;
import dev.maquette.api.digest.DigestCache;
import dev.maquette.api.digest.FileDigests;
import dev.maquette.api.digest.FileStamp;
import dev.maquette.registry.RegistryException;

/** Known digests in the database. Nobody should fail for the lack of them: what cannot be read or kept is logged. */
record SqlDigests(Link link) implements DigestCache {

    private static final Logger LOG = System.getLogger(SqlDigests.class.getName());

    @Override
    public Map<DigestAlgorithm, String> known(FileStamp stamp) {
        try {
            return link.transact(connection -> read(connection, stamp));
        } catch (RegistryException unreadable) {
            LOG.log(Level.WARNING, "Known digests could not be read; the file is read instead", unreadable);
            return Map.of();
        }
    }

    private static Map<DigestAlgorithm, String> read(Connection connection, FileStamp stamp) throws SQLException {
        try (var query = connection.prepareStatement("SELECT algorithm, hex FROM digest WHERE file_id = ? "
                + "AND file_size = ? AND modified_second = ? AND modified_nano = ?")) {
            set(query, stamp);
            var known = new EnumMap<DigestAlgorithm, String>(DigestAlgorithm.class);
            try (var set = query.executeQuery()) {
                while (set.next()) {
                    var hex = set.getString(2);
                    DigestAlgorithm.of(set.getString(1)).ifPresent(algorithm -> known.put(algorithm, hex));
                }
            }
            return known;
        }
    }

    @Override
    public void keep(FileDigests digests) {
        try {
            link.transact(connection -> write(connection, digests));
        } catch (RegistryException unwritten) {
            LOG.log(Level.WARNING, "Digests could not be kept; they will be taken again", unwritten);
        }
    }

    private static Void write(Connection connection, FileDigests digests) throws SQLException {
        try (var outdated = connection.prepareStatement("DELETE FROM digest WHERE file_id = ? "
                + "AND (file_size <> ? OR modified_second <> ? OR modified_nano <> ?)");
                var same = connection.prepareStatement("DELETE FROM digest WHERE file_id = ? AND algorithm = ?");
                var insert = connection.prepareStatement("INSERT INTO digest (file_id, file_size, modified_second, "
                        + "modified_nano, algorithm, hex) VALUES (?, ?, ?, ?, ?, ?)")) {
            set(outdated, digests.stamp());
            outdated.executeUpdate();
            for (var each : digests.hex().entrySet()) {
                same.setString(1, digests.stamp().id());
                same.setString(2, each.getKey().label());
                same.executeUpdate();
                set(insert, digests.stamp());
                insert.setString(5, each.getKey().label());
                insert.setString(6, each.getValue());
                insert.executeUpdate();
            }
            return null;
        }
    }

    /** The first four parameters. */
    private static void set(PreparedStatement statement, FileStamp stamp) throws SQLException {
        statement.setString(1, stamp.id());
        statement.setLong(2, stamp.size());
        statement.setLong(3, stamp.modified().getEpochSecond());
        statement.setInt(4, stamp.modified().getNano());
    }
}
