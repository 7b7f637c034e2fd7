// SPDX-License-Identifier: EPL-2.0
package dev.maquette.ui.session;

import java.net.URI;
import java.nio.file.Path;

import dev.maquette.api.library.Library;

/** Whether there is a library to work with. */
public sealed interface LibraryState {

    /** A library's location as people read it: the path of its folder, or the address of its server. */
    static String place(URI location) {
        return "file".equals(location.getScheme()) ? Path.of(location).toString() : location.toString();
    }

    /** Being opened; nothing can be shown yet. */
    record Opening(URI location) implements LibraryState {
    }

    /** Open. */
    record Open(Library library) implements LibraryState {
    }

    /**
     * It could not be opened.
     *
     * @param message what happened
     * @param remedy what to do, may be empty
     */
    record Failed(URI location, String message, String remedy) implements LibraryState {
    }
}
