// SPDX-License-Identifier: EPL-2.0
package dev.maquette.core.internal.inspect;

import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

import dev.maquette.api.inspect.Inspection;
import dev.maquette.api.inspect.Inspector;
import dev.maquette.api.library.LibraryException;
import dev.maquette.api.request.InspectModel;
import dev.maquette.core.internal.operation.Operation;
import dev.maquette.core.internal.operation.OperationContext;

/** Looks into the files of a model. */
@Component(service = Operation.class)
public final class InspectOperation implements Operation<InspectModel, Inspection> {

    private final Inspector inspector;

    @Activate
    public InspectOperation(@Reference Inspector inspector) {
        this.inspector = inspector;
    }

    @Override
    public Class<InspectModel> request() {
        return InspectModel.class;
    }

    @Override
    public Inspection execute(InspectModel request, OperationContext context) throws LibraryException {
        return inspector.inspect(ModelFiles.of(request.key(), context), context.monitor());
    }
}
