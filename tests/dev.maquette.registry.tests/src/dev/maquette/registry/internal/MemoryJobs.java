// SPDX-License-Identifier: EPL-2.0
package dev.maquette.registry.internal;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

import dev.maquette.registry.ConflictException;
import dev.maquette.registry.spi.JobFeed;
import dev.maquette.registry.spi.JobRow;
import dev.maquette.registry.spi.JobStore;
import dev.maquette.registry.spi.StoredJob;

/** Jobs in memory, for one owner; those of one table are shared. */
record MemoryJobs(Table table, String me, Set<String> living) implements JobStore {

    /** What all share. */
    static final class Table {
        private final Map<Long, JobRow> rows = new TreeMap<>();
        private long lastId;
        private long lastChange;
    }

    private void put(StoredJob job, String owner, String wish) {
        table.rows.put(job.id(), new JobRow(job, owner, wish, ++table.lastChange));
    }

    private Optional<JobRow> beside(StoredJob job) {
        return table.rows.values().stream().filter(row -> row.job().source() != null)
                .filter(row -> row.job().id() != job.id() && row.job().source().equals(job.source())).findFirst();
    }

    @Override
    public long nextId() {
        synchronized (table) {
            return ++table.lastId;
        }
    }

    @Override
    public Optional<JobRow> add(StoredJob job, boolean owned) {
        synchronized (table) {
            var other = beside(job);
            if (other.isEmpty()) {
                put(job, owned ? me : null, null);
            }
            return other;
        }
    }

    @Override
    public void update(StoredJob job, boolean release) throws ConflictException {
        synchronized (table) {
            var before = find(job.id()).filter(row -> me.equals(row.owner()))
                    .orElseThrow(() -> new ConflictException("The job belongs to somebody else"));
            put(job, release ? null : me, release ? null : before.wish());
        }
    }

    @Override
    public boolean replace(StoredJob job, long change) throws ConflictException {
        synchronized (table) {
            if (beside(job).isPresent()) {
                throw new ConflictException("Another one is open");
            }
            var row = find(job.id()).filter(found -> found.owner() == null && found.change() == change);
            row.ifPresent(_ -> put(job, null, null));
            return row.isPresent();
        }
    }

    @Override
    public Optional<JobRow> claim(long id) {
        synchronized (table) {
            var row = find(id).filter(found -> found.owner() == null && found.job().source() != null);
            row.ifPresent(found -> put(found.job(), me, null));
            return row.flatMap(_ -> find(id));
        }
    }

    @Override
    public boolean wish(long id, String wish) {
        synchronized (table) {
            var row = find(id).filter(found -> found.owner() != null);
            row.ifPresent(found -> put(found.job(), found.owner(), wish));
            return row.isPresent();
        }
    }

    @Override
    public Map<Long, String> wishes() {
        synchronized (table) {
            var wishes = new HashMap<Long, String>();
            table.rows.values().stream().filter(row -> me.equals(row.owner()) && row.wish() != null)
                    .forEach(row -> wishes.put(row.job().id(), row.wish()));
            return wishes;
        }
    }

    @Override
    public Optional<JobRow> find(long id) {
        synchronized (table) {
            return Optional.ofNullable(table.rows.get(id));
        }
    }

    @Override
    public List<JobRow> list() {
        synchronized (table) {
            return List.copyOf(table.rows.values());
        }
    }

    @Override
    public long sequence() {
        synchronized (table) {
            return table.lastChange;
        }
    }

    @Override
    public JobFeed since(long sequence) {
        synchronized (table) {
            return new JobFeed(table.lastChange, list().stream().filter(row -> row.change() > sequence).toList(),
                    table.rows.keySet());
        }
    }

    @Override
    public List<JobRow> takeOver() {
        synchronized (table) {
            var lost = list().stream().filter(row -> row.owner() != null && !living.contains(row.owner())).toList();
            lost.forEach(row -> put(row.job(), me, row.wish()));
            return lost;
        }
    }

    @Override
    public List<Long> prune(Set<String> statuses) {
        synchronized (table) {
            var pruned = list().stream().filter(row -> statuses.contains(row.job().status()))
                    .map(row -> row.job().id()).toList();
            table.rows.keySet().removeAll(pruned);
            table.lastChange++;
            return pruned;
        }
    }
}
