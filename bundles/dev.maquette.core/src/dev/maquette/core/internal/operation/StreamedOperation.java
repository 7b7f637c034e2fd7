// SPDX-License-Identifier: EPL-2.0
package dev.maquette.core.internal.operation;

import java.util.function.Consumer;

import dev.maquette.api.library.LibraryException;
import dev.maquette.api.library.StreamedRequest;

/**
 * Carries out one kind of request and tells what it finds meanwhile.
 *
 * @param <R> the request
 * @param <I> what it finds
 * @param <O> its outcome
 */
public interface StreamedOperation<R extends StreamedRequest<I, O>, I extends Record, O extends Record>
        extends Operation<R, O> {

    /**
     * Does it.
     *
     * @param found takes what is found, on the calling thread
     * @throws org.eclipse.core.runtime.OperationCanceledException when cancelled
     */
    O execute(R request, Consumer<? super I> found, OperationContext context) throws LibraryException;

    /** Does it for somebody who only wants the outcome. */
    @Override
    default O execute(R request, OperationContext context) throws LibraryException {
        return execute(request, item -> {
        }, context);
    }
}
