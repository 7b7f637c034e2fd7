// SPDX-License-Identifier: EPL-2.0
package dev.maquette.registry.sql.internal;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

import dev.maquette.registry.ConflictException;
import dev.maquette.registry.RegistryException;
import dev.maquette.registry.spi.JobFeed;
import dev.maquette.registry.spi.JobRow;
import dev.maquette.registry.spi.JobStore;
import dev.maquette.registry.spi.StoredJob;

/** Installations in the database. All statements may be repeated, since a connection may break after a commit. */
final class SqlJobs implements JobStore {

    private final Link link;
    private final Leases leases;
    /** What this process has claimed, so that a claim that is repeated is told from one by another thread. */
    private final Set<Long> claimed = ConcurrentHashMap.newKeySet();

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
    public Optional<JobRow> add(StoredJob job, boolean owned) throws RegistryException {
        if (owned) {
            leases.hold();
        }
        var other = link.transact(connection -> {
            var table = new JobTable(connection);
            long change = table.nextChange();
            var open = table.openBeside(job);
            if (open.isEmpty()) {
                table.insert(job, owned ? leases.owner().id() : null, change);
            }
            return open;
        });
        if (owned && other.isEmpty()) {
            claimed.add(job.id());
        }
        return other;
    }

    @Override
    public void update(StoredJob job, boolean release) throws RegistryException {
        int updated = link.transact(connection -> write(connection, job, release));
        if (updated == 0) {
            throw new ConflictException("The installation " + job.id() + " does not belong to this program any more: "
                    + "it is finished, was forgotten, or another program has taken it over.");
        }
        if (release) {
            claimed.remove(job.id());
        }
    }

    /** What was written before a connection broke, word for word, counts as written. */
    private int write(Connection connection, StoredJob job, boolean release) throws SQLException {
        long change = new JobTable(connection).nextChange();
        try (var update = connection.prepareStatement("UPDATE install_job SET owner_id = ?, status = ?, priority = ?, "
                + "source = ?, job = ?, change_number = ?" + (release ? ", wish = NULL" : "")
                + " WHERE job_id = ? AND (owner_id = ? OR owner_id IS NULL AND job = ?)")) {
            update.setString(1, release ? null : leases.owner().id());
            update.setString(2, job.status());
            update.setInt(3, job.priority());
            update.setString(4, job.source());
            update.setString(5, job.json());
            update.setLong(6, change);
            update.setLong(7, job.id());
            update.setString(8, leases.owner().id());
            update.setString(9, job.json());
            return update.executeUpdate();
        }
    }

    @Override
    public boolean replace(StoredJob job, long change) throws RegistryException {
        return link.transact(connection -> {
            var table = new JobTable(connection);
            long next = table.nextChange();
            var open = table.openBeside(job);
            if (open.isPresent()) {
                throw new ConflictException("The same is being installed already, as number "
                        + open.get().job().id() + ".");
            }
            var row = table.find(job.id()).filter(found -> found.owner() == null)
                    .filter(found -> found.change() == change || found.job().equals(job));
            if (row.isPresent()) {
                table.insert(job, null, next);
            }
            return row.isPresent();
        });
    }

    @Override
    public Optional<JobRow> claim(long id) throws RegistryException {
        leases.hold();
        if (!claimed.add(id)) {
            return Optional.empty();
        }
        Optional<JobRow> mine = Optional.empty();
        try {
            mine = link.transact(connection -> take(connection, id));
            return mine;
        } finally {
            if (mine.isEmpty()) {
                claimed.remove(id);
            }
        }
    }

    private Optional<JobRow> take(Connection connection, long id) throws SQLException {
        var table = new JobTable(connection);
        long change = table.nextChange();
        try (var update = connection.prepareStatement("UPDATE install_job SET owner_id = ?, wish = NULL, "
                + "change_number = ? WHERE job_id = ? AND source IS NOT NULL AND (owner_id IS NULL OR owner_id = ?)")) {
            update.setString(1, leases.owner().id());
            update.setLong(2, change);
            update.setLong(3, id);
            update.setString(4, leases.owner().id());
            return update.executeUpdate() == 1 ? table.find(id) : Optional.empty();
        }
    }

    @Override
    public boolean wish(long id, String wish) throws RegistryException {
        return link.transact(connection -> {
            long change = new JobTable(connection).nextChange();
            try (var update = connection.prepareStatement("UPDATE install_job SET wish = ?, change_number = ? "
                    + "WHERE job_id = ? AND owner_id IS NOT NULL")) {
                update.setString(1, wish);
                update.setLong(2, change);
                update.setLong(3, id);
                return update.executeUpdate() == 1;
            }
        });
    }

    @Override
    public Map<Long, String> wishes() throws RegistryException {
        return link.transact(connection -> {
            try (var query = connection
                    .prepareStatement("SELECT job_id, wish FROM install_job WHERE owner_id = ? AND wish IS NOT NULL")) {
                query.setString(1, leases.owner().id());
                try (var set = query.executeQuery()) {
                    var wishes = new HashMap<Long, String>();
                    while (set.next()) {
                        wishes.put(set.getLong(1), set.getString(2));
                    }
                    return wishes;
                }
            }
        });
    }

    @Override
    public Optional<JobRow> find(long id) throws RegistryException {
        return link.transact(connection -> new JobTable(connection).find(id));
    }

    @Override
    public List<JobRow> list() throws RegistryException {
        return link.transact(connection -> new JobTable(connection).all());
    }

    @Override
    public long sequence() throws RegistryException {
        return link.transact(connection -> new JobTable(connection).lastChange());
    }

    /** The position is read first: what is committed meanwhile comes again. */
    @Override
    public JobFeed since(long sequence) throws RegistryException {
        return link.transact(connection -> {
            var table = new JobTable(connection);
            long last = table.lastChange();
            return new JobFeed(last, table.changedSince(sequence), table.ids());
        });
    }

    @Override
    public List<JobRow> takeOver() throws RegistryException {
        var taken = leases.takeOver(link.transact(SqlJobs::owned), this::takeFrom);
        taken.forEach(row -> claimed.add(row.job().id()));
        return taken;
    }

    private static Map<JobRow, String> owned(Connection connection) throws SQLException {
        var jobs = new LinkedHashMap<JobRow, String>();
        for (var row : new JobTable(connection).all()) {
            if (row.owner() != null) {
                jobs.put(row, row.owner());
            }
        }
        return jobs;
    }

    /** Two may try at once: only one of them finds the row as it was. */
    private boolean takeFrom(JobRow row, String from) throws RegistryException {
        return link.transact(connection -> {
            try (var update = connection.prepareStatement(
                    "UPDATE install_job SET owner_id = ? WHERE job_id = ? AND owner_id IN (?, ?)")) {
                update.setString(1, leases.owner().id());
                update.setLong(2, row.job().id());
                update.setString(3, from);
                update.setString(4, leases.owner().id());
                return update.executeUpdate() == 1;
            }
        });
    }

    @Override
    public List<Long> prune(Set<String> statuses) throws RegistryException {
        var finished = list().stream().map(JobRow::job).filter(job -> statuses.contains(job.status()))
                .map(StoredJob::id).toList();
        if (!finished.isEmpty()) {
            link.transact(connection -> {
                new JobTable(connection).nextChange();
                try (var delete = connection.prepareStatement(
                        "DELETE FROM install_job WHERE job_id = ? AND owner_id IS NULL AND source IS NULL")) {
                    for (var id : finished) {
                        delete.setLong(1, id);
                        delete.executeUpdate();
                    }
                    return null;
                }
            });
        }
        return finished;
    }
}
