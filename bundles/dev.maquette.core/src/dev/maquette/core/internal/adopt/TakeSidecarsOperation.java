// SPDX-License-Identifier: EPL-2.0
package dev.maquette.core.internal.adopt;

import org.eclipse.core.runtime.SubMonitor;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

import dev.maquette.api.inspect.Inspector;
import dev.maquette.api.library.LibraryException;
import dev.maquette.api.request.TakeSidecars;
import dev.maquette.api.request.TakeSidecars.Taken;
import dev.maquette.core.internal.operation.Failures;
import dev.maquette.core.internal.operation.Operation;
import dev.maquette.core.internal.operation.OperationContext;
import dev.maquette.core.internal.operation.Records;
import dev.maquette.registry.RegistryException;

/** Reads files beside models again and takes what they say into the records, in one change. */
@Component(service = Operation.class)
public final class TakeSidecarsOperation implements Operation<TakeSidecars, Taken> {

    private final Neighbours neighbours;
    private final Inspector inspector;

    @Activate
    public TakeSidecarsOperation(@Reference Neighbours neighbours, @Reference Inspector inspector) {
        this.neighbours = neighbours;
        this.inspector = inspector;
    }

    @Override
    public Class<TakeSidecars> request() {
        return TakeSidecars.class;
    }

    @Override
    public Taken execute(TakeSidecars request, OperationContext context) throws LibraryException {
        var keys = request.keys() == null ? Records.keys(context.registry())
                : request.keys().stream().distinct().toList();
        var progress = SubMonitor.convert(context.monitor(), "Reading files beside models", keys.size() + 1);
        var taking = new Taking(request, new Beside(neighbours, inspector, context.folder()), context);
        try {
            for (var key : keys) {
                taking.look(key, progress.split(1));
            }
            return taking.store(progress.split(1));
        } catch (RegistryException failure) {
            throw Failures.of(failure);
        }
    }
}
