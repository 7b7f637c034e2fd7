// SPDX-License-Identifier: EPL-2.0
package dev.maquette.core.internal.storage;

import java.nio.file.Files;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

import dev.maquette.api.install.InstallJob;
import dev.maquette.api.install.InstallJob.Status;
import dev.maquette.api.library.LibraryException;
import dev.maquette.api.request.ListOrphans.Orphan;
import dev.maquette.api.request.ListTrash;
import dev.maquette.api.request.SurveyStorage.Leftovers;
import dev.maquette.api.request.SurveyStorage.Share;
import dev.maquette.core.internal.operation.Failures;
import dev.maquette.core.internal.operation.OperationContext;
import dev.maquette.core.internal.orphan.ModelsFolder;
import dev.maquette.core.internal.trash.Trash;
import dev.maquette.registry.RegistryException;

/** What a library's folders hold that is no model. */
record Remains(OperationContext context) {

    /** Nothing happens to these until somebody decides. */
    private static final Set<Status> STOPPED = EnumSet.of(Status.PAUSED, Status.ERROR, Status.CANCELLED);

    Share trash() throws LibraryException {
        var entries = new Trash(context).entries();
        return new Share("trash", entries.size(), entries.stream().mapToLong(ListTrash.Entry::bytes).sum());
    }

    Leftovers leftovers() throws LibraryException {
        return new Leftovers(unfinished(), orphans());
    }

    /** What has arrived of a download is in a folder named by its number until it is over. */
    private Share unfinished() throws LibraryException {
        try {
            List<InstallJob> stopped = context.installs().list().stream()
                    .filter(job -> STOPPED.contains(job.status()) && job.bytes() > 0 && !job.inplace())
                    .filter(job -> Files.isDirectory(context.folder().staging().resolve(Long.toString(job.id()))))
                    .toList();
            return new Share("unfinished", stopped.size(), stopped.stream().mapToLong(InstallJob::bytes).sum());
        } catch (RegistryException failure) {
            throw Failures.of(failure);
        }
    }

    private Share orphans() throws LibraryException {
        var orphans = new ModelsFolder(context).orphans().orphans();
        return new Share("orphans", orphans.size(), orphans.stream().mapToLong(Orphan::totalBytes).sum());
    }
}
