// SPDX-License-Identifier: EPL-2.0
package dev.maquette.registry.internal;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;

import dev.maquette.api.digest.DigestAlgorithm;
import dev.maquette.api.digest.DigestCache;
import dev.maquette.api.digest.FileDigests;
import dev.maquette.api.digest.FileStamp;
import dev.maquette.registry.Accounts;
import dev.maquette.registry.ChangeRow;
import dev.maquette.registry.ConflictException;
import dev.maquette.registry.Journal;
import dev.maquette.registry.RegistryException;
import dev.maquette.registry.Relations;
import dev.maquette.registry.spi.Commit;
import dev.maquette.registry.spi.Edit;
import dev.maquette.registry.spi.Feed;
import dev.maquette.registry.spi.JobStore;
import dev.maquette.registry.spi.Page;
import dev.maquette.registry.spi.RegistryStore;
import dev.maquette.registry.spi.RegistryStores;
import dev.maquette.registry.spi.Row;

/** A store in memory, which all that opened the same folder share. */
final class MemoryStore implements RegistryStore {

    /** Opens stores; those of one folder share their content as long as this lives. */
    static final class Opener implements RegistryStores {

        private final Map<Path, Content> contents = new HashMap<>();

        @Override
        public RegistryStore open(Path folder) {
            return new MemoryStore(contents.computeIfAbsent(folder, path -> new Content()));
        }
    }

    private record Stored(Row row, String json, long added) {
    }

    private record Owned(MemoryStore owner, Journal.Intent intent) {
    }

    private static final class Content {
        private Map<String, Stored> entries = new TreeMap<>();
        private final List<ChangeRow> changes = new ArrayList<>();
        private final Map<Long, Owned> intents = new TreeMap<>();
        /** The keys of others by key, in the order of their relating. */
        private final Map<String, Set<String>> relations = new HashMap<>();
        private final MemoryJobs.Table jobs = new MemoryJobs.Table();
        private final MemoryAccounts accounts = new MemoryAccounts();
        private final Set<String> living = new HashSet<>();
        private final Map<String, FileDigests> digests = new HashMap<>();
    }

    private final Content content;
    private final String id = UUID.randomUUID().toString();
    private boolean closed;
    /** What the next commit throws, for tests of failures. */
    RegistryException refusal;

    MemoryStore(Content content) {
        this.content = content;
        content.living.add(id);
    }

    static MemoryStore empty() {
        return new MemoryStore(new Content());
    }

    @Override
    public long sequence() {
        synchronized (content) {
            return content.changes.size();
        }
    }

    @Override
    public Page rows(long after, int limit) {
        synchronized (content) {
            var rows = content.entries.values().stream().sorted(Comparator.comparing(Stored::added))
                    .filter(stored -> stored.added > after).limit(limit).toList();
            return new Page(rows.stream().map(Stored::row).toList(), rows.isEmpty() ? after : rows.getLast().added);
        }
    }

    @Override
    public Feed since(long sequence) {
        synchronized (content) {
            var versions = new LinkedHashMap<String, Long>();
            content.changes.stream().filter(change -> change.sequence() > sequence)
                    .forEach(change -> versions.put(change.key(), change.after() == null ? 0 : change.version()));
            var rows = versions.keySet().stream().map(content.entries::get).filter(stored -> stored != null)
                    .map(Stored::row).toList();
            return new Feed(sequence(), versions, rows);
        }
    }

    @Override
    public Optional<String> entry(String key) {
        synchronized (content) {
            return Optional.ofNullable(content.entries.get(key)).map(Stored::json);
        }
    }

    @Override
    public Map<String, String> entries(Collection<String> keys) {
        synchronized (content) {
            return keys.stream().filter(content.entries::containsKey).distinct()
                    .collect(Collectors.toMap(key -> key, key -> content.entries.get(key).json));
        }
    }

    @Override
    public Optional<String> entryByPath(String path) {
        synchronized (content) {
            return content.entries.values().stream().filter(stored -> stored.row.path().equals(path))
                    .map(Stored::json).findFirst();
        }
    }

    @Override
    public List<String> related(String key) {
        synchronized (content) {
            return List.copyOf(content.relations.getOrDefault(key, Set.of()));
        }
    }

    @Override
    public JobStore jobs() {
        return new MemoryJobs(content.jobs, id, content.living);
    }

    @Override
    public long lastVersion(String key) {
        synchronized (content) {
            return content.changes.stream().filter(change -> change.key().equals(key)).mapToLong(ChangeRow::version)
                    .max().orElse(0);
        }
    }

