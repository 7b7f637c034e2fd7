// SPDX-License-Identifier: EPL-2.0
package dev.maquette.server.internal.http;

import java.util.Optional;

import org.eclipse.jetty.server.Request;

import dev.maquette.api.library.LibraryException;

/** Decides who may come in. */
public interface Gate {

    /**
     * Who sent the request.
     *
     * @throws HttpProblem 401 when nobody has signed in, 403 when it is not allowed
     */
    Caller admit(Request request, Access access) throws HttpProblem;

    /**
     * Who has opened a connection that shows its token in its own way; to be asked again while it lasts.
     *
     * @param token that was shown, or empty
     * @throws HttpProblem 401 when it is not good, or not any more
     */
    Caller identify(Optional<String> token) throws HttpProblem;

    /** The answer to a request that was admitted, with what whoever sent it needs for the next one. */
    Answer dismiss(Request request, Answer answer) throws LibraryException;
}
