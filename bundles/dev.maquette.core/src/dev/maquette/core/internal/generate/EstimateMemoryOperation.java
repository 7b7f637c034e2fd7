// SPDX-License-Identifier: EPL-2.0
package dev.maquette.core.internal.generate;

import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

import dev.maquette.api.generate.MemoryNeed;
import dev.maquette.api.library.LibraryException;
import dev.maquette.api.request.EstimateMemory;
import dev.maquette.core.internal.operation.Operation;
import dev.maquette.core.internal.operation.OperationContext;

/** Tells whether pictures can be drawn with the memory that there is. */
@Component(service = Operation.class)
public final class EstimateMemoryOperation implements Operation<EstimateMemory, MemoryNeed> {

    private final Drawing drawing;

    /** @param drawing with what */
    @Activate
    public EstimateMemoryOperation(@Reference Drawing drawing) {
        this.drawing = drawing;
    }

    @Override
    public Class<EstimateMemory> request() {
        return EstimateMemory.class;
    }

    @Override
    public MemoryNeed execute(EstimateMemory request, OperationContext context) throws LibraryException {
        var task = Drawing.task(request.model(), request.settings(), request.device(), context);
        return drawing.engine().need(task, context.monitor());
    }
}
