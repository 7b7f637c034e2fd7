// SPDX-License-Identifier: EPL-2.0
package dev.maquette.core.internal.move;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.eclipse.core.runtime.IProgressMonitor;

import dev.maquette.api.library.LibraryException;
import dev.maquette.core.internal.operation.OperationContext;
import dev.maquette.core.internal.operation.Relocation;
import dev.maquette.core.internal.operation.Relocation.Places;
import dev.maquette.core.internal.operation.Relocations;
import dev.maquette.core.internal.operation.Relocations.Commit;
import dev.maquette.core.internal.operation.Relocations.Proof;
import dev.maquette.registry.model.ModelEntry;

/**
 * Where the files of one model go.
 *
 * @param entry the model
 * @param from its file or folder
 * @param to where that will be
 * @param beside what goes along
 * @param bytes size of all of it
 */
record Journey(ModelEntry entry, Path from, Path to, List<Leg> beside, long bytes) {

    /** One file that goes along. */
    record Leg(Path from, Path to) {
    }

    /** Moves the files and commits; afterwards they are where the record names them, whatever happened. */
    <T> T make(OperationContext context, IProgressMonitor monitor, Proof proof, Commit<T> commit)
            throws LibraryException {
        var relocation = Relocation.of(entry.getKey(), to, from).whileNamed(context.folder().spell(to),
                beside.stream().map(leg -> new Places(leg.to().toString(), leg.from().toString())).toList());
        return new Relocations(context.registry()).move(relocation, monitor, proof, commit);
    }

    /** Whether all of it has to be copied, to another file system. */
    boolean crosses() throws IOException {
        return !Files.getFileStore(from).equals(Files.getFileStore(Ground.existing(to.getParent())));
    }
}
