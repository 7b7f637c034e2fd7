// SPDX-License-Identifier: EPL-2.0
package dev.maquette.core.internal.install;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.SubMonitor;

import dev.maquette.api.install.Delivery;
import dev.maquette.api.install.InstallJob.Status;
import dev.maquette.api.install.InstallPart;
import dev.maquette.api.install.Installer;
import dev.maquette.api.library.Actor;
import dev.maquette.api.library.LibraryException;
import dev.maquette.api.library.Problem;
import dev.maquette.api.model.ModelRecord;
import dev.maquette.api.request.InstallModel;
import dev.maquette.api.request.InstallModel.Installed;
import dev.maquette.core.internal.library.LibraryFolder;
import dev.maquette.core.internal.operation.Failures;
import dev.maquette.core.internal.operation.Records;
import dev.maquette.core.internal.operation.Space;
import dev.maquette.registry.Registry;
import dev.maquette.registry.RegistryException;

/** Carries out one installation that belongs to this process: deliver, identify, move, register. */
final class JobRun {

    private final Workshop workshop;
    private final Registry registry;
    private final LibraryFolder folder;
    private final JobFolders folders;
    private final Bench bench;
    private final InstallModel request;
    private final Actor actor;
    private final JobLog log;
    private final JobMonitor monitor;

    JobRun(Workshop workshop, Registry registry, LibraryFolder folder, Bench bench, InstallModel request, Actor actor,
            JobLog log, JobMonitor monitor) {
        this.workshop = workshop;
        this.registry = registry;
        this.folder = folder;
        this.folders = new JobFolders(folder);
        this.bench = bench;
        this.request = request;
        this.actor = actor;
        this.log = log;
        this.monitor = monitor;
    }

    /**
     * Does it, and settles the job, whatever happens.
     *
     * @throws Stopped when it was told to
     */
    Installed run() throws LibraryException, Stopped {
        try {
            monitor.check();
            var installed = install();
            log.completed(installed.model());
            folders.delete(log.id());
            return installed;
        } catch (LibraryException failure) {
            added(failure).ifPresentOrElse(log::completed, () -> log.failed(failure));
            folders.deleteIfEmpty(log.id());
            throw failure;
        } catch (OperationCanceledException cancelled) {
            throw stop(cancelled);
        } catch (RegistryException failure) {
            log.failed(failure, Words.of(Problem.ENVIRONMENT), failure.getMessage());
            throw Failures.of(failure);
        } catch (RuntimeException | Error mistake) { // of a plug-in as well; a job that nobody is at must not stay ours
            log.failed(mistake, "internal", "The program or one of its plug-ins failed (" + mistake
                    + "). Retry it; if it fails again, report it with what the log says.");
            folders.deleteIfEmpty(log.id());
            throw mistake;
        }
    }

    /** The record, where all that failed was to tidy up after it was added: trying again would find nothing. */
    private Optional<ModelRecord> added(LibraryException failure) {
        try {
            var place = request.inPlace() ? Optional.<Path>empty() : log.place();
            return place.isEmpty() ? Optional.empty()
                    : registry.openByPath(folder.spell(place.get())).map(Records::of);
        } catch (RegistryException unknown) {
            failure.addSuppressed(unknown);
            return Optional.empty();
        }
    }

    private Installed install() throws LibraryException, RegistryException {
        var progress = SubMonitor.convert(monitor, "Installing " + log.source(), 100);
        var installer = workshop.installer(request.source());
        var staging = folders.make(log.id());
        var delivery = deliver(installer, staging, progress);
        progress.setWorkRemaining(50);
        return bench.alone(monitor, () -> {
            log.shows(Status.RUNNING);
            var placement = new Making(registry, folder, workshop.identifier(), request).placement(delivery, staging,
                    progress.split(10));
            return placement.install(actor, log::placed, progress.split(40));
        });
    }

    /** What comes from afar is planned, so that it is known what is to come; what an earlier plan brought stays. */
    private Delivery deliver(Installer installer, Path staging, SubMonitor progress)
            throws LibraryException, RegistryException {
        if (log.parts(PartList::isEmpty)) {
            var plan = installer.plan(request.source(), given(staging, progress.split(2)));
            if (plan.isEmpty()) {
                folders.empty(log.id());
                return installer.deliver(request.source(), given(staging, progress.split(48)));
            }
            log.planned(PartList.of(plan.get()));
        }
        Space.checkFor(log.parts(PartList::missingBytes), staging);
        log.status(Status.DOWNLOADING);
        var delivery = installer.deliver(request.source(), given(staging, progress.split(90)));
        log.status(Status.DOWNLOADS_DONE);
        return delivery;
    }

    private Supplies given(Path staging, IProgressMonitor part) {
        return new Supplies(staging, folder.models(), request.inPlace(),
                new PartTransfer(workshop.transfer(folder), staging, log), request.access(), part);
    }

    private Stopped stop(OperationCanceledException cancelled) {
        var order = monitor.order().orElseGet(this::orderOfCaller);
        switch (order.kind()) {
        case CANCEL -> {
            log.end(Status.CANCELLED, cancelled);
            folders.delete(log.id());
        }
        case PAUSE -> {
            log.parts(JobRun::pause);
            log.end(Status.PAUSED, cancelled);
            folders.deleteIfEmpty(log.id());
        }
        case RESTART -> {
            restart(order.part(), cancelled);
            log.end(Status.WAITING, cancelled);
        }
        case RELEASE -> log.end(Status.WAITING, cancelled);
        case LOST -> {
            // whoever has it says how it goes on
        }
        }
        return new Stopped(order, cancelled);
    }

    /** Who does not want to wait any longer has not said that what has arrived shall be thrown away. */
    private Order orderOfCaller() {
        return log.parts(PartList::bytes) > 0 ? Order.PAUSE : Order.CANCEL;
    }

    private static PartList pause(PartList parts) {
        parts.replaceOpen(part -> new InstallPart(part.source(), part.name(), Status.PAUSED, part.bytes(),
                part.totalBytes(), null, false, null, null));
        return parts;
    }

    private void restart(String source, OperationCanceledException cancelled) {
        try {
            var part = log.parts(parts -> parts.ofSource(source));
            if (part.isPresent()) {
                folders.forget(log.id(), part.get());
                log.parts(parts -> parts.begin(part.get()));
            }
        } catch (IOException left) {
            cancelled.addSuppressed(left);
        }
    }
}
