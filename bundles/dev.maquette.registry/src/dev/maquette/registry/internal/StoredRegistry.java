// SPDX-License-Identifier: EPL-2.0
package dev.maquette.registry.internal;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

import dev.maquette.api.digest.DigestCache;
import dev.maquette.api.library.Actor;
import dev.maquette.api.library.ModelQuery;
import dev.maquette.api.library.Models;
import dev.maquette.api.library.Subscription;
import dev.maquette.registry.Accounts;
import dev.maquette.registry.ChangeRow;
import dev.maquette.registry.InstallJobs;
import dev.maquette.registry.Journal;
import dev.maquette.registry.Registry;
import dev.maquette.registry.RegistryException;
import dev.maquette.registry.Sighting;
import dev.maquette.registry.model.ModelEntry;
import dev.maquette.registry.spi.Commit;
import dev.maquette.registry.spi.RegistryStore;

/** A registry on a store: queries from a snapshot in memory, which follows the store's change feed. */
public final class StoredRegistry implements Registry {

    private final Object changing = new Object();
    private final RegistryStore store;
    private final Follower follower;
    private final Absences absences = new Absences();

    private StoredRegistry(RegistryStore store, Follower follower) {
        this.store = store;
        this.follower = follower;
        follower.observe(event -> absences.forget(event.versions().entrySet().stream()
                .filter(each -> each.getValue() == 0).map(Map.Entry::getKey).toList()));
    }

    /** Loads the snapshot and follows the store from then on; the registry closes the store. */
    public static Registry on(RegistryStore store) throws RegistryException {
        return new StoredRegistry(store, Follower.of(store));
    }

    @Override
    public Models query(ModelQuery query) {
        var snapshot = follower.snapshot();
        return new Answer(snapshot, absences.in(snapshot)).to(query);
    }

    @Override
    public Optional<ModelEntry> open(String key) throws RegistryException {
        var json = store.entry(key);
        return json.isEmpty() ? Optional.empty() : Optional.of(StoredJson.read(key, json.get()));
    }

    @Override
    public Optional<ModelEntry> openByPath(String path) throws RegistryException {
        var json = store.entryByPath(path);
        return json.isEmpty() ? Optional.empty() : Optional.of(StoredJson.read(path, json.get()));
    }

    @Override
    public List<String> read(List<String> keys) throws RegistryException {
        var entries = store.entries(keys);
        return keys.stream().map(entries::get).filter(Objects::nonNull).toList();
    }

    @Override
    public List<String> related(String key) throws RegistryException {
        return store.related(key);
    }

    @Override
    public <X extends Exception> Optional<Long> change(Actor actor, String operation, String label, Long undoes,
            Work<X> work) throws RegistryException, X {
        var batch = commit(actor, operation, label, undoes, work);
        if (batch.isPresent()) {
            follower.follow();
        }
        return batch;
    }

    /** One at a time in this process, so that what it finds out in the background never overtakes what a user does. */
    private <X extends Exception> Optional<Long> commit(Actor actor, String operation, String label, Long undoes,
            Work<X> work) throws RegistryException, X {
        synchronized (changing) {
            var transaction = new EntryEdits(store);
            work.edit(transaction);
            var now = Instant.now();
            var edits = transaction.edits(now);
            return edits.isEmpty() ? Optional.empty()
                    : Optional.of(store.commit(new Commit(now, actor.id(), operation, label, undoes, edits)));
        }
    }

    @Override
    public List<ChangeRow> history(String key, int limit) throws RegistryException {
        return store.history(key, limit);
    }

    @Override
    public List<ChangeRow> batch(long batch) throws RegistryException {
        return store.batch(batch);
    }

    @Override
    public Subscription observe(Observer observer) {
        return follower.observe(observer);
    }

    @Override
    public void note(List<Sighting> sightings) {
        follower.announce(absences.note(sightings));
    }

    @Override
    public List<String> contradictions() throws RegistryException {
        return store.contradictions();
    }

    @Override
    public Journal journal() {
        return store.journal();
    }

    @Override
    public InstallJobs jobs() {
        return new JsonJobs(store.jobs());
    }

    @Override
    public Accounts accounts() {
        return store.accounts();
    }

    @Override
    public DigestCache digests() {
        return store.digests();
    }

    @Override
    public void close() {
        follower.close();
        store.close();
    }
}
