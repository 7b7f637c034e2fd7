// SPDX-License-Identifier: EPL-2.0
package dev.maquette.core.internal.move;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.function.Consumer;

import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

import dev.maquette.api.digest.Digests;
import dev.maquette.api.library.LibraryException;
import dev.maquette.api.library.Problem;
import dev.maquette.api.request.MoveModels;
import dev.maquette.api.request.MoveModels.Moved;
import dev.maquette.api.request.MoveModels.Outcome;
import dev.maquette.core.internal.operation.Operation;
import dev.maquette.core.internal.operation.OperationContext;
import dev.maquette.core.internal.operation.StreamedOperation;

/** Moves the files of models elsewhere; their records follow. */
@Component(service = Operation.class)
public final class MoveOperation implements StreamedOperation<MoveModels, Outcome, Moved> {

    private final Digests digests;

    @Activate
    public MoveOperation(@Reference Digests digests) {
        this.digests = digests;
    }

    @Override
    public Class<MoveModels> request() {
        return MoveModels.class;
    }

    @Override
    public Moved execute(MoveModels request, Consumer<? super Outcome> found, OperationContext context)
            throws LibraryException {
        return new Moving(request, target(request, context), digests, found, context).go();
    }

    /** Null for the library itself. */
    private static Path target(MoveModels request, OperationContext context) throws LibraryException {
        if (request.folder() == null) {
            return null;
        }
        try {
            var folder = Path.of(request.folder());
            if (!folder.isAbsolute()) {
                throw new LibraryException(Problem.INVALID, "\"" + folder + "\" is no absolute path.",
                        "Give the whole path, from the root of the disk.");
            }
            if (folder.normalize().startsWith(context.folder().root())) {
                throw new LibraryException(Problem.INVALID, folder + " is inside the library.",
                        "Say that the models shall come into the library, or name a folder outside.");
            }
            return folder.normalize();
        } catch (InvalidPathException wrong) {
            throw new LibraryException(Problem.INVALID, "\"" + request.folder() + "\" is no path: "
                    + wrong.getReason() + ".", "", wrong);
        }
    }
}
