// SPDX-License-Identifier: EPL-2.0
package dev.maquette.registry;

import java.util.List;

import dev.maquette.registry.model.InstallJob;

/**
 * Installations, from their request until somebody forgets them. A job that is not finished belongs to its owner (host,
 * process, start time) while the owner renews its lease, as intents of the {@link Journal} do. Jobs that are returned
 * are copies, owned by the caller.
 *
 * @noimplement Given by the registry.
 */
public interface InstallJobs {

    /**
     * Stores a new job, which belongs to this process.
     *
     * @param job source and status must be set; it is given its id, the next number of the library, and its times
     */
    void begin(InstallJob job) throws RegistryException;

    /**
     * Stores what has become of the job. One that is finished belongs to nobody any more.
     *
     * @throws ConflictException when another process has taken it over, or it was finished before
     */
    void update(InstallJob job) throws RegistryException;

    /** All jobs in the order of their beginning. */
    List<InstallJob> list() throws RegistryException;

    /**
     * Takes over all unfinished jobs whose owner is known to be dead, has closed the registry, or, on another host, has
     * let its lease expire; they are this process's now. When several processes try, each job goes to one of them.
     */
    List<InstallJob> takeOver() throws RegistryException;

    /**
     * Forgets the jobs that are finished.
     *
     * @return their ids
     */
    List<String> prune() throws RegistryException;
}
