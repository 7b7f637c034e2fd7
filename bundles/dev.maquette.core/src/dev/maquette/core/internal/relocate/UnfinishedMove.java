// SPDX-License-Identifier: EPL-2.0
package dev.maquette.core.internal.relocate;

import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.file.Files;
import java.nio.file.Path;

import dev.maquette.core.internal.files.Trees;
import dev.maquette.core.internal.library.LibraryFolder;
import dev.maquette.core.internal.library.Presence;

/** What a process left that was killed while it copied a library to another place. */
public final class UnfinishedMove {

    private static final Logger LOG = System.getLogger(UnfinishedMove.class.getName());

    private UnfinishedMove() {
    }

    /**
     * Completes it, or takes it back. Whoever calls is alone with the library.
     *
     * @return where the library is now
     */
    public static LibraryFolder settle(LibraryFolder from) throws IOException {
        if (!Files.exists(from.leaving())) {
            return from;
        }
        var departure = Departure.read(from.leaving());
        if (isCopy(from, departure)) {
            Files.delete(from.leaving());
            return from;
        }
        if (departure.isDone()) {
            return leave(from, departure);
        }
        if (from.isLibrary()) {
            takeBack(departure, from);
            return from;
        }
        return finish(departure);
    }

    /** A copy of the old place that somebody has made, with the note: it goes nowhere. */
    private static boolean isCopy(LibraryFolder from, Departure departure) throws IOException {
        return from.isLibrary() && !departure.leaves(from)
                && (Trees.exists(departure.oldPlace().root()) || departure.isDone());
    }

    /** Clearing had begun, so the copy has had its name: if the disk does not know that any more it gets it again. */
    private static LibraryFolder finish(Departure departure) throws IOException {
        if (departure.isWhole() && !Trees.exists(departure.newPlace().root())) {
            Trees.rename(departure.work().root(), departure.newPlace().root());
        }
        return departure.newPlace();
    }

    /** The old place goes, unless a program that does not know of the note has worked there since. */
    private static LibraryFolder leave(LibraryFolder from, Departure departure) throws IOException {
        boolean used = wasUsedSince(from);
        if (used) {
            LOG.log(Level.WARNING, "The library in {0} was copied to {1}, and used by an older program since. Both "
                    + "stay", from.root(), departure.to());
            Files.delete(from.leaving());
        } else {
            clear(from);
        }
        Files.deleteIfExists(departure.newPlace().arrived());
        return used ? from : departure.newPlace();
    }

    /** The note was written when nobody had the registry open any more. */
    private static boolean wasUsedSince(LibraryFolder from) throws IOException {
        return from.isLibrary() && Files.exists(from.registry()) && Files.getLastModifiedTime(from.registry())
                .compareTo(Files.getLastModifiedTime(from.leaving())) > 0;
    }

    /** Nothing of the copy stays. */
    static void takeBack(Departure departure, LibraryFolder from) throws IOException {
        Trees.delete(departure.work().root());
        Files.deleteIfExists(from.leaving());
    }

    /** The old place is no library any more in one step; then the rest goes, and the note last. */
    static void clear(LibraryFolder from) throws IOException {
        Files.deleteIfExists(from.settings());
        try (var children = Files.list(from.root())) {
            for (var child : (Iterable<Path>) children.filter(each -> !isLast(each, from))::iterator) {
                Trees.delete(child);
            }
        }
        Files.deleteIfExists(from.users());
        Files.deleteIfExists(from.leaving());
        Files.deleteIfExists(from.root());
    }

    private static boolean isLast(Path child, LibraryFolder from) {
        return child.equals(from.leaving()) || child.equals(from.users());
    }

    /** Clears the place that this library has left, where that is still to be done and can be. */
    public static void clearBehind(LibraryFolder now) {
        try {
            if (Files.exists(now.arrived())) {
                var departure = Departure.read(now.arrived());
                if (now.root().equals(departure.newPlace().root()) && !isAway(departure.oldPlace().root())) {
                    clearOld(departure);
                    Files.deleteIfExists(now.arrived());
                }
            }
        } catch (IOException later) {
            LOG.log(Level.WARNING, "The place from which " + now.root() + " was moved is cleared at the next start",
                    later);
        }
    }

    /** Where no disk is plugged in there is no folder, or an empty one. */
    private static boolean isAway(Path old) throws IOException {
        return !Files.isDirectory(old.getParent()) || Destination.isEmpty(old.getParent());
    }

    private static void clearOld(Departure departure) throws IOException {
        var old = departure.oldPlace();
        if (!departure.isOf(old.leaving())) {
            return;
        }
        var alone = Presence.alone(old);
        if (alone.isEmpty()) {
            throw new IOException(old.root() + " is in use");
        }
        try (var _ = alone.get()) {
            leave(old, departure);
        }
    }
}
