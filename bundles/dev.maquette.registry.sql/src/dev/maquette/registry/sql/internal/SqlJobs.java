// SPDX-License-Identifier: EPL-2.0
package dev.maquette.registry.sql.internal;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import dev.maquette.registry.ConflictException;
import dev.maquette.registry.RegistryException;
import dev.maquette.registry.spi.JobStore;
import dev.maquette.registry.spi.StoredJob;

/** Installations in the database. All statements may be repeated, since a connection may break after a commit. */
final class SqlJobs implements JobStore {

    private final Link link;
    private final Leases leases;

    SqlJobs(Link link, Leases leases) {
        this.link = link;
        this.leases = leases;
    }

    /** A number is lost when a connection breaks after it was taken, which does no harm. */
    @Override
    public long nextId() throws RegistryException {
        return link.transact(connection -> {
            try (var update = connection.prepareStatement("UPDATE feed SET last_job = last_job + 1");
                    var query = connection.prepareStatement("SELECT last_job FROM feed")) {
                update.executeUpdate();
                try (var row = query.executeQuery()) {
                    row.next();
                    return row.getLong(1);
                }
            }
        });
    }

    @Override
    public void add(StoredJob job) throws RegistryException {
        leases.hold();
        link.transact(connection -> {
            try (var delete = connection.prepareStatement("DELETE FROM install_job WHERE job_id = ?");
                    var insert = connection.prepareStatement(
                            "INSERT INTO install_job (job_id, owner_id, status, job) VALUES (?, ?, ?, ?)")) {
                delete.setLong(1, job.id());
                delete.executeUpdate();
                insert.setLong(1, job.id());
                insert.setString(2, leases.owner().id());
                insert.setString(3, job.status());
                insert.setString(4, job.json());
                return insert.executeUpdate();
            }
        });
    }

    @Override
    public void update(StoredJob job, boolean done) throws RegistryException {
        int updated = link.transact(connection -> write(connection, job, done));
        if (updated == 0) {
            throw new ConflictException("The installation " + job.id() + " does not belong to this program any more: "
                    + "it is finished, was forgotten, or another program has taken it over.");
        }
    }

    /** What was written before a connection broke, word for word, counts as written. */
    private int write(Connection connection, StoredJob job, boolean done) throws SQLException {
        try (var update = connection.prepareStatement("UPDATE install_job SET owner_id = ?, status = ?, job = ? "
                + "WHERE job_id = ? AND (owner_id = ? OR owner_id IS NULL AND job = ?)")) {
            update.setString(1, done ? null : leases.owner().id());
            update.setString(2, job.status());
            update.setString(3, job.json());
            update.setLong(4, job.id());
            update.setString(5, leases.owner().id());
            update.setString(6, job.json());
            return update.executeUpdate();
        }
    }

    @Override
    public List<StoredJob> list() throws RegistryException {
        return link.transact(connection -> {
            try (var query = connection
                    .prepareStatement("SELECT job_id, status, job FROM install_job ORDER BY job_id");
                    var set = query.executeQuery()) {
                var jobs = new ArrayList<StoredJob>();
                while (set.next()) {
                    jobs.add(job(set));
                }
                return jobs;
            }
        });
    }

    private static StoredJob job(ResultSet set) throws SQLException {
        return new StoredJob(set.getLong(1), set.getString(2), set.getString(3));
    }

    @Override
    public List<StoredJob> takeOver() throws RegistryException {
        return leases.takeOver(link.transact(SqlJobs::owned), this::take);
    }

    private static Map<StoredJob, String> owned(Connection connection) throws SQLException {
        try (var query = connection.prepareStatement("SELECT job_id, status, job, owner_id FROM install_job "
                + "WHERE owner_id IS NOT NULL ORDER BY job_id"); var set = query.executeQuery()) {
            var jobs = new LinkedHashMap<StoredJob, String>();
            while (set.next()) {
                jobs.put(job(set), set.getString(4));
            }
            return jobs;
        }
    }

    /** Two may try at once: only one of them finds the row as it was. */
    private boolean take(StoredJob job, String from) throws RegistryException {
        return link.transact(connection -> {
            try (var update = connection.prepareStatement(
                    "UPDATE install_job SET owner_id = ? WHERE job_id = ? AND owner_id IN (?, ?)")) {
                update.setString(1, leases.owner().id());
                update.setLong(2, job.id());
                update.setString(3, from);
                update.setString(4, leases.owner().id());
                return update.executeUpdate() == 1;
            }
        });
    }

    @Override
    public List<Long> prune(Set<String> statuses) throws RegistryException {
        var finished = list().stream().filter(job -> statuses.contains(job.status())).map(StoredJob::id).toList();
        link.transact(connection -> {
            try (var delete = connection.prepareStatement("DELETE FROM install_job WHERE job_id = ?")) {
                for (var id : finished) {
                    delete.setLong(1, id);
                    delete.executeUpdate();
                }
                return null;
            }
        });
        return finished;
    }
}
