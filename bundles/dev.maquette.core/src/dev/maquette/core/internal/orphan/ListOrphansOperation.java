// SPDX-License-Identifier: EPL-2.0
package dev.maquette.core.internal.orphan;

import org.osgi.service.component.annotations.Component;

import dev.maquette.api.library.LibraryException;
import dev.maquette.api.request.ListOrphans;
import dev.maquette.api.request.ListOrphans.Orphans;
import dev.maquette.core.internal.operation.Operation;
import dev.maquette.core.internal.operation.OperationContext;

/** Finds what belongs to no record. */
@Component(service = Operation.class)
public final class ListOrphansOperation implements Operation<ListOrphans, Orphans> {

    @Override
    public Class<ListOrphans> request() {
        return ListOrphans.class;
    }

    @Override
    public Orphans execute(ListOrphans request, OperationContext context) throws LibraryException {
        return new ModelsFolder(context).orphans();
    }
}
