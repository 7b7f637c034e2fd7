// SPDX-License-Identifier: EPL-2.0
package dev.maquette.registry.sql.internal;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import dev.maquette.registry.spi.JobRow;
import dev.maquette.registry.spi.StoredJob;

/** The table of installations, within a transaction. */
final class JobTable {

    private static final String ROWS = "SELECT job_id, status, priority, source, job, owner_id, wish, change_number "
            + "FROM install_job ";

    private final Connection connection;

    JobTable(Connection connection) {
        this.connection = connection;
    }

    /**
     * The number of the change that is about to be made. Until the end of the transaction no other one is given, so
     * that numbers appear in their order, and what is read after it stays true.
     */
    long nextChange() throws SQLException {
        try (var update = connection.prepareStatement("UPDATE feed SET last_job_change = last_job_change + 1")) {
            update.executeUpdate();
        }
        return lastChange();
    }

    long lastChange() throws SQLException {
        try (var query = connection.prepareStatement("SELECT last_job_change FROM feed");
                var row = query.executeQuery()) {
            row.next();
            return row.getLong(1);
        }
    }

    void insert(StoredJob job, String owner, long change) throws SQLException {
        try (var delete = connection.prepareStatement("DELETE FROM install_job WHERE job_id = ?");
                var insert = connection.prepareStatement("INSERT INTO install_job (job_id, owner_id, status, priority, "
                        + "source, job, change_number) VALUES (?, ?, ?, ?, ?, ?, ?)")) {
            delete.setLong(1, job.id());
            delete.executeUpdate();
            insert.setLong(1, job.id());
            insert.setString(2, owner);
            insert.setString(3, job.status());
            insert.setInt(4, job.priority());
            insert.setString(5, job.source());
            insert.setString(6, job.json());
            insert.setLong(7, change);
            insert.executeUpdate();
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
