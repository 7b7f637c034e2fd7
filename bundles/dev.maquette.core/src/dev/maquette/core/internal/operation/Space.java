// SPDX-License-Identifier: EPL-2.0
package dev.maquette.core.internal.operation;

import java.io.IOException;
import java.nio.file.FileStore;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

import dev.maquette.api.library.LibraryException;
import dev.maquette.api.library.Problem;
import dev.maquette.core.internal.files.Trees;

/** Whether a disk has room for what is to be copied to it. */
public final class Space {

    private static final double GB = 1e9;

    private Space() {
    }

    /** Refuses to begin what will not fit. */
    public static void checkFor(long needed, Path folder) throws LibraryException {
        try {
            var target = Files.getFileStore(folder);
            require(needed, target);
        } catch (IOException failure) {
            throw Failures.of("Measuring the free space", failure);
        }
    }

    private static void require(long needed, FileStore target) throws IOException, LibraryException {
        long free = target.getUsableSpace();
        if (needed > free) {
            throw new LibraryException(Problem.IO,
                    String.format(Locale.ROOT, "Not enough space on %s: %.2f GB needed, %.2f GB free.", target,
                            needed / GB, free / GB),
                    "Choose another place or free space.");
        }
    }

    /** Refuses a copy that will not fit; a move within one disk takes no space. */
    public static void check(Path from, Path to) throws LibraryException {
        try {
            var target = Files.getFileStore(to.getParent());
            if (Files.getFileStore(from).equals(target)) {
                return;
            }
            require(Trees.size(from), target);
        } catch (IOException failure) {
            throw Failures.of("Measuring the free space", failure);
        }
    }
}
