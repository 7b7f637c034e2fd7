// SPDX-License-Identifier: EPL-2.0
package dev.maquette.core.internal.operation;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;

import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;

import dev.maquette.api.library.LibraryException;
import dev.maquette.api.library.Problem;
import dev.maquette.api.library.Request;
import dev.maquette.api.library.StreamedRequest;

/** All operations, found by the class of their request; they may come and go while libraries are open. */
@Component(service = Operations.class)
public final class Operations {

    private final Map<Class<?>, Operation<?, ?>> byRequest = new ConcurrentHashMap<>();

    @Reference(cardinality = ReferenceCardinality.MULTIPLE, policy = ReferencePolicy.DYNAMIC)
    public void add(Operation<?, ?> operation) {
        byRequest.put(operation.request(), operation);
    }

    public void remove(Operation<?, ?> operation) {
        byRequest.remove(operation.request(), operation);
    }

    /** Carries the request out. */
    @SuppressWarnings("unchecked")
    public <O extends Record, R extends Request<O>> O run(R request, OperationContext context)
            throws LibraryException {
        return ((Operation<R, O>) find(request)).execute(request, context);
    }

    /** Carries the request out and hands on what is found meanwhile. */
    @SuppressWarnings("unchecked")
    public <I extends Record, O extends Record, R extends StreamedRequest<I, O>> O run(R request,
            Consumer<? super I> found, OperationContext context) throws LibraryException {
        return ((StreamedOperation<R, I, O>) find(request)).execute(request, found, context);
    }

    private Operation<?, ?> find(Request<?> request) throws LibraryException {
        var operation = byRequest.get(request.getClass());
        if (operation == null) {
            throw new LibraryException(Problem.ENVIRONMENT,
                    "This program has no operation " + request.operation() + ".", "Install the feature that has it.");
        }
        return operation;
    }
}
