// SPDX-License-Identifier: EPL-2.0
package dev.maquette.core.internal.compatibility;

import java.util.Set;

import org.eclipse.core.runtime.SubMonitor;
import org.osgi.service.component.annotations.Component;

import dev.maquette.api.library.LibraryException;
import dev.maquette.api.library.ModelQuery;
import dev.maquette.api.model.ModelSummary;
import dev.maquette.api.request.CheckFiles;
import dev.maquette.api.request.ForeseeLoss;
import dev.maquette.api.request.ForeseeLoss.Loss;
import dev.maquette.core.internal.missing.CheckOperation;
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
        var progress = SubMonitor.convert(context.monitor(), "Looking who needs it", 2);
        look(request, context.with(progress.split(1)));
        try {
            var stock = Stock.of(context.registry(), table, progress.split(1));
            return new Loss(new Losses(stock, context.registry()).of(Set.copyOf(request.keys())));
        } catch (RegistryException failure) {
            throw Failures.of(failure);
        }
    }

    /** What fills parts has to be there to do so; where nothing of the kind goes, nobody has to know. */
    private void look(ForeseeLoss request, OperationContext context) {
        var fillers = context.registry().query(ModelQuery.all()).items().stream()
                .filter(model -> table.takes(model.type().id())).map(ModelSummary::key).toList();
        if (fillers.stream().anyMatch(Set.copyOf(request.keys())::contains)) {
            new CheckOperation().execute(new CheckFiles(fillers), context);
        }
    }
}
