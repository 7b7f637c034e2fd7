// SPDX-License-Identifier: EPL-2.0
package dev.maquette.core.internal.filter;

import org.osgi.service.component.annotations.Component;

import dev.maquette.api.library.LibraryException;
import dev.maquette.api.request.ListFilters;
import dev.maquette.api.request.ListFilters.Filters;
import dev.maquette.core.internal.operation.Operation;
import dev.maquette.core.internal.operation.OperationContext;

/** Lists the filters that a library remembers. */
@Component(service = Operation.class)
public final class ListFiltersOperation implements Operation<ListFilters, Filters> {

    @Override
    public Class<ListFilters> request() {
        return ListFilters.class;
    }

    @Override
    public Filters execute(ListFilters request, OperationContext context) throws LibraryException {
        return new Filters(new FilterFile(context.folder().filters()).read());
    }
}
