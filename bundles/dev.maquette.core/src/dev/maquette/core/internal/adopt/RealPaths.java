// SPDX-License-Identifier: EPL-2.0
package dev.maquette.core.internal.adopt;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;

/** Where paths really lead, asked for many files of a folder in turn: the way to the folder is looked at once. */
final class RealPaths {

    private Path folder;
    private Path real;

    /** Without links; for what is not there, the path as it is. */
    Path of(Path path) {
        var parent = path.getParent();
        if (parent == null || !Files.isRegularFile(path, LinkOption.NOFOLLOW_LINKS)) {
            return asked(path); // a link, or a folder that may be one as Windows has them
        }
        if (!parent.equals(folder)) {
            real = asked(parent);
            folder = parent;
        }
        return real.resolve(path.getFileName());
    }

    private static Path asked(Path path) {
        try {
            return path.toRealPath();
        } catch (IOException _) {
            return path.toAbsolutePath().normalize(); // what is not there leads nowhere else
        }
    }
}
