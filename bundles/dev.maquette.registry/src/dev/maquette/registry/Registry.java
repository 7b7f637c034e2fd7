// SPDX-License-Identifier: EPL-2.0
package dev.maquette.registry;

import java.util.List;
import java.util.Optional;

import dev.maquette.api.digest.DigestCache;
import dev.maquette.api.library.Actor;
import dev.maquette.api.library.ModelQuery;
import dev.maquette.api.library.Models;
import dev.maquette.api.library.Subscription;
import dev.maquette.registry.model.ModelEntry;

/**
 * The registry of one library. All methods may be called from any thread.
 *
 * @noimplement Made by {@link Registries} on a store.
 */
public interface Registry extends AutoCloseable {

    /** Answers from the snapshot in memory; at most 500 ms behind other processes, never behind this one. */
    Models query(ModelQuery query);

    /** A detached copy of the entry as it is stored now, owned by the caller. */
    Optional<ModelEntry> open(String key) throws RegistryException;

    /** The entry whose path is this one. */
    Optional<ModelEntry> openByPath(String path) throws RegistryException;

    /**
     * Entries as JSON ({@link EntryJson}), as they are stored now, in the order of the keys; those that are not there
     * are left out. Read together.
     */
    List<String> read(List<String> keys) throws RegistryException;

    /** Keys of the models that this one is related to, in the order of their relating; none for an unknown key. */
    List<String> related(String key) throws RegistryException;

    /**
     * Edits entries in one transaction. Nothing is stored and the snapshot stays as it was when {@code work} throws or
     * the store refuses.
     *
     * @param operation name of the operation, kept in the history
     * @param label what was done, in words a user reads
     * @param undoes batch that this change takes back, or null
     * @return the batch, or empty when the work changed nothing
     * @throws ConflictException when an entry was changed meanwhile, or a path is taken
     */
    <X extends Exception> Optional<Long> change(Actor actor, String operation, String label, Long undoes,
            Work<X> work) throws RegistryException, X;

    /** What a change does. */
    @FunctionalInterface
    interface Work<X extends Exception> {
        void edit(Transaction transaction) throws RegistryException, X;
    }

    /** Rows of the change table, latest first; all keys when {@code key} is null. */
    List<ChangeRow> history(String key, int limit) throws RegistryException;

    /** The rows of one batch, in order; empty when there is no such batch. */
    List<ChangeRow> batch(long batch) throws RegistryException;

    /** Calls back after each commit, of this process or another, on the registry's one thread. */
    Subscription observe(Observer observer);

    /** Told of commits. */
    @FunctionalInterface
    interface Observer {
        /** @param event sequence and keys; queries are already current */
        void changed(RegistryEvent event);
    }

    /**
     * Notes whether the files of entries are there, for queries to tell and to filter by. It is known to this process
     * only, is no change, and is gone when the registry is closed. Observers are told of the keys for which it differs.
     */
    void note(List<Sighting> sightings);

    /**
     * Reads all that is stored, and tells what of it cannot be read or does not fit together; each a sentence for a
     * user. It takes as long as reading everything takes, and changes nothing.
     */
    List<String> contradictions() throws RegistryException;

    /** Intents of operations that touch files. */
    Journal journal();

    /** Installations. */
    InstallJobs jobs();

    /** Those who use the library over a server. */
    Accounts accounts();

    /** Digests of files that were taken before; what it keeps is no change. */
    DigestCache digests();

    @Override
    void close();
}
