// SPDX-License-Identifier: EPL-2.0
package dev.maquette.registry.spi;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import dev.maquette.registry.ConflictException;
import dev.maquette.registry.RegistryException;

/**
 * Keeps the installations of one library. Those that somebody works on have an owner, with a lease. Of jobs that are
 * open at the same time no two have the same source.
 */
public interface JobStore {

    /** A number that no job of this library ever had, greater than all before. */
    long nextId() throws RegistryException;

    /**
     * Stores a new job, unless one of its source is open.
     *
     * @param owned whether it belongs to this process, or to nobody
     * @return the open job of the same source; nothing was stored then
     */
    Optional<JobRow> add(StoredJob job, boolean owned) throws RegistryException;

    /**
     * Replaces a job of this process.
     *
     * @param release whether it belongs to nobody from now on; a wish is then forgotten
     * @throws ConflictException when it does not belong to this process
     */
    void update(StoredJob job, boolean release) throws RegistryException;

    /**
     * Replaces a job that belongs to nobody.
     *
     * @param change of the row that was read
     * @return false when it has changed since, belongs to somebody or is not there
     * @throws ConflictException when another job of its source is open
     */
    boolean replace(StoredJob job, long change) throws RegistryException;

    /**
     * Makes an open job that belongs to nobody this process's own. Of several that try, one gets it.
     *
     * @return the job, or empty when somebody else has it, it is finished or not there
     */
    Optional<JobRow> claim(long id) throws RegistryException;

    /**
     * Tells the owner of a job what to do.
     *
     * @return false when it has no owner
     */
    boolean wish(long id, String wish) throws RegistryException;

    /** What is wanted of this process, by the ids of its jobs. */
    Map<Long, String> wishes() throws RegistryException;

    /** The job. */
    Optional<JobRow> find(long id) throws RegistryException;

    /** All jobs by their ids. */
    List<JobRow> list() throws RegistryException;

    /** The position of the last change of any job; 0 when nothing ever happened. Cheap, since it is polled. */
    long sequence() throws RegistryException;

    /** What happened since. */
    JobFeed since(long sequence) throws RegistryException;

    /** Takes over all jobs whose owner has ended; of several processes that try, each job goes to one. */
    List<JobRow> takeOver() throws RegistryException;

    /**
     * Removes the jobs that are in one of these states.
     *
     * @return their ids
     */
    List<Long> prune(Set<String> statuses) throws RegistryException;
}
