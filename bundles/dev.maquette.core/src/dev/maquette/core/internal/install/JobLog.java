// SPDX-License-Identifier: EPL-2.0
package dev.maquette.core.internal.install;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.function.Consumer;

import dev.maquette.api.install.InstallJob.Status;
import dev.maquette.api.json.Json;
import dev.maquette.api.library.LibraryException;
import dev.maquette.api.model.ModelRecord;
import dev.maquette.registry.ConflictException;
import dev.maquette.registry.InstallJobs;
import dev.maquette.registry.RegistryException;
import dev.maquette.registry.model.InstallJob;

/**
 * Keeps account of one installation that is under way here: in the registry at each change of its state and about once
 * a second between, in memory at once. Safe for threads.
 */
final class JobLog {

    private static final Logger LOG = System.getLogger(JobLog.class.getName());
    private static final long PERIOD = Duration.ofSeconds(1).toNanos();

    private final InstallJobs jobs;
    private final Releases releases;
    private final InstallJob job;
    private final Consumer<InstallJob> live;
    private final Runnable lost;
    private PartList parts;
    private long written = System.nanoTime();

    /**
     * @param releases gives the job back in the end
     * @param job belongs to this process
     * @param live told of each change, under the lock of this
     * @param lost told when the job turns out to belong to somebody else
     */
    JobLog(InstallJobs jobs, Releases releases, InstallJob job, Consumer<InstallJob> live, Runnable lost) {
        this.jobs = jobs;
        this.releases = releases;
        this.job = job;
        this.live = live;
        this.lost = lost;
        this.parts = PartList.read(job.getDownloadParts());
    }

    String id() {
        return job.getId();
    }

    String source() {
        return job.getSource();
    }

    /** Does something with the files that are fetched. */
    synchronized <T> T parts(PartWork<T> work) {
        return work.with(parts);
    }

    /** Something done with the files. */
    @FunctionalInterface
    interface PartWork<T> {
        T with(PartList parts);
    }

    /** It is known what will be fetched. */
    synchronized void planned(PartList plan) {
        parts = plan;
    }

    synchronized void status(Status status) throws RegistryException {
        job.setStatus(Words.of(status));
        job.setBytesPerSecond(0);
        write();
    }

    /** As for {@link #status}, but kept only with what comes next: nobody needs to know it after the death of this. */
    synchronized void shows(Status status) {
        job.setStatus(Words.of(status));
        job.setBytesPerSecond(0);
        fill();
        live.accept(job);
    }

    /** Something has arrived. */
    synchronized void moved(long bytesPerSecond) {
        job.setBytesPerSecond(bytesPerSecond);
        if (System.nanoTime() - written < PERIOD) {
            fill();
            live.accept(job);
        } else {
            note();
        }
    }

    /** Something has arrived that nobody wants to fetch again. */
    synchronized void note() {
        try {
            write();
        } catch (ConflictException taken) {
            LOG.log(Level.WARNING, taken.getMessage());
            lost.run();
        } catch (RegistryException later) {
            LOG.log(Level.DEBUG, "The progress of " + job.getSource() + " is not noted this time", later);
        }
    }

    /** It is known what comes and where it will lie, before anything is moved there. */
    synchronized void placed(Path place, long bytes) throws RegistryException {
        job.setLocalPath(place.toString());
        job.setTotalBytes(bytes);
        if (parts.isEmpty()) {
            job.setBytes(0);
        }
        write();
    }

    /** Where it will lie, once that is known. */
    synchronized Optional<Path> place() {
        return Optional.ofNullable(job.getLocalPath()).map(Path::of);
    }

    /** The model is there, whether that can be noted now or later; if never, the next open finds it. */
    synchronized void completed(ModelRecord model) {
        complete(job, model);
        try {
            releases.give(job);
        } catch (RegistryException notNoted) {
            LOG.log(Level.WARNING, "The end of the installation of " + job.getSource() + " is not noted", notNoted);
        }
        live.accept(job);
    }

    static void complete(InstallJob job, ModelRecord model) {
        job.setStatus(Words.of(Status.COMPLETED));
        job.setConfigOut(Json.write(model));
        job.setTotalBytes(model.fileSize());
        job.setBytes(model.fileSize());
        job.setBytesPerSecond(0);
    }

    synchronized void failed(LibraryException failure) {
        failed(failure, Words.of(failure.problem()), failure.told());
    }

    synchronized void failed(Throwable failure, String reason, String message) {
        job.setErrorReason(reason);
        job.setError(message);
        end(Status.ERROR, failure);
    }

    /** It belongs to nobody any more. */
    synchronized void end(Status status, Throwable why) {
        job.setStatus(Words.of(status));
        job.setBytesPerSecond(0);
        if (!status.finished()) {
            job.setLocalPath(null);
        }
        fill();
        try {
            releases.give(job);
        } catch (RegistryException notNoted) {
            // What ended the installation matters more; the job is given back later, or settled by the next open.
            why.addSuppressed(notNoted);
        }
        live.accept(job);
    }

    private void write() throws RegistryException {
        fill();
        jobs.update(job);
        written = System.nanoTime();
        live.accept(job);
    }

    private void fill() {
        if (!parts.isEmpty()) {
            job.setDownloadParts(parts.json());
            job.setBytes(parts.bytes());
            job.setTotalBytes(Math.max(parts.totalBytes(), parts.bytes()));
        }
    }
}
