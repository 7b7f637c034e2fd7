// SPDX-License-Identifier: EPL-2.0
package dev.maquette.core.internal.operation;

import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.core.runtime.SubMonitor;

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

    /** The share of the model in the progress; each file beside it counts as one. */
    private static final int MOST = 100;

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
                bring(ways, relocation.key(), monitor, proof, () -> {
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
        for (var places : relocation.places()) {
            var here = places.place(recorded);
            var there = places.place(!recorded);
            try {
                settle(relocation, here, there);
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

    private static void settle(Relocation relocation, Path here, Path there) throws IOException {
        if (here == null) {
            Trees.delete(there);
        } else if (there != null && Trees.exists(there)) {
            reunite(relocation, here, there);
        }
        for (var place : new Path[]{here, there}) {
            tidy(place, relocation.key());
        }
        if (relocation.note() != null) {
            Trees.delete(Path.of(relocation.note() + ".part"));
        }
    }

    private static void reunite(Relocation relocation, Path here, Path there) throws IOException {
        // A copy that still has its work name never had the other: what has that is somebody else's.
        boolean ours = relocation.copied() && !Trees.exists(half(there, relocation.key()));
        if (!Trees.exists(here)) {
            bringBack(there, here, relocation.key());
        }
        if (ours) {
            Trees.delete(there);
        }
    }

    /** Renames, or copies where a rename cannot reach. */
    private static void bringBack(Path from, Path to, String key) throws IOException {
        Files.createDirectories(to.getParent());
        if (!Trees.rename(from, to)) {
            copy(from, half(to, key), new NullProgressMonitor());
            Trees.rename(half(to, key), to);
        }
    }

    /** Renames, or copies where a rename cannot reach; copies get their names only when all are whole and proven. */
    private static void bring(List<Way> ways, String key, IProgressMonitor monitor, Proof proof,
            BeforeCopyIsNamed note) throws IOException, RegistryException, LibraryException {
        var progress = SubMonitor.convert(monitor, 2 * (MOST + ways.size()));
        var copies = new ArrayList<Way>();
        for (var way : ways) {
            int share = way == ways.getFirst() ? MOST : 1;
            Files.createDirectories(way.to().getParent());
            if (!Trees.rename(way.from(), way.to())) {
                var half = half(way.to(), key);
                copy(way.from(), half, progress.split(share));
                proof.of(way.from(), half, progress.split(share));
                copies.add(way);
            }
        }
        if (!copies.isEmpty()) {
            for (var copy : copies) {
                refuseTaken(copy.to());
            }
            note.write();
            for (var copy : copies) {
                Trees.rename(half(copy.to(), key), copy.to());
            }
        }
    }

    private static void copy(Path from, Path half, IProgressMonitor monitor) throws IOException {
        Trees.delete(half);
        Trees.copy(from, half, monitor);
    }

    /** Removes a half copy, and the folder of the key when nothing is left in it. */
    private static void tidy(Path place, String key) throws IOException {
        if (place == null) {
            return;
        }
        Trees.delete(half(place, key));
        var parent = place.getParent();
        if (parent.endsWith(key) && Files.isDirectory(parent) && isEmpty(parent)) {
            Files.delete(parent);
        }
    }

    /** The work name of a copy; with the key in it, it is nobody else's. */
    private static Path half(Path path, String key) {
        return path.resolveSibling(path.getFileName() + "." + key + ".part");
    }

    private static boolean isEmpty(Path folder) throws IOException {
        try (var children = Files.list(folder)) {
            return children.findAny().isEmpty();
        }
    }

    private record Way(Path from, Path to) {
    }

    @FunctionalInterface
    private interface BeforeCopyIsNamed {
        void write() throws RegistryException;
    }
}
