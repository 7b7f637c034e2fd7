// SPDX-License-Identifier: EPL-2.0
package dev.maquette.core.internal.sidecar;

import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

import dev.maquette.api.library.LibraryException;
import dev.maquette.api.request.ListSidecarDialects;
import dev.maquette.api.request.ListSidecarDialects.Dialect;
import dev.maquette.api.request.ListSidecarDialects.Dialects;
import dev.maquette.core.internal.operation.Operation;
import dev.maquette.core.internal.operation.OperationContext;

/** Tells which files beside models can be written. */
@Component(service = Operation.class)
public final class ListSidecarDialectsOperation implements Operation<ListSidecarDialects, Dialects> {

    private final Writers writers;

    @Activate
    public ListSidecarDialectsOperation(@Reference Writers writers) {
        this.writers = writers;
    }

    @Override
    public Class<ListSidecarDialects> request() {
        return ListSidecarDialects.class;
    }

    @Override
    public Dialects execute(ListSidecarDialects request, OperationContext context) throws LibraryException {
        return new Dialects(writers.all().stream()
                .map(writer -> new Dialect(writer.id(), writer.name(), writer.suffix(), writer.updates())).toList());
    }
}
