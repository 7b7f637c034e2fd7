// SPDX-License-Identifier: EPL-2.0
package dev.maquette.core.internal.cover;

import java.util.Base64;

import org.osgi.service.component.annotations.Component;

import dev.maquette.api.library.LibraryException;
import dev.maquette.api.library.Problem;
import dev.maquette.api.request.ChangeCover;
import dev.maquette.api.request.ChangeCover.Changed;
import dev.maquette.core.internal.operation.Failures;
import dev.maquette.core.internal.operation.Operation;
import dev.maquette.core.internal.operation.OperationContext;
import dev.maquette.core.internal.operation.Records;
import dev.maquette.registry.RegistryException;

/** Gives a model a cover image: the thumbnail is on disk before the record names it. */
@Component(service = Operation.class)
public final class CoverOperation implements Operation<ChangeCover, Changed> {

    @Override
    public Class<ChangeCover> request() {
        return ChangeCover.class;
    }

    @Override
    public Changed execute(ChangeCover request, OperationContext context) throws LibraryException {
        var registry = context.registry();
        try {
            var before = registry.open(request.key()).orElseThrow(() -> Failures.noModel(request.key()));
            var thumbnail = request.image() == null ? null : Thumbnail.of(decoded(request.image()));
            if (request.dryRun()) {
                before.setCoverImage(thumbnail == null ? null : Covers.name(thumbnail));
                return new Changed(Records.of(before), null);
            }
            var name = thumbnail == null ? null : new Covers(context.folder()).keep(thumbnail);
            var label = (name == null ? "Remove the cover of " : "Set the cover of ") + before.getName();
            var batch = registry.change(context.actor(), request.operation(), label, null,
                    transaction -> transaction.edit(request.key()).setCoverImage(name));
            var after = registry.open(request.key()).orElseThrow(() -> Failures.noModel(request.key()));
            return new Changed(Records.of(after), batch.orElse(null));
        } catch (RegistryException failure) {
            throw Failures.of(failure);
        }
    }

    private static byte[] decoded(String image) throws LibraryException {
        try {
            return Base64.getDecoder().decode(image);
        } catch (IllegalArgumentException wrong) {
            throw new LibraryException(Problem.INVALID, "The image is not in Base64: " + wrong.getMessage() + ".", "",
                    wrong);
        }
    }
}
