// SPDX-License-Identifier: EPL-2.0
package dev.maquette.core.internal.library;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import dev.maquette.api.library.LibraryException;
import dev.maquette.api.library.Problem;

/**
 * The libraries that this process has open: each once for all of its users, and none that is being moved. Whoever uses
 * it is alone with it.
 */
final class OpenLibraries {

    private final Map<Path, Shared> open = new HashMap<>();
    /** Closed, but an operation still ran then. */
    private final Map<Path, List<OpenLibrary>> ending = new HashMap<>();
    private final Set<Path> moving = new HashSet<>();

    /** Opens what is not open yet. */
    @FunctionalInterface
    interface Opener {
        OpenLibrary open() throws LibraryException;
    }

    /** One more user of a library. */
    OpenLibrary share(LibraryFolder folder, Opener opener) throws LibraryException {
        var shared = open.get(folder.root());
        if (shared == null) {
            shared = new Shared(opener.open());
            open.put(folder.root(), shared);
        }
        shared.users++;
        return shared.library;
    }

    /** One user less; the last one closes it. */
    void release(OpenLibrary library) {
        var root = Path.of(library.info().location());
        var shared = open.get(root);
        if (shared == null || shared.library != library) {
            return; // all were closed meanwhile
        }
        shared.users--;
        if (shared.users == 0) {
            open.remove(root);
            shared.library.close();
            ending.computeIfAbsent(root, _ -> new ArrayList<>()).add(shared.library);
        }
        ending.values().forEach(ended -> ended.removeIf(each -> !each.isBusy()));
        ending.values().removeIf(List::isEmpty);
    }

    void refuseMoving(LibraryFolder folder) throws LibraryException {
        if (moving.contains(folder.root())) {
            throw new LibraryException(Problem.CONFLICT, "The library in " + folder.root()
                    + " is being moved to another place.", "Wait until it is there, or cancel that.");
        }
    }

    /**
     * From now on nobody of this process opens the library.
     *
     * @return it as it was open before, where something still ran on it when it was closed
     */
    List<OpenLibrary> keepClosed(LibraryFolder folder) throws LibraryException {
        refuseMoving(folder);
        if (open.containsKey(folder.root())) {
            throw new LibraryException(Problem.CONFLICT, "The library in " + folder.root()
                    + " is open in this program.", "Close it, then repeat.");
        }
        moving.add(folder.root());
        return ending.getOrDefault(folder.root(), List.of());
    }

    void mayBeOpened(LibraryFolder folder) {
        moving.remove(folder.root());
    }

    /** Closes what its users left open, so that the registry is shut down cleanly. */
    void closeAll() {
        open.values().forEach(shared -> shared.library.close());
        open.clear();
    }

    private static final class Shared {

        private final OpenLibrary library;
        private int users;

        Shared(OpenLibrary library) {
            this.library = library;
        }
    }
}
