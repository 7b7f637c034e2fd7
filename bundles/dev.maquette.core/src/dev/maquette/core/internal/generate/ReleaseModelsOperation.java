// SPDX-License-Identifier: EPL-2.0
package dev.maquette.core.internal.generate;

import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

import dev.maquette.api.generate.LoadedModel;
import dev.maquette.api.library.LibraryException;
import dev.maquette.api.request.ReleaseModels;
import dev.maquette.api.request.ReleaseModels.Released;
import dev.maquette.core.internal.operation.Operation;
import dev.maquette.core.internal.operation.OperationContext;

/** Gives back the memory of models that are loaded for drawing. */
@Component(service = Operation.class)
public final class ReleaseModelsOperation implements Operation<ReleaseModels, Released> {

    private final Drawing drawing;

    /** @param drawing with what */
    @Activate
    public ReleaseModelsOperation(@Reference Drawing drawing) {
        this.drawing = drawing;
    }

    @Override
    public Class<ReleaseModels> request() {
        return ReleaseModels.class;
    }

    @Override
    public Released execute(ReleaseModels request, OperationContext context) throws LibraryException {
        var engine = drawing.engine();
        var loaded = engine.loaded();
        engine.release();
        return new Released(loaded.size(), loaded.stream().mapToLong(LoadedModel::bytes).sum());
    }
}
