// SPDX-License-Identifier: EPL-2.0
package dev.maquette.core.internal.generate;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Locale;

import dev.maquette.api.library.LibraryException;
import dev.maquette.api.library.Problem;

/** Where pictures go; each has a name that nothing has yet. */
final class Targets {

    private static final String SUFFIX = ".png";

    private final Path folder;
    private final String name;
    private final boolean exact;
    private int number;

    private Targets(Path folder, String name, boolean exact) {
        this.folder = folder;
        this.name = name;
        this.exact = exact;
    }

    /** @param text a file, or a folder that exists */
    static Targets of(String text, int count) throws LibraryException {
        try {
            var path = Path.of(text).toAbsolutePath().normalize();
            if (Files.isDirectory(path)) {
                return new Targets(path, null, false);
            }
            if (!Files.isDirectory(path.getParent())) {
                throw new LibraryException(Problem.NOT_FOUND, "There is no folder " + path.getParent() + ".",
                        "Make it, or name another file.");
            }
            var name = path.getFileName().toString();
            boolean suffixed = name.toLowerCase(Locale.ROOT).endsWith(SUFFIX);
            var targets = new Targets(path.getParent(),
                    suffixed ? name.substring(0, name.length() - SUFFIX.length()) : name, count == 1);
            if (count == 1) {
                refuseTaken(path.resolveSibling(targets.name + SUFFIX));
            }
            return targets;
        } catch (InvalidPathException wrong) {
            throw new LibraryException(Problem.INVALID, "'" + text + "' is not a path.", "Check the spelling.", wrong);
        }
    }

    private static void refuseTaken(Path file) throws LibraryException {
        if (Files.exists(file)) {
            throw new LibraryException(Problem.CONFLICT, file + " exists already; it was not touched.",
                    "Name another file, or a folder.");
        }
    }

    /** @param seed part of the name in a folder */
    Path next(long seed) {
        var stem = name == null ? "seed-" + seed : name;
        if (exact) {
            return folder.resolve(stem + SUFFIX);
        }
        var file = folder.resolve(name == null ? stem + SUFFIX : numbered(stem));
        while (Files.exists(file)) {
            file = folder.resolve(numbered(stem));
        }
        return file;
    }

    private String numbered(String stem) {
        number++;
        return String.format(Locale.ROOT, "%s-%03d%s", stem, number, SUFFIX);
    }
}
