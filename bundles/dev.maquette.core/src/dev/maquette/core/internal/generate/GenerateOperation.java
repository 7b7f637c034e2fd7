// SPDX-License-Identifier: EPL-2.0
package dev.maquette.core.internal.generate;

import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.file.Files;
import java.time.Instant;
import java.time.LocalDate;
import java.util.function.Consumer;

import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

import dev.maquette.api.library.Actor;
import dev.maquette.api.library.LibraryException;
import dev.maquette.api.model.ModelRecord;
import dev.maquette.api.request.GenerateImages;
import dev.maquette.api.request.GenerateImages.Drawn;
import dev.maquette.api.request.GenerateImages.Generated;
import dev.maquette.core.internal.operation.Failures;
import dev.maquette.core.internal.operation.Operation;
import dev.maquette.core.internal.operation.OperationContext;
import dev.maquette.core.internal.operation.StreamedOperation;
import dev.maquette.registry.RegistryException;

/** Draws pictures with a model of the library and keeps them as files. */
@Component(service = Operation.class)
public final class GenerateOperation implements StreamedOperation<GenerateImages, Drawn, Generated> {

    private static final Logger LOG = System.getLogger(GenerateOperation.class.getName());

    private final Drawing drawing;

    /** @param drawing with what */
    @Activate
    public GenerateOperation(@Reference Drawing drawing) {
        this.drawing = drawing;
    }

    @Override
    public Class<GenerateImages> request() {
        return GenerateImages.class;
    }

    @Override
    public Generated execute(GenerateImages request, Consumer<? super Drawn> found, OperationContext context)
            throws LibraryException {
        var engine = drawing.engine();
        var task = Drawing.task(request.model(), request.settings(), request.device(), context);
        var targets = targets(request, context);
        long begin = System.nanoTime();
        var pictures = new Pictures(task, targets, found);
        try {
            var device = engine.draw(task, pictures, context.monitor());
            return new Generated(pictures.drawn(), device, (System.nanoTime() - begin) / 1_000_000);
        } finally {
            if (pictures.drawn() > 0) {
                count(task.model().record(), pictures.drawn(), context);
            }
        }
    }

    private static Targets targets(GenerateImages request, OperationContext context) throws LibraryException {
        if (request.target() != null) {
            return Targets.of(request.target(), request.settings().count());
        }
        try {
            var today = Files.createDirectories(context.folder().pictures().resolve(LocalDate.now().toString()));
            return Targets.of(today.toString(), request.settings().count());
        } catch (IOException failure) {
            throw Failures.of("Making a folder for pictures", failure);
        }
    }

    /**
     * A fact and no edit: it is in nobody's way who edits the model, and nobody's to undo. The pictures are no worse
     * when nobody counts them.
     */
    private static void count(ModelRecord model, int pictures, OperationContext context) {
        try {
            var words = pictures == 1 ? "Draw a picture with " : "Draw " + pictures + " pictures with ";
            context.registry().change(Actor.system(), "images.generate", words + model.name(), null,
                    transaction -> {
                        var entry = transaction.edit(model.key());
                        entry.setUseCount(entry.getUseCount() + pictures);
                        entry.setLastUsedAt(Instant.now());
                    });
        } catch (RegistryException failure) {
            LOG.log(Level.WARNING, "That " + model.name() + " was used is not counted", failure);
        }
    }
}
