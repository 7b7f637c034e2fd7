// SPDX-License-Identifier: EPL-2.0
package dev.maquette.core.internal.operation;

import dev.maquette.api.library.LibraryException;
import dev.maquette.api.library.Request;

/**
 * Carries out one kind of request. A service: core finds all of them.
 *
 * @param <R> the request
 * @param <O> its outcome
 */
public interface Operation<R extends Request<O>, O extends Record> {

    /** The class of requests it carries out. */
    Class<R> request();

    /**
     * Does it, wholly or not at all.
     *
     * @throws org.eclipse.core.runtime.OperationCanceledException when cancelled
     */
    O execute(R request, OperationContext context) throws LibraryException;
}
