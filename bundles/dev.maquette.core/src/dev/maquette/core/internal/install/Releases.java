// SPDX-License-Identifier: EPL-2.0
package dev.maquette.core.internal.install;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;

import dev.maquette.registry.ConflictException;
import dev.maquette.registry.InstallJobs;
import dev.maquette.registry.RegistryException;
import dev.maquette.registry.model.InstallJob;

/**
 * Gives back jobs that are over here. What the registry cannot take, as while its server is away, it is given again:
 * until then the job belongs to this process, and nobody could go on with it, cancel or retry it. Safe for threads.
 */
final class Releases {

    private static final Logger LOG = System.getLogger(Releases.class.getName());

    private final InstallJobs jobs;
    private final Queue<InstallJob> left = new ConcurrentLinkedQueue<>();

    Releases(InstallJobs jobs) {
        this.jobs = jobs;
    }

    /** @throws RegistryException when it belongs to somebody else, or is given back later */
    void give(InstallJob job) throws RegistryException {
        try {
            jobs.release(job);
        } catch (ConflictException taken) {
            throw taken;
        } catch (RegistryException later) {
            left.add(job);
            throw later;
        }
    }

    /** Gives back what is left; called now and then, by one thread. */
    void again() {
        for (var job = left.peek(); job != null; job = left.peek()) {
            try {
                jobs.release(job);
            } catch (ConflictException taken) {
                LOG.log(Level.DEBUG, "Another program has settled the installation meanwhile", taken);
            } catch (RegistryException later) {
                LOG.log(Level.DEBUG, "An installation cannot be given back this time", later);
                return;
            }
            left.remove();
        }
    }
}
