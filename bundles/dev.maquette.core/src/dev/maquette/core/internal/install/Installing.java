// SPDX-License-Identifier: EPL-2.0
package dev.maquette.core.internal.install;

import java.time.Duration;
import java.util.concurrent.locks.LockSupport;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;

import dev.maquette.api.install.InstallJob.Status;
import dev.maquette.api.library.Actor;
import dev.maquette.api.library.LibraryException;
import dev.maquette.api.library.Problem;
import dev.maquette.api.request.InstallModel;
import dev.maquette.api.request.InstallModel.Installed;
import dev.maquette.core.internal.operation.Records;
import dev.maquette.registry.RegistryException;
import dev.maquette.registry.model.InstallJob;

/**
 * One installation for somebody who waits for it: carried out on his thread, or by whoever is at the same source
 * already.
 */
final class Installing {

    private static final long PATIENCE_NANOS = Duration.ofMillis(100).toNanos();
    private static final long RECOVERY_NANOS = Duration.ofSeconds(2).toNanos();

    private final LibraryInstalls installs;
    private final Workshop workshop;
    private final InstallModel request;
    private final Actor actor;
    private final IProgressMonitor monitor;
    private boolean seenAtWork;
    private long recovered = System.nanoTime();

    Installing(LibraryInstalls installs, Workshop workshop, InstallModel request, Actor actor,
            IProgressMonitor monitor) {
        this.installs = installs;
        this.workshop = workshop;
        this.request = request;
        this.actor = actor;
        this.monitor = monitor;
    }

    Installed install() throws LibraryException, RegistryException {
        var revived = installs.wishes().revive(request,
                dev.maquette.api.install.InstallJob.USUAL_PRIORITY, actor);
        if (revived.isPresent()) {
            return join(revived.get());
        }
        var job = Jobs.of(request, dev.maquette.api.install.InstallJob.USUAL_PRIORITY);
        var other = installs.jobs().begin(job);
        if (other.isPresent()) {
            installs.recover();
            return join(other.get().getId());
        }
        installs.wishes().keep(job.getId(), request, actor);
        var installed = run(job);
        return installed != null ? installed : join(job.getId());
    }

    /** Goes on with a job that nobody is at, or waits for its end. */
    private Installed join(String id) throws LibraryException, RegistryException {
        installs.wishes().keep(id, request, actor);
        while (true) {
            var job = installs.jobs().find(id).orElseThrow(() -> forgotten(id));
            if (Words.status(job).finished()) {
                return outcome(job);
            }
            if (seenAtWork && job.getOwner() == null && Words.is(job, Status.PAUSED)) {
                throw paused(id);
            }
            var mine = installs.jobs().claim(id);
            if (mine.isPresent()) {
                var installed = run(mine.get());
                if (installed != null) {
                    return installed;
                }
            } else {
                await(job);
            }
        }
    }

    /** @return null when it shall be begun again */
    private Installed run(InstallJob job) throws LibraryException {
        try {
            return installs.run(job, workshop, actor, monitor);
        } catch (Stopped stopped) {
            return switch (stopped.order().kind()) {
            case RESTART -> null;
            case PAUSE -> {
                if (monitor.isCanceled()) {
                    throw new OperationCanceledException();
                }
                throw paused(job.getId());
            }
            case LOST -> throw new LibraryException(Problem.CONFLICT, "Another program goes on with the installation "
                    + job.getId() + ".", "Look at the list of installations for its end.", stopped);
            case CANCEL, RELEASE -> throw new OperationCanceledException();
            };
        }
    }

    private void await(InstallJob job) throws RegistryException {
        seenAtWork = true;
        monitor.subTask("Waiting for the installation " + job.getId() + " of the same source");
        if (monitor.isCanceled()) {
            throw new OperationCanceledException();
        }
        if (System.nanoTime() - recovered > RECOVERY_NANOS) {
            installs.recover();
            recovered = System.nanoTime();
        }
        LockSupport.parkNanos(PATIENCE_NANOS);
    }

    private Installed outcome(InstallJob job) throws LibraryException, RegistryException {
        return switch (Words.status(job)) {
        case COMPLETED -> {
            var key = Records.of(job.getConfigOut()).key();
            var entry = installs.registry().open(key).orElseThrow(() -> forgotten(job.getId()));
            var identification = workshop.identifier().identify(installs.folder().resolve(entry.getPath()),
                    Making.decided(request.overrides()), monitor);
            long batch = installs.registry().history(key, 1).getFirst().batch();
            yield new Installed(Records.of(entry), identification, batch);
        }
        case ERROR -> throw new LibraryException(Words.problem(job.getErrorReason()).orElse(Problem.IO),
                job.getError(), "");
        default -> throw new LibraryException(Problem.CONFLICT,
                "The installation " + job.getId() + " of the same source was cancelled.", "Install it again.");
        };
    }

    private static LibraryException paused(String id) {
        return new LibraryException(Problem.CONFLICT,
                "The installation " + id + " was paused; what has arrived is kept.",
                "Resume it, or install the same again to go on.");
    }

    private static LibraryException forgotten(String id) {
        return new LibraryException(Problem.NOT_FOUND, "The installation " + id + " of the same source is not known "
                + "any more.", "Install it again.");
    }
}
