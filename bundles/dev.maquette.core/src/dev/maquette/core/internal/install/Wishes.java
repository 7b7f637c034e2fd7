// SPDX-License-Identifier: EPL-2.0
package dev.maquette.core.internal.install;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

import dev.maquette.api.install.InstallJob.Status;
import dev.maquette.api.library.Actor;
import dev.maquette.api.request.InstallModel;
import dev.maquette.api.transfer.Access;
import dev.maquette.api.transfer.PublicAddress;
import dev.maquette.registry.InstallJobs;
import dev.maquette.registry.RegistryException;
import dev.maquette.registry.model.InstallJob;

/**
 * Who has asked in this process for which installation, and what of that is not stored: the token, and the address as
 * it was given. A job is only begun with it: whoever finds the job in the registry waits here until it is kept.
 */
final class Wishes {

    private final InstallJobs jobs;
    private final JobFolders folders;
    private final Map<String, Wish> known = new HashMap<>();

    /** @param actor the first who asked for it */
    record Wish(InstallModel request, Actor actor) {
    }

    Wishes(InstallJobs jobs, JobFolders folders) {
        this.jobs = jobs;
        this.folders = folders;
    }

    /** Puts it into the queue, unless that source is under way: then that is joined, and not later than wanted here. */
    synchronized String queue(InstallModel request, int priority, Actor actor) throws RegistryException {
        var revived = revive(request, priority, actor);
        if (revived.isPresent()) {
            return revived.get();
        }
        var job = Jobs.of(request, priority);
        var other = jobs.queue(job);
        var id = other.map(InstallJob::getId).orElseGet(job::getId);
        if (other.isPresent()) {
            jobs.edit(id, waiting -> sooner(waiting, priority));
        }
        keep(id, request, actor);
        return id;
    }

    private static boolean sooner(InstallJob job, int priority) {
        boolean sooner = priority < job.getPriority();
        job.setPriority(Math.min(priority, job.getPriority()));
        return sooner;
    }

    /**
     * The failed installation of that source that was the last one and has something to go on with, made to wait again.
     */
    synchronized Optional<String> revive(InstallModel request, int priority, Actor actor) throws RegistryException {
        var source = PublicAddress.of(request.source());
        var failed = jobs.list().reversed().stream().filter(job -> source.equals(job.getSource())).findFirst()
                .filter(job -> Words.is(job, Status.ERROR) && folders.exists(job.getId()));
        if (failed.isEmpty()) {
            return Optional.empty();
        }
        var id = failed.get().getId();
        boolean revived = jobs.edit(id, job -> {
            if (!Words.is(job, Status.ERROR)) {
                return false;
            }
            Jobs.renew(job);
            Jobs.want(job, request);
            job.setPriority(priority);
            return true;
        });
        if (revived) {
            keep(id, request, actor);
        }
        return revived ? Optional.of(id) : Optional.empty();
    }

    /** Keeps what is not stored of a request, for as long as this process lives. */
    synchronized void keep(String id, InstallModel request, Actor actor) {
        known.merge(id, new Wish(request, actor), (old, fresh) -> new Wish(both(old.request(), fresh.request()),
                old.actor()));
    }

    private static InstallModel both(InstallModel old, InstallModel fresh) {
        return new InstallModel(fresh.source(), fresh.inPlace(), fresh.overrides(), false,
                new Access(fresh.access().orToken(old.access().credential()).token(),
                        old.access().allowPrivate() || fresh.access().allowPrivate()));
    }

    /** What was asked for, when that was in this process. */
    synchronized Optional<Wish> find(String id) {
        return Optional.ofNullable(known.get(id));
    }

    synchronized void forget(Collection<String> ids) {
        known.keySet().removeAll(ids);
    }
}
