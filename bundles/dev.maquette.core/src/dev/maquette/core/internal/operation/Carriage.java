// SPDX-License-Identifier: EPL-2.0
package dev.maquette.core.internal.operation;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.core.runtime.SubMonitor;

import dev.maquette.api.library.LibraryException;
import dev.maquette.core.internal.files.Trees;
import dev.maquette.core.internal.operation.Relocations.Proof;
import dev.maquette.registry.RegistryException;

/**
 * Carries the files of a relocation from one place to the other.
 *
 * @param key of the relocation
 */
record Carriage(String key) {

    /** The share of the model in the progress; each file beside it counts as one. */
    private static final int MOST = 100;

    /** From one place to another. */
    record Way(Path from, Path to) {
    }

    /** Says in the journal that what gets its name is a copy of our own. */
    @FunctionalInterface
    interface BeforeCopyIsNamed {
        void write() throws RegistryException;
    }

    /** Brings to one place what is at the other. */
    void settle(Relocation relocation, Path here, Path there) throws IOException {
        if (here == null) {
            Trees.delete(there);
        } else if (there != null && Trees.exists(there)) {
            reunite(relocation, here, there);
        }
        for (var place : new Path[]{here, there}) {
            tidy(place);
        }
        if (relocation.note() != null) {
            Trees.delete(Path.of(relocation.note() + ".part"));
        }
    }

    private void reunite(Relocation relocation, Path here, Path there) throws IOException {
        // A copy that still has its work name never had the other: what has that is somebody else's.
        boolean ours = relocation.copied() && !Trees.exists(half(there));
        if (!Trees.exists(here)) {
            refuseAway(relocation, here);
            bringBack(there, here);
        }
        if (ours) {
            Trees.delete(there);
        }
    }

    /** Both were there once: a folder that is gone now is on a disk that is away, and comes back with its file. */
    private static void refuseAway(Relocation relocation, Path here) throws NoSuchFileException {
        if (relocation.path() != null && relocation.copied() && !Files.isDirectory(here.getParent())) {
            throw new NoSuchFileException(here.toString(), null, "its disk is away");
        }
    }

    /** Renames, or copies where a rename cannot reach. */
    private void bringBack(Path from, Path to) throws IOException {
        Files.createDirectories(to.getParent());
        if (!Trees.rename(from, to)) {
            copy(from, half(to), new NullProgressMonitor());
            Trees.rename(half(to), to);
        }
    }

    /** Renames, or copies where a rename cannot reach; copies get their names only when all are whole and proven. */
    void bring(List<Way> ways, IProgressMonitor monitor, Proof proof, BeforeCopyIsNamed note)
            throws IOException, RegistryException, LibraryException {
        var progress = SubMonitor.convert(monitor, 2 * (MOST + ways.size()));
        var copies = new ArrayList<Way>();
        for (var way : ways) {
            int share = way == ways.getFirst() ? MOST : 1;
            Files.createDirectories(way.to().getParent());
            if (!Trees.rename(way.from(), way.to())) {
                var half = half(way.to());
                copy(way.from(), half, progress.split(share));
                proof.of(way.from(), half, progress.split(share));
                copies.add(way);
            }
        }
        if (!copies.isEmpty()) {
            for (var copy : copies) {
                Relocations.refuseTaken(copy.to());
            }
            note.write();
            for (var copy : copies) {
                Trees.rename(half(copy.to()), copy.to());
            }
        }
    }

    private static void copy(Path from, Path half, IProgressMonitor monitor) throws IOException {
        Trees.delete(half);
        Trees.copy(from, half, monitor);
    }

    /** Removes a half copy, and the folder of the key when nothing is left in it. */
    private void tidy(Path place) throws IOException {
        if (place == null) {
            return;
        }
        Trees.delete(half(place));
        var parent = place.getParent();
        if (parent.endsWith(key) && Files.isDirectory(parent) && isEmpty(parent)) {
            Files.delete(parent);
        }
    }

    /** The work name of a copy; with the key in it, it is nobody else's. */
    private Path half(Path path) {
        return path.resolveSibling(path.getFileName() + "." + key + ".part");
    }

    private static boolean isEmpty(Path folder) throws IOException {
        try (var children = Files.list(folder)) {
            return children.findAny().isEmpty();
        }
    }
}
