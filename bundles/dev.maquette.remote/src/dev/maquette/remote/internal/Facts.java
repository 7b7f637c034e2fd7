// SPDX-License-Identifier: EPL-2.0
package dev.maquette.remote.internal;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Set;

import dev.maquette.api.library.LibraryException;
import dev.maquette.api.library.LibraryInfo;
import dev.maquette.api.library.Right;

/**
 * What a server says of its library and of who asks.
 *
 * @param name of the library
 * @param modelsFolder on the server's machine
 * @param version of the server
 * @param user who asks, null for nobody
 * @param rights what may be done
 * @param sequence of the latest change in the history
 */
record Facts(String name, String modelsFolder, String version, String user, Set<Right> rights,
        long sequence) {

    Facts {
        rights = Set.copyOf(rights);
    }

    static Facts ask(Line line) throws LibraryException {
        return line.get("api/v1/maquette/library", Facts.class);
    }

    LibraryInfo info(Line line) throws LibraryException {
        try {
            return new LibraryInfo(name, line.server().root(), Path.of(modelsFolder));
        } catch (InvalidPathException foreign) {
            throw line.refusals().strange(foreign);
        }
    }
}
