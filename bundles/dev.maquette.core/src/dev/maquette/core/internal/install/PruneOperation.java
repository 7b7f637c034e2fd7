// SPDX-License-Identifier: EPL-2.0
package dev.maquette.core.internal.install;

import org.osgi.service.component.annotations.Component;

import dev.maquette.api.library.LibraryException;
import dev.maquette.api.request.PruneInstalls;
import dev.maquette.api.request.PruneInstalls.Pruned;
import dev.maquette.core.internal.operation.Failures;
import dev.maquette.core.internal.operation.Operation;
import dev.maquette.core.internal.operation.OperationContext;
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
            var ids = context.registry().jobs().prune();
            context.installs().forget(ids);
            context.installs().nudge();
            return new Pruned(ids.stream().map(Long::valueOf).toList());
        } catch (RegistryException failure) {
            throw Failures.of(failure);
        }
    }
}
