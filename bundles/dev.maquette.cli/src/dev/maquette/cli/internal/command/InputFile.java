// SPDX-License-Identifier: EPL-2.0
package dev.maquette.cli.internal.command;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;

import dev.maquette.api.library.LibraryException;
import dev.maquette.api.library.Problem;

/** A file that a user names and a command reads whole. */
final class InputFile {

    private InputFile() {
    }

    static byte[] read(String name, Session session) throws LibraryException {
        var file = session.path(name);
        try {
            return Files.readAllBytes(file);
        } catch (NoSuchFileException missing) {
            throw new LibraryException(Problem.NOT_FOUND, "There is no such file: " + file,
                    "Check the spelling of the name.", missing);
        } catch (IOException failure) {
            throw new LibraryException(Problem.IO, file + " cannot be read: " + failure.getMessage() + ".",
                    "Check the file and its permissions.", failure);
        }
    }
}
