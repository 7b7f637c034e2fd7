// SPDX-License-Identifier: EPL-2.0
package dev.maquette.core.internal.orphan;

import java.util.ArrayList;
import java.util.LinkedHashSet;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.SubMonitor;
import org.osgi.service.component.annotations.Component;

import dev.maquette.api.library.LibraryException;
import dev.maquette.api.request.ListOrphans.Failure;
import dev.maquette.api.request.RemoveOrphans;
import dev.maquette.api.request.RemoveOrphans.Gone;
import dev.maquette.api.request.RemoveOrphans.Removed;
import dev.maquette.core.internal.operation.Operation;
import dev.maquette.core.internal.operation.OperationContext;
import dev.maquette.core.internal.trash.Discards;
import dev.maquette.core.internal.trash.TrashLimits;

/** Moves orphans to the trash, each by itself, and only what is one at that moment. */
@Component(service = Operation.class)
public final class RemoveOrphansOperation implements Operation<RemoveOrphans, Removed> {

    @Override
    public Class<RemoveOrphans> request() {
        return RemoveOrphans.class;
    }

    @Override
    public Removed execute(RemoveOrphans request, OperationContext context) {
        var progress = SubMonitor.convert(context.monitor(), "Removing orphans", request.paths().size());
        var removed = new ArrayList<Gone>();
        var failed = new ArrayList<Failure>();
        for (var path : new LinkedHashSet<>(request.paths())) {
            try {
                removed.add(remove(path, request.dryRun(), context, progress.split(1)));
            } catch (LibraryException failure) {
                failed.add(new Failure(path, failure.told()));
            }
        }
        if (!removed.isEmpty() && !request.dryRun()) {
            TrashLimits.apply(context);
        }
        return new Removed(removed, failed);
    }

    private static Gone remove(String path, boolean dryRun, OperationContext context, IProgressMonitor monitor)
            throws LibraryException {
        var folder = new ModelsFolder(context);
        var orphan = folder.orphan(path);
        var entry = dryRun ? null : new Discards(context).discard(path, monitor,
                () -> folder.refuseTaken(orphan));
        return new Gone(path, entry, orphan.totalBytes());
    }
}
