// SPDX-License-Identifier: EPL-2.0
package dev.maquette.core.internal.cover;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;

import org.osgi.service.component.annotations.Component;

import dev.maquette.api.library.LibraryException;
import dev.maquette.api.library.Problem;
import dev.maquette.api.request.ChangeCover;
import dev.maquette.api.request.ChangeCover.Covered;
import dev.maquette.core.internal.operation.Failures;
import dev.maquette.core.internal.operation.Operation;
import dev.maquette.core.internal.operation.OperationContext;
import dev.maquette.core.internal.operation.Records;
import dev.maquette.registry.RegistryException;

/** Gives a model a cover, or takes it away. */
@Component(service = Operation.class)
public final class ChangeCoverOperation implements Operation<ChangeCover, Covered> {

    @Override
    public Class<ChangeCover> request() {
        return ChangeCover.class;
    }

    @Override
    public Covered execute(ChangeCover request, OperationContext context) throws LibraryException {
        var registry = context.registry();
        try {
            var name = registry.open(request.key()).orElseThrow(() -> Failures.noModel(request.key())).getName();
            var cover = request.image() == null ? null
                    : Covers.keep(path(request.image()), request.key(), context.folder());
            var label = (cover == null ? "Remove the cover of " : "Change the cover of ") + name;
            var batch = registry.change(context.actor(), request.operation(), label, null,
                    transaction -> transaction.edit(request.key()).setCoverImage(cover));
            var after = registry.open(request.key()).orElseThrow(() -> Failures.noModel(request.key()));
            return new Covered(Records.of(after), Covers.of(request.key(), cover, context.folder()).map(Path::toString)
                    .orElse(null), batch.orElse(null));
        } catch (RegistryException failure) {
            throw Failures.of(failure);
        }
    }

    private static Path path(String image) throws LibraryException {
        try {
            return Path.of(image);
        } catch (InvalidPathException wrong) {
            throw new LibraryException(Problem.INVALID, image + " is no path.", "Give the path of a picture.", wrong);
        }
    }
}
