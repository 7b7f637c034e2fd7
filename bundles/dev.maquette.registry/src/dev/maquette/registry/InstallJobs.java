// SPDX-License-Identifier: EPL-2.0
package dev.maquette.registry;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

import dev.maquette.registry.model.InstallJob;

/**
 * Installations, from their request until somebody forgets them. A job that somebody works on belongs to its owner
 * (host, process, start time) while the owner renews its lease, as intents of the {@link Journal} do; others belong to
 * nobody until a process claims them. Of jobs that are not finished no two have the same source. Jobs that are returned
 * are copies, owned by the caller.
 *
 * @noimplement Given by the registry.
 */
public interface InstallJobs {

    /**
     * Stores a new job, which belongs to this process, unless one of its source is not finished.
     *
     * @param job source and status must be set; it is given its id, the next number of the library, and its times
     * @return the job of the same source; the new one is then not stored
     */
    Optional<InstallJob> begin(InstallJob job) throws RegistryException;

    /** The same for a job that belongs to nobody yet. */
    Optional<InstallJob> queue(InstallJob job) throws RegistryException;

    /**
     * Stores what has become of the job. One that is finished belongs to nobody any more.
     *
     * @throws ConflictException when another process has taken it over, or it was finished before
     */
    void update(InstallJob job) throws RegistryException;

    /**
     * Stores what has become of the job, which belongs to nobody from now on, and forgets what was wanted of its owner.
     *
     * @throws ConflictException as for {@link #update}
     */
    void release(InstallJob job) throws RegistryException;

    /**
     * Makes a job that is not finished and belongs to nobody this process's own.
     *
     * @return the job, or empty when somebody else has it, it is finished or not there
     */
    Optional<InstallJob> claim(String id) throws RegistryException;

    /**
     * Edits a job that belongs to nobody.
     *
     * @param edit changes the job, or leaves it as it is and returns false; called again when the job was changed by
     *     somebody else meanwhile
     * @return whether it was edited; false also when the job belongs to somebody or is not there
     * @throws ConflictException when the job would be open beside another one of its source
     */
    boolean edit(String id, Predicate<InstallJob> edit) throws RegistryException;

    /**
     * Tells the owner of a job what to do.
     *
     * @return false when it has no owner
     */
    boolean wish(String id, String wish) throws RegistryException;

    /** What is wanted of this process, by the ids of its jobs. */
    Map<String, String> wishes() throws RegistryException;

    /** The job. */
    Optional<InstallJob> find(String id) throws RegistryException;

    /** All jobs in the order of their beginning. */
    List<InstallJob> list() throws RegistryException;

    /** The position of the last change of any job; cheap, since it is polled. */
    long sequence() throws RegistryException;

    /** What happened to jobs since a position. */
    InstallJobFeed since(long sequence) throws RegistryException;

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
