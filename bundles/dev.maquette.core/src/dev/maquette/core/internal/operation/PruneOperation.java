// SPDX-License-Identifier: EPL-2.0
package dev.maquette.core.internal.operation;

import org.osgi.service.component.annotations.Component;

import dev.maquette.api.library.LibraryException;
import dev.maquette.api.request.PruneInstalls;
import dev.maquette.api.request.PruneInstalls.Pruned;
import dev.maquette.registry.RegistryException;

/** Forgets installations that are finished. */
@Component(service = Operation.class)
public final class PruneOperation implements Operation<PruneInstalls, Pruned> {

    @Override
    public Class<PruneInstalls> request() {
        return PruneInstalls.class;
    }

    @Override
    public Pruned execute(PruneInstalls request, OperationContext context) throws LibraryException {
        try {
            return new Pruned(context.registry().jobs().prune().stream().map(Long::valueOf).toList());
        } catch (RegistryException failure) {
            throw Failures.of(failure);
        }
    }
}
