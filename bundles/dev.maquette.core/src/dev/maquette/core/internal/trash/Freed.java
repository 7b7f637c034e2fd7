// SPDX-License-Identifier: EPL-2.0
package dev.maquette.core.internal.trash;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;

/** What deleting files gives back to the disk. */
final class Freed {

    private Freed() {
    }

    /** Bytes of the regular files below that have no other name, where the system tells; else of all. */
    static long by(Path tree) throws IOException {
        try (var files = Files.walk(tree)) {
            long sum = 0;
            for (var file : (Iterable<Path>) files::iterator) {
                sum += Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS) && names(file) < 2 ? Files.size(file) : 0;
            }
            return sum;
        }
    }

    private static int names(Path file) throws IOException {
        return file.getFileSystem().supportedFileAttributeViews().contains("unix")
                ? (Integer) Files.getAttribute(file, "unix:nlink", LinkOption.NOFOLLOW_LINKS) : 1;
    }
}
