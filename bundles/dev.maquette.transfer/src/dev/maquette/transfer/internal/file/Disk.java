// SPDX-License-Identifier: EPL-2.0
package dev.maquette.transfer.internal.file;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Locale;

import dev.maquette.api.library.LibraryException;
import dev.maquette.api.library.Problem;

/** What the disk of the target allows. */
public final class Disk {

    private static final double GB = 1e9;

    private Disk() {
    }

    /** Refuses to begin what will not fit. */
    public static void requireSpace(Path folder, long bytes) throws LibraryException {
        try {
            long free = Files.getFileStore(folder).getUsableSpace();
            if (bytes > free) {
                throw new LibraryException(Problem.IO,
                        String.format(Locale.ROOT, "Not enough space in %s: %.2f GB are needed, %.2f GB are free.",
                                folder, bytes / GB, free / GB),
                        "Free some space, or choose a library on another disk.");
            }
        } catch (IOException failure) {
            throw failure(folder, failure);
        }
    }

    /** What to say of a failure to write. */
    public static LibraryException failure(Path file, IOException failure) {
        var root = failure instanceof DiskException && failure.getCause() instanceof IOException cause ? cause
                : failure;
        var text = String.valueOf(root.getMessage()).toLowerCase(Locale.ROOT);
        if (text.contains("no space") || text.contains("not enough space") || text.contains("quota")) {
            return new LibraryException(Problem.IO, "The disk is full: " + file + " could not be written to its end.",
                    "Free some space and try again.", failure);
        }
        if (root instanceof AccessDeniedException) {
            return new LibraryException(Problem.IO, file + " must not be written by the user of this program.",
                    "Change the permissions of its folder, or choose another one.", failure);
        }
        if (root instanceof NoSuchFileException) {
            return new LibraryException(Problem.IO, "The folder of " + file + " is gone.", "Is its disk still there?",
                    failure);
        }
        return new LibraryException(Problem.IO, "Writing " + file + " failed: " + root.getMessage() + ".",
                "Check the disk, and try again.", failure);
    }
}
