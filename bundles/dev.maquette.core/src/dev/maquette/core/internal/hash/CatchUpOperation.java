// SPDX-License-Identifier: EPL-2.0
package dev.maquette.core.internal.hash;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;

import org.eclipse.core.runtime.SubMonitor;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

import dev.maquette.api.digest.DigestAlgorithm;
import dev.maquette.api.digest.Digests;
import dev.maquette.api.library.LibraryException;
import dev.maquette.api.request.CatchUpHashes;
import dev.maquette.api.request.CatchUpHashes.CaughtUp;
import dev.maquette.api.request.CatchUpHashes.End;
import dev.maquette.api.request.HashModels.Existing;
import dev.maquette.core.internal.library.LibrarySettings;
import dev.maquette.core.internal.operation.Failures;
import dev.maquette.core.internal.operation.Operation;
import dev.maquette.core.internal.operation.OperationContext;
import dev.maquette.registry.RegistryException;

/** Hashes what has no hash yet, while the setting wants it and no other process does. */
@Component(service = Operation.class)
public final class CatchUpOperation implements Operation<CatchUpHashes, CaughtUp> {

    private final Digests digests;

    @Activate
    public CatchUpOperation(@Reference Digests digests) {
        this.digests = digests;
    }

    @Override
    public Class<CatchUpHashes> request() {
        return CatchUpHashes.class;
    }

    @Override
    public CaughtUp execute(CatchUpHashes request, OperationContext context) throws LibraryException {
        try {
            if (!wanted(context)) {
                return new CaughtUp(End.UNWANTED, 0, List.of());
            }
            try (var turn = Turn.tryIn(context.folder())) {
                return turn.isOurs() ? hash(request, context) : new CaughtUp(End.ELSEWHERE, 0, List.of());
            }
        } catch (IOException failure) {
            throw Failures.of("Hashing in the background", failure);
        } catch (UncheckedIOException failure) {
            throw Failures.of("Hashing in the background", failure.getCause());
        } catch (RegistryException failure) {
            throw Failures.of(failure);
        }
    }

    private CaughtUp hash(CatchUpHashes request, OperationContext context) throws IOException, RegistryException {
        var progress = SubMonitor.convert(context.monitor());
        var candidates = new Candidates(context.registry(), progress);
        var items = candidates.withoutHash(
                request.keys() == null ? candidates.all() : candidates.named(request.keys()));
        var hashing = new ModelHashing(digests, context, List.of(DigestAlgorithm.BLAKE3), Existing.SKIP);
        var outcome = new HashRun(context.registry(), hashing).over(items, progress, () -> stillWanted(context));
        return new CaughtUp(wanted(context) ? End.DONE : End.UNWANTED, outcome.models().size(), outcome.failed());
    }

    private static boolean wanted(OperationContext context) throws IOException {
        return LibrarySettings.read(context.folder().settings()).hashesInBackground();
    }

    private static boolean stillWanted(OperationContext context) {
        try {
            return wanted(context);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
