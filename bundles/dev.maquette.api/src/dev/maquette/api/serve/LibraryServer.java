// SPDX-License-Identifier: EPL-2.0
package dev.maquette.api.serve;

import dev.maquette.api.library.Library;
import dev.maquette.api.library.LibraryException;

/**
 * Serves a library over HTTP: InvokeAI's routes under their own paths, and all else under {@code /api/v1/maquette/}.
 *
 * @noimplement A service of the server bundle.
 */
public interface LibraryServer {

    /**
     * Starts to serve, and returns when requests are answered.
     *
     * @param library what is served; it stays the caller's, who closes it after the server
     * @throws LibraryException when the address is taken or not allowed, or a key store cannot be read
     */
    RunningServer start(Library library, ServerSettings settings) throws LibraryException;
}
