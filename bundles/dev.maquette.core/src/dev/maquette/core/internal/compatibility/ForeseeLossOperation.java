// SPDX-License-Identifier: EPL-2.0
package dev.maquette.core.internal.compatibility;

import java.util.Set;

import org.osgi.service.component.annotations.Component;

import dev.maquette.api.library.LibraryException;
import dev.maquette.api.request.ForeseeLoss;
import dev.maquette.api.request.ForeseeLoss.Loss;
import dev.maquette.core.internal.operation.Failures;
import dev.maquette.core.internal.operation.Operation;
import dev.maquette.core.internal.operation.OperationContext;
import dev.maquette.registry.RegistryException;

/** Tells who would miss models. */
@Component(service = Operation.class)
public final class ForeseeLossOperation implements Operation<ForeseeLoss, Loss> {

    private final NeedTable table = NeedTable.builtIn();

    @Override
    public Class<ForeseeLoss> request() {
        return ForeseeLoss.class;
    }

    @Override
    public Loss execute(ForeseeLoss request, OperationContext context) throws LibraryException {
        try {
            var stock = Stock.of(context.registry(), table, context.monitor());
            return new Loss(new Losses(stock, context.registry()).of(Set.copyOf(request.keys())));
        } catch (RegistryException failure) {
            throw Failures.of(failure);
        }
    }
}
