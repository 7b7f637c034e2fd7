// SPDX-License-Identifier: EPL-2.0
package dev.maquette.core.internal.cover;

import java.util.Base64;

import org.osgi.service.component.annotations.Component;

import dev.maquette.api.library.LibraryException;
import dev.maquette.api.request.ReadCover;
import dev.maquette.api.request.ReadCover.Cover;
import dev.maquette.core.internal.operation.Failures;
import dev.maquette.core.internal.operation.Operation;
import dev.maquette.core.internal.operation.OperationContext;
import dev.maquette.registry.RegistryException;

/** Reads the thumbnail of a model. */
@Component(service = Operation.class)
public final class ReadCoverOperation implements Operation<ReadCover, Cover> {

    @Override
    public Class<ReadCover> request() {
        return ReadCover.class;
    }

    @Override
    public Cover execute(ReadCover request, OperationContext context) throws LibraryException {
        try {
            var entry = context.registry().open(request.key()).orElseThrow(() -> Failures.noModel(request.key()));
            return new Cover(new Covers(context.folder()).read(entry.getCoverImage())
                    .map(Base64.getEncoder()::encodeToString).orElse(null));
        } catch (RegistryException failure) {
            throw Failures.of(failure);
        }
    }
}
