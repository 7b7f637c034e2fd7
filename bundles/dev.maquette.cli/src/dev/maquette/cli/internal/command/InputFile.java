// SPDX-License-Identifier: EPL-2.0
package dev.maquette.cli.internal.command;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;

import dev.maquette.api.library.LibraryException;
import dev.maquette.api.library.Problem;

/** A file that a user names and a command reads whole. */
final class InputFile {

    /** More than any list of models has, and less than the memory of a small computer. */
    private static final int LARGEST = 256 << 20;

    private InputFile() {
    }

    static byte[] read(String name, Session session) throws LibraryException {
        var file = session.path(name);
        try (var in = Files.newInputStream(file)) {
            var bytes = in.readNBytes(LARGEST + 1);
            if (bytes.length > LARGEST) {
                throw new LibraryException(Problem.INVALID, file + " has more than " + (LARGEST >> 20) + " MiB.",
                        "Check the name: no file of this kind is so large.");
            }
            return bytes;
        } catch (NoSuchFileException missing) {
            throw new LibraryException(Problem.NOT_FOUND, "There is no such file: " + file,
                    "Check the spelling of the name.", missing);
        } catch (IOException failure) {
            throw new LibraryException(Problem.IO, file + " cannot be read: " + failure.getMessage() + ".",
                    "Check the file and its permissions.", failure);
        }
    }
}
