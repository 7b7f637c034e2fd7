// SPDX-License-Identifier: EPL-2.0
package dev.maquette.core.internal.trash;

import org.osgi.service.component.annotations.Component;

import dev.maquette.api.library.LibraryException;
import dev.maquette.api.request.ListTrash;
import dev.maquette.core.internal.operation.Operation;
import dev.maquette.core.internal.operation.OperationContext;

/** Tells what lies in the trash. */
@Component(service = Operation.class)
public final class ListTrashOperation implements Operation<ListTrash, ListTrash.Trash> {

    @Override
    public Class<ListTrash> request() {
        return ListTrash.class;
    }

    @Override
    public ListTrash.Trash execute(ListTrash request, OperationContext context) throws LibraryException {
        var entries = new Trash(context).entries();
        return new ListTrash.Trash(entries, entries.stream().mapToLong(ListTrash.Entry::bytes).sum());
    }
}
