// SPDX-License-Identifier: EPL-2.0
package dev.maquette.core.internal.move;

import java.io.IOException;

import dev.maquette.api.library.LibraryException;
import dev.maquette.api.library.Problem;
import dev.maquette.core.internal.files.Trees;
import dev.maquette.core.internal.operation.Failures;
import dev.maquette.core.internal.operation.OperationContext;
import dev.maquette.core.internal.operation.Relocations;
import dev.maquette.core.internal.operation.Space;
import dev.maquette.registry.ChangeRow;
import dev.maquette.registry.EntryJson;
import dev.maquette.registry.RegistryException;

/** Takes a move back: the files go to where they were, and the record with them. */
public final class Homecoming {

    private final OperationContext context;

    public Homecoming(OperationContext context) {
        this.context = context;
    }

    /**
     * Moves the files and commits. Files that somebody has put back already stay.
     *
     * @param row the change that moved them
     * @param dryRun only look whether they could
     * @param commit takes the change of the record back, or only looks whether that could be
     */
    public long take(ChangeRow row, boolean dryRun, Relocations.Commit<Long> commit)
            throws LibraryException, RegistryException {
        var entry = EntryJson.read(row.after());
        var from = context.folder().resolve(entry.getPath());
        var to = context.folder().resolve(EntryJson.read(row.before()).getPath());
        if (!Trees.exists(from)) {
            if (Trees.exists(to)) {
                return commit.commit();
            }
            throw new LibraryException(Problem.NOT_FOUND, "There is nothing at " + from + ".",
                    "Connect its disk, or look for the file.");
        }
        var journey = new Routes(context).back(entry, from, to);
        if (dryRun) {
            Relocations.refuseTaken(to);
            return commit.commit();
        }
        try {
            if (journey.crosses()) {
                Space.checkFor(journey.bytes(), Ground.existing(to.getParent()));
            }
        } catch (IOException failure) {
            throw Failures.of("Measuring the free space", failure);
        }
        return journey.make(context, context.monitor(), new Proofs(journey, null), commit);
    }
}
