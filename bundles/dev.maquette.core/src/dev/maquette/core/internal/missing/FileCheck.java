// SPDX-License-Identifier: EPL-2.0
package dev.maquette.core.internal.missing;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BooleanSupplier;

import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.SubMonitor;

import dev.maquette.api.model.Availability;
import dev.maquette.api.model.ModelSummary;
import dev.maquette.api.request.CheckFiles.Absent;
import dev.maquette.api.request.CheckFiles.Checked;
import dev.maquette.core.internal.library.LibraryFolder;
import dev.maquette.registry.Sighting;

/** One look at the files of many models. */
final class FileCheck {

    private final LibraryFolder folder;
    private final Mounts mounts;
    private final Volumes volumes;
    private final BooleanSupplier cancelled;
    private final List<Sighting> sightings = new ArrayList<>();
    private final List<Absent> missing = new ArrayList<>();
    private final List<Absent> offline = new ArrayList<>();

    FileCheck(LibraryFolder folder, Mounts mounts, Volumes volumes, BooleanSupplier cancelled) {
        this.folder = folder;
        this.mounts = mounts;
        this.volumes = volumes;
        this.cancelled = cancelled;
    }

    List<Sighting> sightings() {
        return sightings;
    }

    /** What is there is looked at first: it tells which volumes are. */
    Checked over(List<ModelSummary> models, SubMonitor progress) {
        var absent = new ArrayList<ModelSummary>();
        boolean ownSeen = false;
        progress.setWorkRemaining(models.size());
        for (var model : models) {
            stopWhenCancelled();
            var path = path(model);
            if (path == null || !mounts.exists(path)) {
                absent.add(model);
                continue;
            }
            boolean own = path.startsWith(folder.models());
            if (!own || !ownSeen) {
                volumes.seen(path.getParent());
            }
            ownSeen |= own;
            sightings.add(new Sighting(model.key(), model.path(), Availability.PRESENT));
            progress.worked(1);
        }
        for (var model : absent) {
            stopWhenCancelled();
            away(model);
        }
        return new Checked(models.size(), missing, offline);
    }

    private void away(ModelSummary model) {
        var path = path(model);
        var away = path == null ? null : volumes.away(path).orElse(null);
        var told = new Absent(model.key(), model.name(), path == null ? model.path() : path.toString(),
                away == null ? null : away.toString());
        (away == null ? missing : offline).add(told);
        sightings.add(new Sighting(model.key(), model.path(),
                away == null ? Availability.MISSING : Availability.OFFLINE));
    }

    /** Null for what cannot be a path on this system, such as one of another system. */
    private Path path(ModelSummary model) {
        try {
            return folder.resolve(model.path());
        } catch (InvalidPathException _) {
            return null;
        }
    }

    private void stopWhenCancelled() {
        if (cancelled.getAsBoolean()) {
            throw new OperationCanceledException();
        }
    }
}
