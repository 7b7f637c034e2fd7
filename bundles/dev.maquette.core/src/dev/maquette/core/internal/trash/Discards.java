// SPDX-License-Identifier: EPL-2.0
package dev.maquette.core.internal.trash;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.UUID;

import org.eclipse.core.runtime.IProgressMonitor;

import dev.maquette.api.library.LibraryException;
import dev.maquette.api.request.RestoreTrash.Back;
import dev.maquette.core.internal.operation.Failures;
import dev.maquette.core.internal.operation.OperationContext;
import dev.maquette.core.internal.operation.Relocation;
import dev.maquette.core.internal.operation.Relocations;

/** Throws away what belongs to no record, and takes it back. A note beside it is to it what a record is to a model. */
public final class Discards {

    /** What must still hold when the files are about to be thrown away. */
    @FunctionalInterface
    public interface Check {
        /** Returns where it holds. */
        void passes() throws LibraryException;
    }

    private final OperationContext context;

    public Discards(OperationContext context) {
        this.context = context;
    }

    /**
     * Moves a file or folder of the library into the trash.
     *
     * @param path relative to the models folder, as {@link TrashNote#spelled} has it
     * @param check asked once more when the files have been moved; they go back when it throws
     * @return the id of the entry
     */
    public String discard(String path, IProgressMonitor monitor, Check check) throws LibraryException {
        var id = UUID.randomUUID().toString();
        var from = context.folder().resolve(path);
        var entry = context.folder().trash().resolve(id);
        var note = TrashNote.of(entry);
        var to = entry.resolve(from.getFileName());
        var told = new TrashNote(path, Instant.now().truncatedTo(ChronoUnit.MILLIS), context.actor().id());
        return new Relocations(context.registry()).relocate(Relocation.of(id, from, to).notedIn(note), from, to,
                monitor, () -> {
                    check.passes();
                    write(told, note);
                    return id;
                });
    }

    /**
     * Moves what was thrown away back to where it was.
     *
     * @param id of an entry that has a note
     * @param dryRun only look whether it can be had again
     * @throws LibraryException when something else is in its place by now
     */
    public Back restore(String id, boolean dryRun, IProgressMonitor monitor) throws LibraryException {
        var entry = context.folder().trash().resolve(id);
        var note = TrashNote.of(entry);
        var told = read(note);
        var path = told.path();
        var to = context.folder().resolve(path);
        var from = entry.resolve(to.getFileName());
        RestoreOperation.refuseInTheWay(to);
        if (!dryRun) {
            new Relocations(context.registry()).relocate(Relocation.of(id, to, from).notedIn(note), from, to, monitor,
                    () -> {
                        remove(note);
                        return id;
                    });
        }
        return new Back(id, told.name(), path, null);
    }

    private static void write(TrashNote told, Path note) throws LibraryException {
        try {
            told.write(note);
        } catch (IOException failure) {
            throw Failures.of("Writing " + note, failure);
        }
    }

    private static TrashNote read(Path note) throws LibraryException {
        try {
            return TrashNote.read(note);
        } catch (IOException failure) {
            throw Failures.of("Reading " + note, failure);
        }
    }

    private static void remove(Path note) throws LibraryException {
        try {
            Files.delete(note);
        } catch (IOException failure) {
            throw Failures.of("Deleting " + note, failure);
        }
    }
}
