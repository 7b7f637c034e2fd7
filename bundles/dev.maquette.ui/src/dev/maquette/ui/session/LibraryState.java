// SPDX-License-Identifier: EPL-2.0
package dev.maquette.ui.session;

import java.net.URI;

import dev.maquette.api.library.Library;

/** Whether there is a library to work with. */
public sealed interface LibraryState {

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
