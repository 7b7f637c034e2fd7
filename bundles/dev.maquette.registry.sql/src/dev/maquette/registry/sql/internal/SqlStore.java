// SPDX-License-Identifier: EPL-2.0
package dev.maquette.registry.sql.internal;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import dev.maquette.api.digest.DigestCache;
import dev.maquette.registry.Accounts;
import dev.maquette.registry.ChangeRow;
import dev.maquette.registry.Journal;
import dev.maquette.registry.RegistryException;
import dev.maquette.registry.spi.Commit;
import dev.maquette.registry.spi.Feed;
import dev.maquette.registry.spi.JobStore;
import dev.maquette.registry.spi.Page;
import dev.maquette.registry.spi.RegistryStore;
import dev.maquette.registry.spi.Row;

/** A store in a relational database. */
final class SqlStore implements RegistryStore {

    private final Link link;
    private final Database database;
    private final Leases leases;
    private final SqlJournal journal;
    private final SqlJobs jobs;
    private final Accounts accounts;
    private final DigestCache digests;

    private SqlStore(Link link, Database database) {
        this.link = link;
        this.database = database;
        this.leases = new Leases(link, database, Owner.thisProcess());
        this.journal = new SqlJournal(link, database, leases);
        this.jobs = new SqlJobs(link, leases);
        this.accounts = new SqlAccounts(link);
        this.digests = new SqlDigests(link);
    }

    static RegistryStore on(Database database) throws RegistryException {
        return new SqlStore(Link.to(database), database);
    }

    @Override
    public long sequence() throws RegistryException {
        return link.transact(History::sequence);
    }

    @Override
    public void watch(Runnable committed) {
        database.watch(committed);
    }

    @Override
    public Page rows(long after, int limit) throws RegistryException {
        return link.transact(connection -> {
            try (var query = connection.prepareStatement("SELECT " + RowColumns.NAMES
                    + ", added FROM model WHERE added > ? ORDER BY added FETCH FIRST ? ROWS ONLY")) {
                query.setLong(1, after);
                query.setInt(2, limit);
                var rows = new ArrayList<Row>();
                long last = after;
                try (var set = query.executeQuery()) {
                    while (set.next()) {
                        rows.add(RowColumns.read(set));
                        last = set.getLong(RowColumns.COUNT + 1);
                    }
                }
                return new Page(rows, last);
            }
        });
    }

    @Override
    public Feed since(long sequence) throws RegistryException {
        return link.transact(connection -> History.since(connection, sequence));
    }

    @Override
    public Optional<String> entry(String key) throws RegistryException {
        return link.transact(connection -> entry(connection, "model_key", key));
    }

    @Override
    public Map<String, String> entries(Collection<String> keys) throws RegistryException {
        return link.transact(connection -> {
            var entries = new HashMap<String, String>();
            Keys.query(connection, "model.model_key, change.entry_after",
                    " JOIN change ON change.sequence = model.last_change", keys,
                    set -> entries.put(set.getString(1), set.getString(2)));
            return entries;
        });
    }

    @Override
    public Optional<String> entryByPath(String path) throws RegistryException {
        return link.transact(connection -> entry(connection, "path", path));
    }

    private static Optional<String> entry(Connection connection, String column, String value) throws SQLException {
        try (var query = connection.prepareStatement("SELECT change.entry_after FROM model "
                + "JOIN change ON change.sequence = model.last_change WHERE model." + column + " = ?")) {
            query.setString(1, value);
            try (var set = query.executeQuery()) {
                return set.next() ? Optional.of(set.getString(1)) : Optional.empty();
            }
        }
    }

    @Override
    public List<String> related(String key) throws RegistryException {
        return link.transact(connection -> new RelationTable(connection).of(key));
    }

    @Override
    public long lastVersion(String key) throws RegistryException {
        return link.transact(connection -> {
            try (var query = connection
                    .prepareStatement("SELECT COALESCE(MAX(version), 0) FROM change WHERE model_key = ?")) {
                query.setString(1, key);
                try (var set = query.executeQuery()) {
                    set.next();
                    return set.getLong(1);
                }
            }
        });
    }

    @Override
    public long commit(Commit commit) throws RegistryException {
        return link.transact(new CommitWriter(commit));
    }

    @Override
    public List<ChangeRow> history(String key, int limit) throws RegistryException {
        return link.transact(connection -> History.latest(connection, key, limit));
    }

    @Override
    public List<ChangeRow> batch(long batch) throws RegistryException {
        return link.transact(connection -> History.batch(connection, batch));
    }

    @Override
    public List<String> contradictions() throws RegistryException {
        return new Examination(link, database).findings();
    }

    @Override
    public Journal journal() {
        return journal;
    }

    @Override
    public JobStore jobs() {
        return jobs;
    }

    @Override
    public Accounts accounts() {
        return accounts;
    }

    @Override
    public DigestCache digests() {
        return digests;
    }

    @Override
    public void close() {
        leases.release();
        link.close();
    }
}
