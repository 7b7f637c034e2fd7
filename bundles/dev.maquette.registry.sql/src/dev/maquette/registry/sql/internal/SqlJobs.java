// SPDX-License-Identifier: EPL-2.0
package dev.maquette.registry.sql.internal;

import java.sql.Connection;
import java.sql.SQLException;
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

    private JobEdits edits(Connection connection) throws SQLException {
        return JobEdits.begin(connection, leases.owner().id());
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
            var edits = edits(connection);
            var open = new JobTable(connection).openBeside(job);
            if (open.isEmpty()) {
                edits.insert(job, owned);
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
        boolean updated = link.transact(connection -> edits(connection).update(job, release));
        if (release || !updated) {
            claimed.remove(job.id()); // it may come back, and be claimed anew
        }
        if (!updated) {
            throw new ConflictException("The installation " + job.id() + " does not belong to this program any more: "
                    + "it is finished, was forgotten, or another program has taken it over.");
        }
    }

    @Override
    public boolean replace(StoredJob job, long change) throws RegistryException {
        return link.transact(connection -> {
            var edits = edits(connection);
            var table = new JobTable(connection);
            var open = table.openBeside(job);
            if (open.isPresent()) {
                throw new ConflictException("The same is being installed already, as number "
                        + open.get().job().id() + ".");
            }
            var row = table.find(job.id()).filter(found -> found.owner() == null)
                    .filter(found -> found.change() == change || found.job().equals(job));
            if (row.isPresent()) {
                edits.insert(job, false);
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
            mine = link.transact(
                    connection -> edits(connection).claim(id) ? new JobTable(connection).find(id) : Optional.empty());
            return mine;
        } finally {
            if (mine.isEmpty()) {
                claimed.remove(id);
            }
        }
    }

    @Override
    public boolean wish(long id, String wish) throws RegistryException {
        return link.transact(connection -> edits(connection).wish(id, wish));
    }

    @Override
    public Map<Long, String> wishes() throws RegistryException {
        return link.transact(connection -> new JobTable(connection).wishes(leases.owner().id()));
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
        var taken = leases.takeOver(link.transact(SqlJobs::owned), (row, from) -> link
                .transact(connection -> edits(connection).takeOver(row.job().id(), from)));
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

    @Override
    public List<Long> prune(Set<String> statuses) throws RegistryException {
        var finished = list().stream().map(JobRow::job).filter(job -> statuses.contains(job.status()))
                .map(StoredJob::id).toList();
        if (!finished.isEmpty()) {
            link.transact(connection -> {
                edits(connection).delete(finished);
                return null;
            });
        }
        return finished;
    }
}
