// SPDX-License-Identifier: EPL-2.0
package dev.maquette.registry.sql.internal;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;

import dev.maquette.registry.spi.StoredJob;

/**
 * Changes the table of installations, within a transaction. All changes may be repeated.
 *
 * @param change the number that the change has
 */
record JobEdits(Connection connection, String me, long change) {

    /**
     * Takes the number of the next change. Until the end of the transaction no other one is given, so that numbers
     * appear in their order, and what is read after it stays true.
     *
     * @param me the owner that this process is
     */
    static JobEdits begin(Connection connection, String me) throws SQLException {
        try (var update = connection.prepareStatement("UPDATE feed SET last_job_change = last_job_change + 1")) {
            update.executeUpdate();
        }
        return new JobEdits(connection, me, new JobTable(connection).lastChange());
    }

    /** @param owned whether it is this process's, or nobody's */
    void insert(StoredJob job, boolean owned) throws SQLException {
        try (var delete = connection.prepareStatement("DELETE FROM install_job WHERE job_id = ?");
                var insert = connection.prepareStatement("INSERT INTO install_job (job_id, owner_id, status, priority, "
                        + "source, job, change_number) VALUES (?, ?, ?, ?, ?, ?, ?)")) {
            delete.setLong(1, job.id());
            delete.executeUpdate();
            insert.setLong(1, job.id());
            insert.setString(2, owned ? me : null);
            insert.setString(3, job.status());
            insert.setInt(4, job.priority());
            insert.setString(5, job.source());
            insert.setString(6, job.json());
            insert.setLong(7, change);
            insert.executeUpdate();
        }
    }

    /** What was written before a connection broke, word for word, counts as written. */
    boolean update(StoredJob job, boolean release) throws SQLException {
        try (var update = connection.prepareStatement("UPDATE install_job SET owner_id = ?, status = ?, priority = ?, "
                + "source = ?, job = ?, change_number = ?" + (release ? ", wish = NULL" : "")
                + " WHERE job_id = ? AND (owner_id = ? OR owner_id IS NULL AND job = ?)")) {
            update.setString(1, release ? null : me);
            update.setString(2, job.status());
            update.setInt(3, job.priority());
            update.setString(4, job.source());
            update.setString(5, job.json());
            update.setLong(6, change);
            update.setLong(7, job.id());
            update.setString(8, me);
            update.setString(9, job.json());
            return update.executeUpdate() == 1;
        }
    }

    /** An open job of nobody, or one that this process has claimed before its connection broke. */
    boolean claim(long id) throws SQLException {
        try (var update = connection.prepareStatement("UPDATE install_job SET owner_id = ?, wish = NULL, "
                + "change_number = ? WHERE job_id = ? AND source IS NOT NULL AND (owner_id IS NULL OR owner_id = ?)")) {
            update.setString(1, me);
            update.setLong(2, change);
            update.setLong(3, id);
            update.setString(4, me);
            return update.executeUpdate() == 1;
        }
    }

    /** Two may try at once: only one of them finds the row as it was. */
    boolean takeOver(long id, String from) throws SQLException {
        try (var update = connection.prepareStatement("UPDATE install_job SET owner_id = ?, change_number = ? "
                + "WHERE job_id = ? AND owner_id IN (?, ?)")) {
            update.setString(1, me);
            update.setLong(2, change);
            update.setLong(3, id);
            update.setString(4, from);
            update.setString(5, me);
            return update.executeUpdate() == 1;
        }
    }

    boolean wish(long id, String wish) throws SQLException {
        try (var update = connection.prepareStatement(
                "UPDATE install_job SET wish = ?, change_number = ? WHERE job_id = ? AND owner_id IS NOT NULL")) {
            update.setString(1, wish);
            update.setLong(2, change);
            update.setLong(3, id);
            return update.executeUpdate() == 1;
        }
    }

    /** Those that have become open or somebody's again meanwhile stay. */
    void delete(List<Long> ids) throws SQLException {
        try (var delete = connection
                .prepareStatement("DELETE FROM install_job WHERE job_id = ? AND owner_id IS NULL AND source IS NULL")) {
            for (var id : ids) {
                delete.setLong(1, id);
                delete.executeUpdate();
            }
        }
    }
}
