// SPDX-License-Identifier: EPL-2.0
package dev.maquette.core.internal.operation;

import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;

import org.eclipse.core.runtime.IProgressMonitor;

import dev.maquette.api.json.Json;
import dev.maquette.api.library.LibraryException;
import dev.maquette.api.library.Problem;
import dev.maquette.core.internal.files.Trees;
import dev.maquette.core.internal.operation.Carriage.Way;
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

    /** Looks at a copy between file systems before it gets its name. */
    @FunctionalInterface
    public interface Proof {
        /** Returns when the copy, which has a work name yet, is what the original is. */
        void of(Path original, Path copy, IProgressMonitor monitor) throws LibraryException, IOException;
    }

    /**
     * Moves the files to where they belong after the commit, commits, and puts them back when that fails.
     *
     * @param from where the files are now
     * @param to where they belong after the commit; nothing may be there
     */
    public <T> T relocate(Relocation relocation, Path from, Path to, IProgressMonitor monitor, Commit<T> commit)
            throws LibraryException {
        return carry(relocation, List.of(new Way(from, to)), monitor, (_, _, _) -> {
            // a copy that was forced to the disk
        }, commit);
    }

    /** Moves files whose record stays, and what goes with them, to the recorded places; the same otherwise. */
    public <T> T move(Relocation relocation, IProgressMonitor monitor, Proof proof, Commit<T> commit)
            throws LibraryException {
        var ways = relocation.places().stream().map(each -> new Way(each.place(false), each.place(true))).toList();
        return carry(relocation, ways, monitor, proof, commit);
    }

    private <T> T carry(Relocation relocation, List<Way> ways, IProgressMonitor monitor, Proof proof,
            Commit<T> commit) throws LibraryException {
        for (var way : ways) {
            refuseTaken(way.to());
        }
        try {
            var intent = registry.journal().begin(Relocation.OPERATION, Json.write(relocation));
            var now = new AtomicReference<>(relocation);
            try {
                new Carriage(relocation.key()).bring(ways, monitor, proof, () -> {
                    registry.journal().update(intent, Json.write(relocation.withCopy()));
                    now.set(relocation.withCopy());
                });
                return commit.commit();
            } finally {
                settle(intent.id(), now.get());
                end(intent);
            }
        } catch (IOException failure) {
            throw Failures.of("Moving the files", failure);
        } catch (RegistryException failure) {
            throw Failures.of(failure);
        }
    }

    /** Refuses a place at which something is. */
    public static void refuseTaken(Path to) throws LibraryException {
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
        boolean recorded = isRecorded(relocation);
        var carriage = new Carriage(relocation.key());
        for (var places : relocation.places()) {
            var here = places.place(recorded);
            var there = places.place(!recorded);
            try {
                carriage.settle(relocation, here, there);
            } catch (IOException failure) {
                throw new LibraryException(Problem.IO,
                        "The files of " + relocation.key() + " could not be brought to " + here + " ("
                                + failure.getMessage() + "). They are at " + there + ", noted as intent " + intent
                                + ".",
                        "Free the disk or the file, then open the library again: Maquette goes on by itself.",
                        failure);
            }
        }
    }

    private boolean isRecorded(Relocation relocation) throws RegistryException {
        if (relocation.note() != null) {
            return !Trees.exists(Path.of(relocation.note()));
        }
        var entry = registry.open(relocation.key());
        return entry.isPresent() && (relocation.path() == null || relocation.path().equals(entry.get().getPath()));
    }
}
