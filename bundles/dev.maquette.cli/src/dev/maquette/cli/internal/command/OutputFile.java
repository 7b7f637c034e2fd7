// SPDX-License-Identifier: EPL-2.0
package dev.maquette.cli.internal.command;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;

/**
 * A file that a command writes: it gets its name when it is whole, so that nobody finds half of it, and what was there
 * before stays until then.
 *
 * @param target its name
 * @param overwrite whether it may replace a file of that name
 */
record OutputFile(Path target, boolean overwrite) {

    /** Writes all of the content. */
    @FunctionalInterface
    interface Content {
        void to(OutputStream out) throws IOException;
    }

    /** @throws FileAlreadyExistsException when the name is taken and may not be replaced */
    void refuseTaken() throws FileAlreadyExistsException {
        if (!overwrite && Files.exists(target)) {
            throw new FileAlreadyExistsException(target.toString());
        }
    }

    /** Makes the folders that are missing, and the file. */
    void write(Content content) throws IOException {
        refuseTaken();
        var place = target.toAbsolutePath();
        Files.createDirectories(place.getParent());
        var half = place.resolveSibling("." + place.getFileName() + ".part");
        try {
            try (var out = Files.newOutputStream(half, StandardOpenOption.CREATE, StandardOpenOption.TRUNCATE_EXISTING,
                    StandardOpenOption.WRITE)) {
                content.to(out);
            }
            if (overwrite) {
                Files.move(half, place, StandardCopyOption.REPLACE_EXISTING);
            } else {
                Files.move(half, place);
            }
        } finally {
            Files.deleteIfExists(half);
        }
    }
}
