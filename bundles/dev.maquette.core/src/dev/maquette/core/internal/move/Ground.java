// SPDX-License-Identifier: EPL-2.0
package dev.maquette.core.internal.move;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;

import dev.maquette.api.library.LibraryException;
import dev.maquette.api.library.Problem;
import dev.maquette.core.internal.files.Trees;
import dev.maquette.core.internal.library.LibraryFolder;
import dev.maquette.core.internal.link.Links;

/**
 * Tells whether files may go from a place, or come to one. A rename through a link would move what the link leads to,
 * so neither the path nor a folder above it may be one, save for what leads to the library itself.
 *
 * @param library whose models folder may be reached through links
 */
record Ground(LibraryFolder library) {

    /** Refuses what is a link, is reached through one, holds one, or cannot be taken from its folder. */
    void checkFrom(Path from) throws LibraryException, IOException {
        if (Files.isSymbolicLink(from)) {
            throw refused(from + " is a link to " + Files.readSymbolicLink(from) + ".",
                    "Links are not moved. Move what it leads to.");
        }
        refuseBehindLink(from, "Links are not followed. Give the model its real path first.");
        refuseLinksIn(from);
        var link = new Links(library).leadingTo(from);
        if (link.isPresent()) {
            throw refused("The link " + link.get() + " leads to " + from + " and would lead nowhere.",
                    "Make that a file of its own first, with \"maquette models unlink\".");
        }
        refuseReadOnly(from.getParent());
    }

    /** Refuses a folder that is reached through a link, is none, or cannot be written; it need not be there yet. */
    void checkTo(Path folder) throws LibraryException, IOException {
        var there = existing(folder);
        if (!Files.isDirectory(there)) {
            throw refused(there + " is no folder.", "Choose another place.");
        }
        refuseBehindLink(there, "Links are not followed. Name the real path.");
        refuseReadOnly(there);
    }

    /** The folder, or the nearest one above it that is there. */
    static Path existing(Path folder) {
        var there = folder;
        while (!Trees.exists(there) && there.getParent() != null) {
            there = there.getParent();
        }
        return there;
    }

    private void refuseBehindLink(Path path, String remedy) throws LibraryException, IOException {
        var root = library.models();
        var real = path.toRealPath();
        var straight = path.startsWith(root) ? root.toRealPath().resolve(root.relativize(path).toString()).normalize()
                : path.toRealPath(LinkOption.NOFOLLOW_LINKS);
        if (!real.equals(straight)) {
            throw refused(path + " is reached through a link; its real path is " + real + ".", remedy);
        }
    }

    /** Links of a folder may be relative, or lead into it. */
    private static void refuseLinksIn(Path folder) throws LibraryException, IOException {
        var links = new Path[1];
        Files.walkFileTree(folder, new SimpleFileVisitor<>() {
            /** A junction of Windows looks like a folder to the walk. */
            @Override
            public FileVisitResult preVisitDirectory(Path entered, BasicFileAttributes attributes) {
                return look(entered, attributes.isOther());
            }

            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
                return look(file, attributes.isSymbolicLink());
            }

            private FileVisitResult look(Path path, boolean link) {
                links[0] = link ? path : null;
                return link ? FileVisitResult.TERMINATE : FileVisitResult.CONTINUE;
            }
        });
        if (links[0] != null) {
            throw refused(links[0] + " is a link.", "Folders that hold links are not moved. Put its file there.");
        }
    }

    private static void refuseReadOnly(Path folder) throws LibraryException {
        if (!Files.isWritable(folder)) {
            throw new LibraryException(Problem.IO, folder + " cannot be written to.", "Check its permissions.");
        }
    }

    static LibraryException refused(String message, String remedy) {
        return new LibraryException(Problem.CONFLICT, message, remedy);
    }
}
