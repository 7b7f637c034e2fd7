// SPDX-License-Identifier: EPL-2.0
package dev.maquette.core.internal.install;

import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.stream.Collectors;

import dev.maquette.api.install.InstallJob.Status;
import dev.maquette.core.internal.library.LibraryFolder;
import dev.maquette.core.internal.operation.Records;
import dev.maquette.registry.Registry;
import dev.maquette.registry.RegistryException;
import dev.maquette.registry.model.InstallJob;

/** Settles installations whose process has ended, once the files have been settled, and clears up after others. */
public final class JobRecovery {

    private static final Logger LOG = System.getLogger(JobRecovery.class.getName());

    private final Registry registry;
    private final LibraryFolder folder;
    private final JobFolders folders;

    public JobRecovery(Registry registry, LibraryFolder folder) {
        this.registry = registry;
        this.folder = folder;
        this.folders = new JobFolders(folder);
    }

    /** Settles those that nobody owns any more: the model is there, or the job waits for somebody who goes on. */
    public void settle() throws RegistryException {
        for (var job : registry.jobs().takeOver()) {
            try {
                settle(job);
                registry.jobs().release(job);
                clear(job);
            } catch (RegistryException | InvalidPathException unsettled) {
                LOG.log(Level.ERROR, "The installation of " + job.getSource() + " stays unsettled", unsettled);
            }
        }
    }

    private void settle(InstallJob job) throws RegistryException {
        var place = job.getLocalPath();
        var entry = place == null ? null : registry.openByPath(folder.spell(Path.of(place))).orElse(null);
        var wish = Order.of(job.getWish()).map(Order::kind).orElse(null);
        job.setBytesPerSecond(0);
        job.setLocalPath(null);
        if (entry != null) {
            job.setLocalPath(place);
            JobLog.complete(job, Records.of(entry));
        } else if (wish == Order.Kind.CANCEL) {
            job.setStatus(Words.of(Status.CANCELLED));
        } else if (isGone(job)) {
            job.setStatus(Words.of(Status.ERROR));
            job.setErrorReason("interrupted");
            job.setError("The program ended before the model was in the library, and its files are not there any more. "
                    + "Install it again from where they are.");
        } else {
            Jobs.renew(job);
            job.setStatus(Words.of(wish == Order.Kind.PAUSE ? Status.PAUSED : Status.WAITING));
        }
    }

    /** Whether it is a file or folder of this computer that has been moved since. */
    private static boolean isGone(InstallJob job) {
        try {
            var path = Path.of(job.getSource());
            return path.isAbsolute() && Files.notExists(path);
        } catch (InvalidPathException _) {
            return false; // no path at all
        }
    }

    private void clear(InstallJob job) {
        if (Words.is(job, Status.COMPLETED, Status.CANCELLED)) {
            folders.delete(job.getId());
        }
    }

    /** Deletes what lies there for no installation that could go on. */
    public void clearLeftovers() throws RegistryException {
        try {
            // Whoever makes a folder has stored its job before.
            var found = folders.present();
            if (!found.isEmpty()) {
                folders.deleteOthers(found, registry.jobs().list().stream()
                        .filter(job -> !Words.is(job, Status.COMPLETED, Status.CANCELLED)).map(InstallJob::getId)
                        .collect(Collectors.toUnmodifiableSet()));
            }
        } catch (IOException unreadable) {
            LOG.log(Level.WARNING, "What earlier installations left is not cleared up", unreadable);
        }
    }
}
