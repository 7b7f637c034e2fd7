// SPDX-License-Identifier: EPL-2.0
package dev.maquette.core.internal.relocate;

import java.io.File;
import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;

import org.eclipse.core.runtime.IProgressMonitor;

import dev.maquette.api.library.LibraryException;
import dev.maquette.api.library.MovedLibrary;
import dev.maquette.api.library.Problem;
import dev.maquette.core.internal.files.Trees;
import dev.maquette.core.internal.library.LibraryFolder;
import dev.maquette.core.internal.library.LibrarySettings;
import dev.maquette.core.internal.library.Presence;
import dev.maquette.core.internal.operation.Failures;
import dev.maquette.core.internal.operation.Space;
import dev.maquette.core.internal.share.Shares;

/** Moves a whole library to another folder. */
public final class LibraryMoving {

    private static final Logger LOG = System.getLogger(LibraryMoving.class.getName());
    /** There a folder cannot be renamed while a file in it is open; for that reason nobody else can open one either. */
    private static final boolean LOCKS_HINDER = File.separatorChar == '\\';

    private final LibraryFolder from;
    private final LibraryFolder to;
    private final Surroundings surroundings;

    public LibraryMoving(LibraryFolder from, LibraryFolder to, Surroundings surroundings) {
        this.from = from;
        this.to = to;
        this.surroundings = surroundings;
    }

    /** What a library is part of. */
    public interface Surroundings {

        /** Completes what was left half done in it, and closes it again; refuses one in which that cannot be done. */
        void settle(LibraryFolder folder) throws LibraryException;

        /** From the moment at which it is there, whoever asks for the old place finds the new one. */
        void lead(Path from, Path to) throws IOException, LibraryException;

        /** Who has it open, as the remedy of a refusal. */
        LibraryException inUse(LibraryFolder folder);
    }

    /** Looks only. */
    public MovedLibrary foresee(IProgressMonitor monitor) throws LibraryException {
        try {
            Destination.check(from, to);
            return told(LibraryTree.of(from, monitor));
        } catch (IOException failure) {
            throw Failures.of("Looking at the library in " + from.root(), failure);
        }
    }

    /** Does it. */
    public MovedLibrary go(IProgressMonitor monitor) throws LibraryException {
        try {
            Destination.check(from, to);
            var alone = Presence.alone(from);
            if (alone.isEmpty()) {
                throw surroundings.inUse(from);
            }
            try (var presence = alone.get()) {
                return move(presence, monitor);
            }
        } catch (IOException failure) {
            throw Failures.of("Moving the library from " + from.root() + " to " + to.root(), failure);
        }
    }

    private MovedLibrary move(Presence alone, IProgressMonitor monitor) throws IOException, LibraryException {
        var now = UnfinishedMove.settle(from);
        if (!now.equals(from)) {
            throw Destination.refused("The library is in " + now.root() + " already: a move that was interrupted is "
                    + "completed now.", "Open it there, or move it from there.");
        }
        surroundings.settle(from);
        var moved = told(LibraryTree.of(from, monitor));
        surroundings.lead(from.root(), to.root());
        Files.createDirectories(to.root().getParent());
        if (!moved.copied() && rename(alone)) {
            return moved;
        }
        copy(monitor);
        return new MovedLibrary(moved.name(), moved.from(), moved.to(), true, moved.files(), moved.bytes(),
                moved.free(), moved.programs(), moved.remark());
    }

    private MovedLibrary told(LibraryTree tree) throws IOException {
        var store = Files.getFileStore(Destination.existing(to.root()));
        return new MovedLibrary(LibrarySettings.read(from.settings()).name(), from.root().toString(),
                to.root().toString(), !Files.getFileStore(from.root()).equals(store), tree.files(), tree.bytes(),
                store.getUsableSpace(), new Shares(from).programs(), null);
    }

    /** False where it turns out that they are on different file systems. */
    private boolean rename(Presence alone) throws IOException, LibraryException {
        makeRoom();
        if (LOCKS_HINDER) {
            alone.close();
        }
        boolean renamed = Trees.rename(from.root(), to.root());
        if (!renamed && LOCKS_HINDER) {
            throw new LibraryException(Problem.IO, from.root() + " cannot be renamed to " + to.root()
                    + ", though both are on one file system. Nothing was changed.", "Choose a folder on another one.");
        }
        return renamed;
    }

    /** An empty folder is in the way of a name; a file that has come meanwhile is somebody's. */
    private void makeRoom() throws IOException {
        if (Files.isDirectory(to.root(), LinkOption.NOFOLLOW_LINKS)) {
            Files.delete(to.root());
        }
    }

    private void copy(IProgressMonitor monitor) throws IOException, LibraryException {
        var tree = LibraryTree.of(from, monitor);
        Space.checkFor(tree.bytes(), to.root().getParent());
        var departure = Departure.of(from, to.root());
        departure.write(from.leaving());
        boolean done = false;
        try {
            var work = departure.work();
            var copy = new LibraryCopy(from, work.root(), tree, monitor);
            copy.make();
            departure.write(work.arrived());
            Trees.force(work.root());
            copy.lookAgain();
            makeRoom();
            done = Trees.rename(work.root(), to.root());
            if (!done) {
                throw new IOException(work.root() + " cannot be renamed");
            }
        } finally {
            if (!done) {
                takeBack(departure);
            }
        }
        clear(departure);
    }

    /** What cannot be taken back now is when the library is opened. */
    private void takeBack(Departure departure) {
        try {
            UnfinishedMove.takeBack(departure, from);
        } catch (IOException later) {
            LOG.log(Level.WARNING, "What was copied to " + departure.work().root() + " is deleted when "
                    + from.root() + " is opened", later);
        }
    }

    /** The library is at the new place; what cannot be deleted now is when it is opened there. */
    private void clear(Departure departure) {
        try {
            // Both write down the new name, each on some systems: a power cut must not leave the deletions alone.
            departure.write(to.arrived());
            Trees.force(to.root().getParent());
            UnfinishedMove.clear(from);
            Files.deleteIfExists(to.arrived());
        } catch (IOException later) {
            LOG.log(Level.WARNING, "The old place " + from.root() + " is cleared when the library is opened", later);
        }
    }
}
