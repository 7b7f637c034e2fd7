// SPDX-License-Identifier: EPL-2.0
package dev.maquette.core.internal.hash;

import org.eclipse.core.runtime.SubMonitor;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

import dev.maquette.api.digest.Digests;
import dev.maquette.api.library.LibraryException;
import dev.maquette.api.library.Problem;
import dev.maquette.api.request.HashModels;
import dev.maquette.api.request.HashModels.Existing;
import dev.maquette.api.request.HashModels.Hashed;
import dev.maquette.core.internal.operation.Failures;
import dev.maquette.core.internal.operation.Operation;
import dev.maquette.core.internal.operation.OperationContext;
import dev.maquette.registry.RegistryException;

/** Hashes models because somebody asks for it. */
@Component(service = Operation.class)
public final class HashOperation implements Operation<HashModels, Hashed> {

    private final Digests digests;

    @Activate
    public HashOperation(@Reference Digests digests) {
        this.digests = digests;
    }

    @Override
    public Class<HashModels> request() {
        return HashModels.class;
    }

    @Override
    public Hashed execute(HashModels request, OperationContext context) throws LibraryException {
        if (request.algorithms().isEmpty()) {
            throw new LibraryException(Problem.INVALID, "No algorithm was named.", "Name one, such as blake3.");
        }
        var progress = SubMonitor.convert(context.monitor());
        var candidates = new Candidates(context.registry(), progress);
        try {
            var named = request.keys() == null ? candidates.all() : candidates.named(request.keys());
            var items = request.existing() == Existing.SKIP ? candidates.withoutHash(named) : named;
            var hashing = new ModelHashing(digests, context, request.algorithms(), request.existing());
            return new HashRun(context.registry(), hashing).over(items, progress, () -> true);
        } catch (RegistryException failure) {
            throw Failures.of(failure);
        }
    }
}
