// SPDX-License-Identifier: EPL-2.0
package dev.maquette.api.library;

import java.net.URI;
import java.nio.file.Path;
import java.util.List;

/**
 * Finds, creates and opens libraries.
 *
 * @noimplement A service of core.
 */
public interface Libraries {

    /** Where the default library is; it is made when first opened. */
    URI defaultLocation();

    /** Libraries created or opened on this account, most recent first. */
    List<LibraryInfo> known();

    /**
     * Makes an empty library.
     *
     * @param folder missing or empty
     */
    LibraryInfo create(Path folder, String name) throws LibraryException;

    /**
     * Opens a library; one that is open already is shared. The default library is created when it does not exist,
     * any other location must hold one.
     *
     * @param location a {@code file:} URI of the library's folder
     */
    Library open(URI location) throws LibraryException;
}
