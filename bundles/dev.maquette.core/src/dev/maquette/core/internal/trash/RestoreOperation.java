// SPDX-License-Identifier: EPL-2.0
package dev.maquette.core.internal.trash;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.SubMonitor;
import org.osgi.service.component.annotations.Component;

import dev.maquette.api.library.LibraryException;
import dev.maquette.api.library.Problem;
import dev.maquette.api.request.RestoreTrash;
import dev.maquette.api.request.RestoreTrash.Back;
import dev.maquette.api.request.RestoreTrash.Failure;
import dev.maquette.api.request.RestoreTrash.Restored;
import dev.maquette.api.request.UndoChange;
import dev.maquette.core.internal.files.Trees;
import dev.maquette.core.internal.operation.Belongings;
import dev.maquette.core.internal.operation.Failures;
import dev.maquette.core.internal.operation.Operation;
import dev.maquette.core.internal.operation.OperationContext;
import dev.maquette.core.internal.operation.UndoOperation;
import dev.maquette.registry.ChangeRow;
import dev.maquette.registry.EntryJson;
import dev.maquette.registry.RegistryException;

/** Puts entries of the trash back, each by itself. A model comes back by undoing its removal. */
@Component(service = Operation.class)
public final class RestoreOperation implements Operation<RestoreTrash, Restored> {

    @Override
    public Class<RestoreTrash> request() {
        return RestoreTrash.class;
    }

    @Override
    public Restored execute(RestoreTrash request, OperationContext context) {
        var progress = SubMonitor.convert(context.monitor(), "Restoring from the trash", request.entries().size());
        var restored = new ArrayList<Back>();
        var failed = new ArrayList<Failure>();
        for (var id : new LinkedHashSet<>(request.entries())) {
            try {
                restored.add(restore(id, request.dryRun(), context, progress.split(1)));
            } catch (LibraryException failure) {
                failed.add(new Failure(id, failure.told()));
            } catch (RegistryException failure) {
                failed.add(new Failure(id, failure.getMessage()));
            }
        }
        return new Restored(restored, failed);
    }

    private static Back restore(String id, boolean dryRun, OperationContext context, IProgressMonitor monitor)
            throws LibraryException, RegistryException {
        var trash = new Trash(context);
        var entry = trash.entry(id)
                .orElseThrow(() -> new LibraryException(Problem.NOT_FOUND, "The trash has no entry " + id + ".",
                        "See \"maquette trash list\" for what it has."));
        return switch (entry.kind()) {
        case MODEL -> model(trash.removal(id).orElseThrow(() -> Failures.noModel(id)), dryRun,
                context.with(monitor));
        case ORPHAN -> new Discards(context).restore(id, dryRun, monitor);
        case UNKNOWN -> throw new LibraryException(Problem.NOT_FOUND, "Nobody knows where " + id + " came from.",
                "Take the files out of " + trash.place(id) + " yourself.");
        };
    }

    private static Back model(ChangeRow removal, boolean dryRun, OperationContext context)
            throws LibraryException, RegistryException {
        var model = EntryJson.read(removal.before());
        var taken = context.registry().openByPath(model.getPath());
        if (taken.isPresent()) {
            throw new LibraryException(Problem.CONFLICT, model.getPath() + " belongs to " + taken.get().getName() + " ("
                    + taken.get().getKey() + ") now.", "Remove that model first.");
        }
        refuseInTheWay(model.isManaged() ? Belongings.restored(model, context.folder()).home() : null);
        Long batch = dryRun ? null
                : Long.valueOf(new UndoOperation().execute(new UndoChange(removal.batch()), context).batch());
        return new Back(model.getKey(), model.getName(), model.getPath(), batch);
    }

    static void refuseInTheWay(Path place) throws LibraryException {
        if (place != null && Trees.exists(place)) {
            throw new LibraryException(Problem.CONFLICT, "Something else is at " + place + " now.",
                    "Move it away, then repeat.");
        }
    }
}
