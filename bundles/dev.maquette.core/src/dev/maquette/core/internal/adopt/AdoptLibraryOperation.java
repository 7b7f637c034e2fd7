// SPDX-License-Identifier: EPL-2.0
package dev.maquette.core.internal.adopt;

import java.util.function.Consumer;

import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

import dev.maquette.api.identify.Identifier;
import dev.maquette.api.inspect.Inspector;
import dev.maquette.api.library.LibraryException;
import dev.maquette.api.request.AdoptLibrary;
import dev.maquette.api.request.AdoptLibrary.Adopted;
import dev.maquette.api.request.AdoptLibrary.Outcome;
import dev.maquette.core.internal.operation.Failures;
import dev.maquette.core.internal.operation.Operation;
import dev.maquette.core.internal.operation.OperationContext;
import dev.maquette.core.internal.operation.StreamedOperation;
import dev.maquette.registry.RegistryException;

/** Makes records for the models of another program's library, where they lie. */
@Component(service = Operation.class)
public final class AdoptLibraryOperation implements StreamedOperation<AdoptLibrary, Outcome, Adopted> {

    private final Neighbours neighbours;
    private final Identifier identifier;
    private final Inspector inspector;

    @Activate
    public AdoptLibraryOperation(@Reference Neighbours neighbours, @Reference Identifier identifier,
            @Reference Inspector inspector) {
        this.neighbours = neighbours;
        this.identifier = identifier;
        this.inspector = inspector;
    }

    @Override
    public Class<AdoptLibrary> request() {
        return AdoptLibrary.class;
    }

    @Override
    public Adopted execute(AdoptLibrary request, Consumer<? super Outcome> outcomes, OperationContext context)
            throws LibraryException {
        var root = Roots.of(request.root(), Roots.home());
        var program = request.program() == null ? neighbours.of(root) : neighbours.named(request.program());
        try {
            return new AdoptRun(request, root, program, neighbours, identifier, inspector, context).run(outcomes);
        } catch (RegistryException failure) {
            throw Failures.of(failure);
        }
    }
}
