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

    /** @throws LibraryException when the path, or a folder above it, is a link, or it is no file */
    static void require(Path path) throws LibraryException, IOException {
        var attributes = Files.readAttributes(path, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
        if (attributes.isSymbolicLink()) {
            throw refused(path + " is a link to " + Files.readSymbolicLink(path) + " and takes no space.");
        }
        var real = path.toRealPath();
        if (!real.equals(path.toRealPath(LinkOption.NOFOLLOW_LINKS))) {
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
