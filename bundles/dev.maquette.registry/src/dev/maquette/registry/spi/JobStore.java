// SPDX-License-Identifier: EPL-2.0
package dev.maquette.registry.spi;

import java.util.List;
import java.util.Set;

import dev.maquette.registry.ConflictException;
import dev.maquette.registry.RegistryException;

/** Keeps the installations of one library. Those that somebody works on have an owner, with a lease. */
public interface JobStore {

    /** A number that no job of this library ever had, greater than all before. */
    long nextId() throws RegistryException;

    /** Stores a new job; it belongs to this process. */
    void add(StoredJob job) throws RegistryException;

    /**
     * Replaces a job of this process.
     *
     * @param done whether it belongs to nobody from now on
     * @throws ConflictException when it does not belong to this process
     */
    void update(StoredJob job, boolean done) throws RegistryException;

    /** All jobs by their ids. */
    List<StoredJob> list() throws RegistryException;

    /** Takes over all jobs whose owner has ended; of several processes that try, each job goes to one. */
    List<StoredJob> takeOver() throws RegistryException;

    /**
     * Removes the jobs that are in one of these states.
     *
     * @return their ids
     */
    List<Long> prune(Set<String> statuses) throws RegistryException;
}
