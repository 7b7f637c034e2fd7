// SPDX-License-Identifier: EPL-2.0
package dev.maquette.registry.spi;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import dev.maquette.api.digest.DigestCache;
import dev.maquette.registry.Accounts;
import dev.maquette.registry.ChangeRow;
import dev.maquette.registry.ConflictException;
import dev.maquette.registry.Journal;
import dev.maquette.registry.RegistryException;

/**
 * Keeps the entries, the change table, the journal and known digests of one library, on disk when a method returns. Any
 * thread may call, and other processes may have the same store open. The contract is tested by
 * {@code RegistryStoreContract} of the test kit.
 *
 * <p>Sequences grow in the order of commits: once a reader has seen sequence n, no smaller one appears later.
 */
public interface RegistryStore extends AutoCloseable {

    /** The last position of the history; 0 when nothing ever happened. Cheap, since it is polled. */
    long sequence() throws RegistryException;

    /**
     * Columns of entries in the order in which they were added, which is the order in which they are read fastest.
     *
     * @param after 0 to begin, then {@link Page#last}
     * @param limit at most so many; fewer mean that there are no more
     */
    Page rows(long after, int limit) throws RegistryException;

    /**
     * Calls back, on a thread of the store, soon after somebody has committed, where the database tells of it. Who
     * wants to miss nothing asks for the {@link #sequence} now and then all the same. Ends when the store is closed.
     */
    default void watch(Runnable committed) {
        // not every database tells
    }

    /** What was committed since. */
    Feed since(long sequence) throws RegistryException;

    /** The JSON of an entry. */
    Optional<String> entry(String key) throws RegistryException;

    /** The JSON of each of these entries that is there, by key. */
    Map<String, String> entries(Collection<String> keys) throws RegistryException;

    /** The JSON of the entry with this path. */
    Optional<String> entryByPath(String path) throws RegistryException;

    /** Keys of the models that this one is related to, in the order of their relating. */
    List<String> related(String key) throws RegistryException;

    /** The highest version that an entry of this key ever had, 0 when there never was one. */
    long lastVersion(String key) throws RegistryException;

    /**
     * Writes a commit, exactly once even when the connection breaks meanwhile. A relation that begins or ends is in the
     * edits of both its models; those of one commit begin in the order in which each model's edit names them. The
     * relations of an entry that is removed end with it, and its row of the change table tells which they were.
     *
     * @return sequence of its first row, the batch
     * @throws ConflictException when an entry is not at the expected version, or a path is taken; nothing was written
     */
    long commit(Commit commit) throws RegistryException;

    /** Rows of the change table, latest first; all keys when {@code key} is null. */
    List<ChangeRow> history(String key, int limit) throws RegistryException;

    /** The rows of one batch, in order. */
    List<ChangeRow> batch(long batch) throws RegistryException;

    /**
     * Reads all that is stored, and tells what of it cannot be read or does not fit together; each a sentence for a
     * user. It changes nothing.
     */
    List<String> contradictions() throws RegistryException;

    /** Intents of operations that touch files. */
    Journal journal();

    /** Installations. */
    JobStore jobs();

    /** Those who use the library over a server. */
    Accounts accounts();

    /**
     * Digests of files that were taken before. What it keeps is no change: no history tells of it, and losing it costs
     * nothing but time. It stays with the library, for every process that opens it.
     */
    DigestCache digests();

    /** Lets go of files and locks; intents and jobs that are open can be taken over by others from now on. */
    @Override
    void close();
}
