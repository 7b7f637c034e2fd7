// SPDX-License-Identifier: EPL-2.0
package dev.maquette.registry.sql.internal;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import dev.maquette.registry.spi.JobRow;
import dev.maquette.registry.spi.StoredJob;

/** What the table of installations says, within a transaction. */
final class JobTable {

    private static final String ROWS = "SELECT job_id, status, priority, source, job, owner_id, wish, change_number "
            + "FROM install_job ";

    private final Connection connection;

    JobTable(Connection connection) {
        this.connection = connection;
    }

    long lastChange() throws SQLException {
        try (var query = connection.prepareStatement("SELECT last_job_change FROM feed");
                var row = query.executeQuery()) {
            row.next();
            return row.getLong(1);
        }
    }

    /** Another job that is open for the same source. */
    Optional<JobRow> openBeside(StoredJob job) throws SQLException {
        if (job.source() == null) {
            return Optional.empty();
        }
        try (var query = connection.prepareStatement(ROWS + "WHERE source = ? AND job_id <> ? ORDER BY job_id")) {
            query.setString(1, job.source());
            query.setLong(2, job.id());
            return rows(query.executeQuery()).stream().findFirst();
        }
    }

    Optional<JobRow> find(long id) throws SQLException {
        try (var query = connection.prepareStatement(ROWS + "WHERE job_id = ?")) {
            query.setLong(1, id);
            return rows(query.executeQuery()).stream().findFirst();
        }
    }

    List<JobRow> changedSince(long change) throws SQLException {
        try (var query = connection.prepareStatement(ROWS + "WHERE change_number > ? ORDER BY job_id")) {
            query.setLong(1, change);
            return rows(query.executeQuery());
        }
    }

    List<JobRow> all() throws SQLException {
        try (var query = connection.prepareStatement(ROWS + "ORDER BY job_id")) {
            return rows(query.executeQuery());
        }
    }

    /** What is wanted of an owner. */
    Map<Long, String> wishes(String owner) throws SQLException {
        try (var query = connection
                .prepareStatement("SELECT job_id, wish FROM install_job WHERE owner_id = ? AND wish IS NOT NULL")) {
            query.setString(1, owner);
            try (var set = query.executeQuery()) {
                var wishes = new HashMap<Long, String>();
                while (set.next()) {
                    wishes.put(set.getLong(1), set.getString(2));
                }
                return wishes;
            }
        }
    }

    Set<Long> ids() throws SQLException {
        try (var query = connection.prepareStatement("SELECT job_id FROM install_job");
                var set = query.executeQuery()) {
            var ids = new HashSet<Long>();
            while (set.next()) {
                ids.add(set.getLong(1));
            }
            return ids;
        }
    }

    private static List<JobRow> rows(ResultSet results) throws SQLException {
        try (var set = results) {
            var rows = new ArrayList<JobRow>();
            while (set.next()) {
                rows.add(new JobRow(
                        new StoredJob(set.getLong(1), set.getString(2), set.getInt(3), set.getString(4),
                                set.getString(5)),
                        set.getString(6), set.getString(7), set.getLong(8)));
            }
            return rows;
        }
    }
}
