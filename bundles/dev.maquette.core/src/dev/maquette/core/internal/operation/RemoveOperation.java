// SPDX-License-Identifier: EPL-2.0
package dev.maquette.core.internal.operation;

import java.io.IOException;
import java.util.ArrayList;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.SubMonitor;
import org.osgi.service.component.annotations.Component;

import dev.maquette.api.library.LibraryException;
import dev.maquette.api.request.RemoveModels;
import dev.maquette.api.request.RemoveModels.Failure;
import dev.maquette.api.request.RemoveModels.Files;
import dev.maquette.api.request.RemoveModels.Removed;
import dev.maquette.core.internal.files.Trees;
import dev.maquette.registry.RegistryException;
import dev.maquette.registry.model.ModelEntry;

/** Takes models out of the library, each by itself, so that one that fails leaves the others alone. */
@Component(service = Operation.class)
public final class RemoveOperation implements Operation<RemoveModels, Removed> {

    @Override
    public Class<RemoveModels> request() {
        return RemoveModels.class;
    }

    @Override
    public Removed execute(RemoveModels request, OperationContext context) {
        var progress = SubMonitor.convert(context.monitor(), "Removing models", request.keys().size());
        var removed = new ArrayList<String>();
        var failed = new ArrayList<Failure>();
        var batches = new ArrayList<Long>();
        long bytes = 0;
        for (var key : request.keys()) {
            try {
                var entry = context.registry().open(key).orElseThrow(() -> Failures.noModel(key));
                boolean toTrash = entry.isManaged() && request.files() == Files.TRASH;
                bytes += toTrash ? size(entry, context) : 0;
                if (!request.dryRun()) {
                    batches.add(remove(entry, toTrash, request.operation(), context, progress.split(1)));
                }
                removed.add(key);
            } catch (LibraryException failure) {
                failed.add(new Failure(key, (failure.getMessage() + " " + failure.remedy()).strip()));
            } catch (RegistryException failure) {
                failed.add(new Failure(key, failure.getMessage()));
            }
        }
        return new Removed(removed, failed, bytes, batches);
    }

    private static long remove(ModelEntry entry, boolean toTrash, String operation, OperationContext context,
            IProgressMonitor monitor) throws LibraryException, RegistryException {
        var key = entry.getKey();
        var label = (toTrash ? "Delete " : "Forget ") + entry.getName();
        Relocations.Commit<Long> commit = () -> context.registry()
                .change(context.actor(), operation, label, null, transaction -> transaction.remove(key))
                .orElseThrow(() -> Failures.noModel(key));
        var files = Belongings.of(entry, context.folder());
        if (!toTrash || !Trees.exists(files.home())) {
            return commit.commit();
        }
        return new Relocations(context.registry()).relocate(Relocation.of(key, files.home(), files.trashed()),
                files.home(), files.trashed(), monitor, commit);
    }

    private static long size(ModelEntry entry, OperationContext context) throws LibraryException {
        var home = Belongings.of(entry, context.folder()).home();
        try {
            return Trees.exists(home) ? Trees.size(home) : 0;
        } catch (IOException failure) {
            throw Failures.of("Measuring " + home, failure);
        }
    }
}
