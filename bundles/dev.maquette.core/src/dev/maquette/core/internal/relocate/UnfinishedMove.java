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
        if (departure.isDone()) {
            clear(from);
            return departure.newPlace();
        }
        takeBack(departure, from);
        return from;
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
                boolean away = !Files.isDirectory(departure.oldPlace().root().getParent());
                if (now.root().equals(departure.newPlace().root()) && !away) {
                    clearOld(departure);
                    Files.delete(now.arrived());
                }
            }
        } catch (IOException later) {
            LOG.log(Level.WARNING, "The place from which " + now.root() + " was moved is cleared at the next start",
                    later);
        }
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
            clear(old);
        }
    }
}