    @Override
    public long commit(Commit commit) throws RegistryException {
        synchronized (content) {
            if (refusal != null) {
                throw refusal;
            }
            var entries = new TreeMap<>(content.entries);
            for (var edit : commit.edits()) {
                var stored = entries.remove(edit.key());
                if ((stored == null ? 0 : stored.row.version()) != edit.expected()) {
                    throw new ConflictException("The model " + edit.key() + " has moved on");
                }
            }
            long added = content.changes.size();
            for (var edit : commit.edits()) {
                var stored = content.entries.get(edit.key());
                put(entries, edit, stored == null ? ++added : stored.added);
            }
            content.entries = entries;
            return record(commit);
        }
    }

    private static void put(Map<String, Stored> entries, Edit edit, long added) throws ConflictException {
        if (edit.row() != null) {
            if (entries.values().stream().anyMatch(stored -> stored.row.path().equals(edit.row().path()))) {
                throw new ConflictException("Another model has the path " + edit.row().path());
            }
            entries.put(edit.key(), new Stored(edit.row(), edit.after(), added));
        }
    }

    private Map<String, Relations> relate(Commit commit) {
        var happened = new LinkedHashMap<String, Relations>();
        commit.edits().forEach(edit -> happened.put(edit.key(),
                edit.row() == null ? new Relations(List.of(), related(edit.key())) : edit.relations()));
        happened.forEach((key, relations) -> {
            relations.ended().forEach(other -> {
                others(key).remove(other);
                others(other).remove(key);
            });
            others(key).addAll(relations.begun());
        });
        return happened;
    }

    private Set<String> others(String key) {
        return content.relations.computeIfAbsent(key, made -> new LinkedHashSet<>());
    }

    private long record(Commit commit) {
        long batch = content.changes.size() + 1;
        var relations = relate(commit);
        for (var edit : commit.edits()) {
            content.changes.add(new ChangeRow(content.changes.size() + 1, batch, commit.at(), commit.actor(),
                    commit.label().replace("\0", ""), commit.operation(), edit.key(), edit.before(), edit.after(),
                    edit.version(),
                    relations.get(edit.key()), commit.undoes()));
        }
        return batch;
    }

    @Override
    public List<ChangeRow> history(String key, int limit) {
        return changes(change -> key == null || change.key().equals(key)).stream()
                .sorted(Comparator.comparing(ChangeRow::sequence).reversed()).limit(limit).toList();
    }

    @Override
    public List<ChangeRow> batch(long batch) {
        return changes(change -> change.batch() == batch);
    }

    private List<ChangeRow> changes(Predicate<ChangeRow> which) {
        synchronized (content) {
            return content.changes.stream().filter(which).toList();
        }
    }

    @Override
    public List<String> contradictions() {
        return List.of();
    }

    @Override
    public Journal journal() {
        return new Journal() {
            @Override
            public Intent begin(String operation, String payload) {
                synchronized (content) {
                    var intent = new Intent(content.intents.size() + 1L, operation, payload);
                    content.intents.put(intent.id(), new Owned(MemoryStore.this, intent));
                    return intent;
                }
            }

            @Override
            public void update(Intent intent, String payload) throws RegistryException {
                replace(intent, new Intent(intent.id(), intent.operation(), payload));
            }

            @Override
            public void end(Intent intent) throws RegistryException {
                replace(intent, null);
            }

            @Override
            public List<Intent> open() {
                synchronized (content) {
                    return content.intents.values().stream().map(Owned::intent)
                            .sorted(Comparator.comparingLong(Intent::id)).toList();
                }
            }

            @Override
            public List<Intent> takeOver() {
                synchronized (content) {
                    var lost = content.intents.values().stream().filter(owned -> owned.owner.closed)
                            .map(Owned::intent).toList();
                    lost.forEach(intent -> content.intents.put(intent.id(), new Owned(MemoryStore.this, intent)));
                    return lost;
                }
            }
        };
    }

    @Override
    public Accounts accounts() {
        return content.accounts;
    }

    @Override
    public DigestCache digests() {
        return new DigestCache() {
            @Override
            public Map<DigestAlgorithm, String> known(FileStamp stamp) {
                synchronized (content) {
                    var kept = content.digests.get(stamp.id());
                    return kept == null || !kept.stamp().equals(stamp) ? Map.of() : kept.hex();
                }
            }

            @Override
            public void keep(FileDigests digests) {
                synchronized (content) {
                    var hex = new HashMap<>(known(digests.stamp()));
                    hex.putAll(digests.hex());
                    content.digests.put(digests.stamp().id(), new FileDigests(digests.stamp(), hex));
                }
            }
        };
    }

    private void replace(Journal.Intent intent, Journal.Intent by) throws RegistryException {
        synchronized (content) {
            if (content.intents.get(intent.id()).owner != this) {
                throw new ConflictException("The intent was taken over");
            }
            if (by == null) {
                content.intents.remove(intent.id());
            } else {
                content.intents.put(intent.id(), new Owned(this, by));
            }
        }
    }

    @Override
    public void close() {
        synchronized (content) {
            closed = true;
            content.living.remove(id);
        }
    }
}
