// SPDX-License-Identifier: EPL-2.0
package dev.maquette.core.internal.inspect;

import java.util.Map;

import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

import dev.maquette.api.identify.Identification;
import dev.maquette.api.identify.Identifier;
import dev.maquette.api.library.LibraryException;
import dev.maquette.api.request.IdentifyModel;
import dev.maquette.core.internal.operation.Operation;
import dev.maquette.core.internal.operation.OperationContext;

/** Says what the files of a model are. */
@Component(service = Operation.class)
public final class IdentifyOperation implements Operation<IdentifyModel, Identification> {

    private final Identifier identifier;

    @Activate
    public IdentifyOperation(@Reference Identifier identifier) {
        this.identifier = identifier;
    }

    @Override
    public Class<IdentifyModel> request() {
        return IdentifyModel.class;
    }

    @Override
    public Identification execute(IdentifyModel request, OperationContext context) throws LibraryException {
        return identifier.identify(ModelFiles.of(request.key(), context), Map.of(), context.monitor());
    }
}
