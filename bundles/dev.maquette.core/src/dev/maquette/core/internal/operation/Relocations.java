// SPDX-License-Identifier: EPL-2.0
package dev.maquette.core.internal.operation;

import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.NullProgressMonitor;

import dev.maquette.api.json.Json;
import dev.maquette.api.library.LibraryException;
import dev.maquette.api.library.Problem;
import dev.maquette.core.internal.files.Trees;
import dev.maquette.registry.Journal.Intent;
import dev.maquette.registry.Registry;
import dev.maquette.registry.RegistryException;

/**
 * Moves files together with a change of the registry: intent, move, commit, settle. After a crash at any point
 * {@link #settle} brings the files to the place that fits what the registry holds.
 */
public final class Relocations {

    private static final Logger LOG = System.getLogger(Relocations.class.getName());

    private final Registry registry;

    public Relocations(Registry registry) {
        this.registry = registry;
    }

    /** The change of the registry that goes with a move. */
    @FunctionalInterface
    public interface Commit<T> {
        /** Does it, wholly or not at all. */
        T commit() throws LibraryException, RegistryException;
    }

    /**
     * Moves the files to where they belong after the commit, commits, and puts them back when that fails.
     *
     * @param from where the files are now
     * @param to where they belong after the commit; nothing may be there
     */
    public <T> T relocate(Relocation relocation, Path from, Path to, IProgressMonitor monitor, Commit<T> commit)
            throws LibraryException {
        refuseTaken(to);
        try {
            var intent = registry.journal().begin(Relocation.OPERATION, Json.write(relocation));
            try {
                bring(from, to, monitor, () -> registry.journal().update(intent, Json.write(relocation.withCopy())));
                return commit.commit();
            } finally {
                settle(intent.id(), relocation.withCopy());
                end(intent);
            }
        } catch (IOException failure) {
            throw Failures.of("Moving the files", failure);
        } catch (RegistryException failure) {
            throw Failures.of(failure);
        }
    }

    /** Refuses a place at which something is. */
    static void refuseTaken(Path to) throws LibraryException {
        if (Trees.exists(to)) {
            throw Failures.of("Moving the files", new FileAlreadyExistsException(to.toString(), null, "in the way"));
        }
    }

    /** All is where it belongs: an intent that cannot be ended now is found to be settled by the next open. */
    private void end(Intent intent) {
        try {
            registry.journal().end(intent);
        } catch (RegistryException stays) {
            LOG.log(Level.WARNING, "The intent " + intent.id() + " stays in the journal until the next open", stays);
        }
    }

    /** Completes or rolls back what somebody else began and did not end. */
    void recover(Intent intent) throws LibraryException {
        try {
            settle(intent.id(), Json.read(intent.payload(), Relocation.class));
            registry.journal().end(intent);
        } catch (RegistryException failure) {
            throw Failures.of(failure);
        }
    }

    private void settle(long intent, Relocation relocation) throws LibraryException, RegistryException {
        boolean recorded = relocation.note() == null ? registry.open(relocation.key()).isPresent()
                : !Trees.exists(Path.of(relocation.note()));
        var here = relocation.place(recorded);
        var there = relocation.place(!recorded);
        try {
            if (here == null) {
                Trees.delete(there);
            } else if (there != null && Trees.exists(there)) {
                reunite(relocation, here, there);
            }
            for (var place : new Path[]{here, there}) {
                tidy(place, relocation.key());
            }
            if (relocation.note() != null) {
                Trees.delete(half(Path.of(relocation.note())));
            }
        } catch (IOException failure) {
            throw new LibraryException(Problem.IO,
                    "The files of " + relocation.key() + " could not be brought to " + here + " ("
                            + failure.getMessage() + "). They are at " + there + ", noted as intent " + intent + ".",
                    "Free the disk or the file, then open the library again: Maquette goes on by itself.", failure);
        }
    }

    private static void reunite(Relocation relocation, Path here, Path there) throws IOException {
        if (!Trees.exists(here)) {
            try {
                bring(there, here, new NullProgressMonitor(), () -> {
                });
            } catch (RegistryException impossible) {
                throw new IOException(impossible);
            }
        }
        if (relocation.copied()) {
            Trees.delete(there);
        }
    }

    /** Renames, or copies where a rename cannot reach; the copy gets its name only when it is whole. */
    private static void bring(Path from, Path to, IProgressMonitor monitor, BeforeCopyIsNamed note)
            throws IOException, RegistryException {
        Files.createDirectories(to.getParent());
        if (!Trees.rename(from, to)) {
            var half = half(to);
            Trees.delete(half);
            Trees.copy(from, half, monitor);
            note.write();
            Trees.rename(half, to);
        }
    }

    /** Removes a half copy, and the folder of the key when nothing is left in it. */
    private static void tidy(Path place, String key) throws IOException {
        if (place == null) {
            return;
        }
        Trees.delete(half(place));
        var parent = place.getParent();
        if (parent.endsWith(key) && Files.isDirectory(parent) && isEmpty(parent)) {
            Files.delete(parent);
        }
    }

    private static Path half(Path path) {
        return path.resolveSibling(path.getFileName() + ".part");
    }

    private static boolean isEmpty(Path folder) throws IOException {
        try (var children = Files.list(folder)) {
            return children.findAny().isEmpty();
        }
    }

    @FunctionalInterface
    private interface BeforeCopyIsNamed {
        void write() throws RegistryException;
    }
}
