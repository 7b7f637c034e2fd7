// SPDX-License-Identifier: EPL-2.0
package dev.maquette.core.internal.faults;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;

import org.eclipse.core.runtime.NullProgressMonitor;

import dev.maquette.api.library.Library;
import dev.maquette.api.library.LibraryException;
import dev.maquette.core.internal.files.Trees;
import dev.maquette.core.internal.files.WholeFile;
import dev.maquette.core.internal.library.LibraryFixture;
import dev.maquette.registry.Registries;

/**
 * A library with all that it has to do with: the folders that models come from and the account. Put back as it was, it
 * lies at the same place again, since records name absolute paths.
 *
 * @param root holds all of it
 */
record World(Path root) {

    /** Files of the registry, whose own steps are calls of it, and locks, whose being there says nothing. */
    private static final Pattern NOT_OURS = Pattern.compile("registry\\..*|.*\\.lock");

    Path library() {
        return root.resolve("library");
    }

    /** A folder on the disk of the library. */
    Path near() throws IOException {
        return Files.createDirectories(root.resolve("near"));
    }

    /** A folder that is taken for another disk: no rename leads out of it. */
    Path far() throws IOException {
        return Files.createDirectories(root.resolve("far"));
    }

    /** The account's folder. */
    Path account() {
        return root.resolve("account");
    }

    Library open(Registries registries) throws LibraryException {
        return new LibraryFixture(registries, account()).open(library());
    }

    /** Keeps a copy of how it is. */
    void keep(Path copy) throws IOException {
        Trees.copy(root, copy, new NullProgressMonitor());
    }

    /** Is again as it was. */
    void restore(Path copy) throws IOException {
        Trees.delete(root);
        Trees.copy(copy, root, new NullProgressMonitor());
    }

    /** What is left of small files that were being written. */
    List<Path> halves() throws IOException {
        try (var files = Files.walk(root)) {
            return files.filter(WholeFile::isHalf).toList();
        }
    }

    /** Whether a step at this file counts. */
    boolean isOurs(Path file) {
        return file.startsWith(root) && !NOT_OURS.matcher(file.getFileName().toString()).matches();
    }

    boolean isFar(Path file) {
        return file.startsWith(root.resolve("far"));
    }
}
