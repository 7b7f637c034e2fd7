// SPDX-License-Identifier: EPL-2.0
package dev.maquette.cli.internal.command;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.UUID;

import dev.maquette.api.library.LibraryException;
import dev.maquette.api.library.Problem;

/** A file that a user names and a command writes: it is there whole, or as it was. */
final class OutputFile {

    private OutputFile() {
    }

    /** @throws UsageException when the file is there and may not be replaced */
    static void write(Path file, byte[] content, boolean overwrite) throws LibraryException, UsageException {
        if (!overwrite && Files.exists(file)) {
            throw new UsageException(file + " is there already.", "Say --overwrite, or another place.");
        }
        var target = file.toAbsolutePath();
        var beside = target.resolveSibling("." + UUID.randomUUID() + ".part");
        try {
            Files.createDirectories(target.getParent());
            try {
                Files.write(beside, content);
                Files.move(beside, target, StandardCopyOption.REPLACE_EXISTING);
            } finally {
                Files.deleteIfExists(beside);
            }
        } catch (IOException failure) {
            throw new LibraryException(Problem.IO, file + " was not written: " + failure.getMessage() + ".",
                    "Check the folder, its permissions and the space on the disk.", failure);
        }
    }
}
