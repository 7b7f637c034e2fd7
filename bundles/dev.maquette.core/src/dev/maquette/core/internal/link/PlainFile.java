// SPDX-License-Identifier: EPL-2.0
package dev.maquette.core.internal.link;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;

import dev.maquette.api.library.LibraryException;
import dev.maquette.api.library.Problem;

/** Tells files that may be replaced from what only looks like one: links, and what is reached through a link. */
final class PlainFile {

    private PlainFile() {
    }

    /**
     * @param root the library's models folder, which may itself be reached through links
     * @throws LibraryException when the path, or a folder above it, is a link, or it is no file
     */
    static void require(Path path, Path root) throws LibraryException, IOException {
        var attributes = Files.readAttributes(path, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
        if (attributes.isSymbolicLink()) {
            throw refused(path + " is a link to " + Files.readSymbolicLink(path) + " and takes no space.");
        }
        var real = path.toRealPath();
        var straight = path.startsWith(root) ? root.toRealPath().resolve(root.relativize(path))
                : path.toRealPath(LinkOption.NOFOLLOW_LINKS);
        if (!real.equals(straight)) {
            throw refused(path + " is reached through a link; its real path is " + real + ".");
        }
        if (!Files.isRegularFile(path)) {
            throw refused(path + " is no file.");
        }
    }

    private static LibraryException refused(String message) {
        return new LibraryException(Problem.CONFLICT, message, "It was left alone.");
    }
}
