// SPDX-License-Identifier: EPL-2.0
package dev.maquette.core.internal.operation;

import java.io.IOException;
import java.nio.file.InvalidPathException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.SubMonitor;
import org.osgi.service.component.annotations.Component;

import dev.maquette.api.library.LibraryException;
import dev.maquette.api.library.Problem;
import dev.maquette.api.request.RemoveModels;
import dev.maquette.api.request.RemoveModels.Failure;
import dev.maquette.api.request.RemoveModels.Files;
import dev.maquette.api.request.RemoveModels.Removed;
import dev.maquette.core.internal.files.Trees;
import dev.maquette.core.internal.trash.TrashLimits;
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
        var removal = new Removal(request, context);
        var progress = SubMonitor.convert(context.monitor(), "Removing models", request.keys().size());
        for (var key : new LinkedHashSet<>(request.keys())) {
            removal.remove(key, progress.split(1));
        }
        if (removal.bytes > 0 && !request.dryRun()) {
            TrashLimits.apply(context);
        }
        return new Removed(removal.removed, removal.failed, removal.bytes, removal.batches);
    }

    /** One removal of many models. */
    private static final class Removal {

        private final RemoveModels request;
        private final OperationContext context;
        private final Sharing sharing;
        private final List<String> removed = new ArrayList<>();
        private final List<Failure> failed = new ArrayList<>();
        private final List<Long> batches = new ArrayList<>();
        private long bytes;

        Removal(RemoveModels request, OperationContext context) {
            this.request = request;
            this.context = context;
            sharing = Sharing.in(context);
        }

        void remove(String key, IProgressMonitor monitor) {
            try {
                var entry = context.registry().open(key).orElseThrow(() -> Failures.noModel(key));
                monitor.subTask(entry.getName());
                boolean toTrash = request.files() == Files.TRASH && Belongings.areManaged(entry, context.folder());
                var files = toTrash ? sharing.leaving(entry) : null;
                long size = toTrash ? size(files) : 0;
                if (!request.dryRun()) {
                    batches.add(remove(entry, files, monitor));
                }
                sharing.gone(entry);
                bytes += size;
                removed.add(key);
            } catch (LibraryException failure) {
                failed.add(new Failure(key, failure.told()));
            } catch (RegistryException | InvalidPathException failure) {
                failed.add(new Failure(key, failure.getMessage()));
            }
        }

        /** @param files what goes to the trash, or null */
        private long remove(ModelEntry entry, Belongings files, IProgressMonitor monitor)
                throws LibraryException, RegistryException {
            var key = entry.getKey();
            var label = (files == null ? "Forget " : "Delete ") + entry.getName();
            Relocations.Commit<Long> commit = () -> context.registry()
                    .change(context.actor(), request.operation(), label, null, transaction -> {
                        refuseMoved(entry, transaction.edit(key));
                        transaction.remove(key);
                    }).orElseThrow(() -> Failures.noModel(key));
            if (files == null || !Trees.exists(files.home())) {
                return commit.commit();
            }
            return new Relocations(context.registry()).relocate(Relocation.of(key, files.home(), files.trashed()),
                    files.home(), files.trashed(), monitor, commit);
        }

        /** Another program may have told the library meanwhile that the files are elsewhere. */
        private static void refuseMoved(ModelEntry entry, ModelEntry now) throws LibraryException {
            if (!entry.getPath().equals(now.getPath()) || entry.isManaged() != now.isManaged()) {
                throw new LibraryException(Problem.CONFLICT, entry.getName() + " was not removed: its files are at "
                        + now.getPath() + " since a moment ago.", "Look at it again, then repeat.");
            }
        }

        private static long size(Belongings files) throws LibraryException {
            try {
                return Trees.exists(files.home()) ? Trees.size(files.home()) : 0;
            } catch (IOException failure) {
                throw Failures.of("Measuring " + files.home(), failure);
            }
        }
    }
}
