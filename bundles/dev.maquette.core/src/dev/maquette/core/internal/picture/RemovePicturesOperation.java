// SPDX-License-Identifier: EPL-2.0
package dev.maquette.core.internal.picture;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.SubMonitor;
import org.osgi.service.component.annotations.Component;

import dev.maquette.api.library.LibraryException;
import dev.maquette.api.library.Problem;
import dev.maquette.api.request.ListTrash.Kind;
import dev.maquette.api.request.RemovePictures;
import dev.maquette.api.request.RemovePictures.Removed;
import dev.maquette.core.internal.files.Trees;
import dev.maquette.core.internal.operation.Operation;
import dev.maquette.core.internal.operation.OperationContext;
import dev.maquette.core.internal.trash.Discards;
import dev.maquette.core.internal.trash.Trash;
import dev.maquette.core.internal.trash.TrashLimits;
import dev.maquette.core.internal.trash.TrashNote;

/** Moves pictures to the trash and back, each by itself. There they are kept and deleted as all that is in it. */
@Component(service = Operation.class)
public final class RemovePicturesOperation implements Operation<RemovePictures, Removed> {

    @Override
    public Class<RemovePictures> request() {
        return RemovePictures.class;
    }

    @Override
    public Removed execute(RemovePictures request, OperationContext context) throws LibraryException {
        var progress = SubMonitor.convert(context.monitor(),
                request.restore() ? "Restoring pictures" : "Removing pictures", request.paths().size());
        var thrownAway = request.restore() ? thrownAway(context) : Map.<Path, String>of();
        var moved = new ArrayList<String>();
        var failures = new ArrayList<String>();
        for (var path : new LinkedHashSet<>(request.paths())) {
            var step = progress.split(1);
            try {
                var file = new PictureFolder(context.folder()).place(path);
                if (request.restore()) {
                    restore(file, thrownAway.get(file), context, step);
                } else {
                    remove(file, context, step);
                }
                moved.add(path);
            } catch (LibraryException failure) {
                failures.add(failure.told());
            }
        }
        if (!moved.isEmpty() && !request.restore()) {
            TrashLimits.apply(context);
        }
        return new Removed(moved, failures);
    }

    /** The entries of the trash by where they were; of two from the same place the latest. */
    private static Map<Path, String> thrownAway(OperationContext context) throws LibraryException {
        var entries = new HashMap<Path, String>();
        for (var entry : new Trash(context).entries()) {
            if (entry.kind() == Kind.ORPHAN) {
                entries.putIfAbsent(context.folder().resolve(entry.path()), entry.id());
            }
        }
        return entries;
    }

    private static void remove(Path file, OperationContext context, IProgressMonitor monitor) throws LibraryException {
        refuseGone(Trees.exists(file), file, "List the pictures again.");
        new Discards(context).discard(TrashNote.spelled(context.folder(), file), monitor, () -> {
            // nothing else refers to a picture
        });
    }

    private static void restore(Path file, String entry, OperationContext context, IProgressMonitor monitor)
            throws LibraryException {
        refuseGone(entry != null, file, "List the trash to see what it has.");
        new Discards(context).restore(entry, false, monitor);
    }

    private static void refuseGone(boolean there, Path file, String remedy) throws LibraryException {
        if (!there) {
            throw new LibraryException(Problem.NOT_FOUND, "There is no picture " + file + " any more.", remedy);
        }
    }
}
