// SPDX-License-Identifier: EPL-2.0
package dev.maquette.core.internal.relocate;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;

import dev.maquette.api.library.LibraryException;
import dev.maquette.api.library.Problem;
import dev.maquette.core.internal.files.Trees;
import dev.maquette.core.internal.library.LibraryFolder;

/** Whether a library may go from a place to another. */
final class Destination {

    private Destination() {
    }

    static void check(LibraryFolder from, LibraryFolder to) throws LibraryException, IOException {
        refuseLink(from.root(), "Open the library by its real path, then repeat.");
        if (to.root().getParent() == null) {
            throw refused("A whole disk cannot be the folder of a library.", "Choose a folder on it.");
        }
        if (to.root().equals(from.root())) {
            throw refused("The library is in " + to.root() + " already.", "Choose another folder.");
        }
        if (to.root().startsWith(from.root())) {
            throw refused(to.root() + " is inside the library.", "Choose a folder outside of it.");
        }
        var there = existing(to.root());
        refuseLink(there, "Links are not followed. Choose the real path.");
        refuseTaken(to);
        if (!Files.isDirectory(there)) {
            throw refused(there + " is no folder.", "Choose another place.");
        }
        if (isBelow(there, from.root())) {
            throw refused(to.root() + " is inside the library.", "Choose a folder outside of it.");
        }
        requireWritable(there.equals(to.root()) ? there.getParent() : there);
        requireWritable(from.root().getParent());
    }

    /** Asks the system, which knows two spellings of one folder where case does not count. */
    private static boolean isBelow(Path path, Path folder) throws IOException {
        for (var at = path; at != null; at = at.getParent()) {
            if (Files.isSameFile(at, folder)) {
                return true;
            }
        }
        return false;
    }

    private static void refuseTaken(LibraryFolder to) throws LibraryException, IOException {
        if (to.isLibrary()) {
            throw refused("There is a library in " + to.root() + " already.", "Choose a folder that is new or empty.");
        }
        if (Files.isDirectory(to.root()) && !isEmpty(to.root())) {
            throw refused(to.root() + " is not empty.", "Choose a folder that is new or empty.");
        }
    }

    static boolean isEmpty(Path folder) throws IOException {
        try (var children = Files.list(folder)) {
            return children.findAny().isEmpty();
        }
    }

    /** The folder, or the nearest one above it that is there. */
    static Path existing(Path folder) {
        var there = folder;
        while (!Trees.exists(there) && there.getParent() != null) {
            there = there.getParent();
        }
        return there;
    }

    private static void refuseLink(Path path, String remedy) throws LibraryException, IOException {
        var real = path.toRealPath();
        if (!real.equals(path.toRealPath(LinkOption.NOFOLLOW_LINKS))) {
            throw refused(path + " is reached through a link; its real path is " + real + ".", remedy);
        }
    }

    private static void requireWritable(Path folder) throws LibraryException {
        if (!Files.isWritable(folder)) {
            throw new LibraryException(Problem.IO, folder + " cannot be written to. The library is where it was.",
                    "Check its permissions, then repeat.");
        }
    }

    static LibraryException refused(String message, String remedy) {
        return new LibraryException(Problem.CONFLICT, message, remedy);
    }
}
