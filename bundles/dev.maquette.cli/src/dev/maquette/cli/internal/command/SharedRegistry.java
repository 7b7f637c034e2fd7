// SPDX-License-Identifier: EPL-2.0
package dev.maquette.cli.internal.command;

import java.net.URI;
import java.nio.file.Path;
import java.util.Optional;

import dev.maquette.api.library.LibraryException;
import dev.maquette.api.library.Problem;
import dev.maquette.cli.internal.output.Words;

/** A registry that a server is told to use: a library that is not there yet is made with it. */
record SharedRegistry(Session session, String url) {

    /** Sees to it that the library at this location has it. */
    void require(URI location) throws LibraryException {
        var place = place(location);
        if (place.isEmpty()) {
            var folder = Path.of(location);
            session.libraries().create(folder, name(folder), url);
            session.output().remark("Created the library in " + folder + ", with its registry there.");
        } else if (!place.get().equals(Optional.of(withoutPassword()))) {
            throw new LibraryException(Problem.CONFLICT, "The registry of the library is "
                    + place.get().map(other -> "at " + other).orElse("in its folder") + ".",
                    "Move it with: maquette library registry " + Words.quoted(withoutPassword()));
        }
    }

    /** Where the library's registry is; empty where there is no library. */
    private Optional<Optional<String>> place(URI location) throws LibraryException {
        try {
            return Optional.of(session.libraries().registry(location));
        } catch (LibraryException failure) {
            if (failure.problem() == Problem.NOT_FOUND) {
                return Optional.empty();
            }
            throw failure;
        }
    }

    private String withoutPassword() {
        return url.replaceAll("(?<=[?&])password=[^&]*&?", "").replaceAll("[?&]$", "");
    }

    private static String name(Path folder) {
        return folder.getFileName() == null ? "Library" : folder.getFileName().toString();
    }
}
