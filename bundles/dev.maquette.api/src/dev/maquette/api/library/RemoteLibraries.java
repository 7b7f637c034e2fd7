// SPDX-License-Identifier: EPL-2.0
package dev.maquette.api.library;

import java.net.URI;
import java.util.Optional;

import dev.maquette.api.transfer.Secret;

/**
 * Opens libraries that a server has.
 *
 * @noimplement A service of the remote bundle, which {@link Libraries} asks.
 */
public interface RemoteLibraries {

    /**
     * Opens the library that is served there.
     *
     * @param server such as {@code https://models.example.org:9090/}
     * @param token of the user, empty for nobody
     * @throws LibraryException {@link Problem#DENIED} when the server wants a token, or another one
     */
    Library open(URI server, Optional<Secret> token) throws LibraryException;

    /**
     * Asks the server for a token.
     *
     * @throws LibraryException {@link Problem#DENIED} when it does not know the user or the password is wrong
     */
    Secret signIn(URI server, String email, Secret password, boolean lasting) throws LibraryException;
}
