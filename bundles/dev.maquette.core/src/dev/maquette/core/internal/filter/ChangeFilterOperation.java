// SPDX-License-Identifier: EPL-2.0
package dev.maquette.core.internal.filter;

import org.osgi.service.component.annotations.Component;

import dev.maquette.api.library.LibraryException;
import dev.maquette.api.request.ChangeFilter;
import dev.maquette.api.request.ChangeFilter.Changed;
import dev.maquette.core.internal.operation.Operation;
import dev.maquette.core.internal.operation.OperationContext;

/** Saves, changes and forgets filters. */
@Component(service = Operation.class)
public final class ChangeFilterOperation implements Operation<ChangeFilter, Changed> {

    @Override
    public Class<ChangeFilter> request() {
        return ChangeFilter.class;
    }

    @Override
    public Changed execute(ChangeFilter request, OperationContext context) throws LibraryException {
        return new Changed(new FilterFile(context.folder().filters()).change(request.name(), request.filter()));
    }
}
