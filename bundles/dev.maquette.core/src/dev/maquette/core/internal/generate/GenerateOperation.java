// SPDX-License-Identifier: EPL-2.0
package dev.maquette.core.internal.generate;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.function.Consumer;

import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicyOption;

import dev.maquette.api.generate.ImageEngine;
import dev.maquette.api.generate.Picture;
import dev.maquette.api.library.Actor;
import dev.maquette.api.library.LibraryException;
import dev.maquette.api.library.Problem;
import dev.maquette.api.model.ModelRecord;
import dev.maquette.api.request.GenerateImages;
import dev.maquette.api.request.GenerateImages.Generated;
import dev.maquette.api.request.GenerateImages.Image;
import dev.maquette.core.internal.operation.Failures;
import dev.maquette.core.internal.operation.Operation;
import dev.maquette.core.internal.operation.OperationContext;
import dev.maquette.core.internal.operation.Records;
import dev.maquette.core.internal.operation.StreamedOperation;
import dev.maquette.registry.RegistryException;

/** Draws pictures with a model of the library and keeps them as files. */
@Component(service = Operation.class)
public final class GenerateOperation implements StreamedOperation<GenerateImages, Image, Generated> {

    private static final Logger LOG = System.getLogger(GenerateOperation.class.getName());
    private static final int MOST = 1000;

    private final ImageEngine engine;

    /** @param engine null where the program cannot draw */
    @Activate
    public GenerateOperation(@Reference(cardinality = ReferenceCardinality.OPTIONAL,
            policyOption = ReferencePolicyOption.GREEDY) ImageEngine engine) {
        this.engine = engine;
    }

    @Override
    public Class<GenerateImages> request() {
        return GenerateImages.class;
    }

    @Override
    public Generated execute(GenerateImages request, Consumer<? super Image> found, OperationContext context)
            throws LibraryException {
        check(request);
        var model = model(request.model(), context);
        var path = present(model, context);
        var targets = Targets.of(request.target(), request.settings().count());
        long begin = System.nanoTime();
        int[] drawn = {0};
        try {
            var device = engine.draw(model, path, request.settings(), picture -> {
                var image = write(picture, model, targets);
                drawn[0]++;
                found.accept(image);
            }, context.monitor());
            return new Generated(drawn[0], device, (System.nanoTime() - begin) / 1_000_000);
        } finally {
            if (drawn[0] > 0) {
                count(model, drawn[0], context);
            }
        }
    }

    private static Path present(ModelRecord model, OperationContext context) throws LibraryException {
        var path = context.folder().resolve(model.path());
        if (!Files.exists(path)) {
            throw new LibraryException(Problem.NOT_FOUND, "The files of " + model.name() + " are not at " + path + ".",
                    "Connect the disk they are on, or say where they are now with Locate.");
        }
        return path;
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

    private void check(GenerateImages request) throws LibraryException {
        if (engine == null) {
            throw new LibraryException(Problem.ENVIRONMENT, "This program cannot draw: it has no inference engine.",
                    "Install the feature Maquette Inference.");
        }
        var settings = request.settings();
        refuse(settings.steps() != null && (settings.steps() < 1 || settings.steps() > MOST),
                "The number of steps is between 1 and " + MOST + ".");
        refuse(settings.count() < 1 || settings.count() > MOST,
                "The number of pictures is between 1 and " + MOST + ".");
        refuse(settings.cfgScale() != null && !(settings.cfgScale() >= 1 && settings.cfgScale() <= MOST),
                "The CFG scale is at least 1.");
    }

    private static void refuse(boolean wrong, String rule) throws LibraryException {
        if (wrong) {
            throw new LibraryException(Problem.INVALID, "Nothing was drawn: a setting is out of its range.", rule);
        }
    }

    private static ModelRecord model(String key, OperationContext context) throws LibraryException {
        try {
            var model = Records.of(context.registry().open(key).orElseThrow(() -> Failures.noModel(key)));
            if (!model.type().id().equals("main")) {
                throw new LibraryException(Problem.INVALID,
                        model.name() + " is no main model but of the type " + model.type().id() + ".",
                        "Choose a model of the type main.");
            }
            return model;
        } catch (RegistryException failure) {
            throw Failures.of(failure);
        }
    }

    private static Image write(Picture picture, ModelRecord model, Targets targets) throws LibraryException {
        Path file = targets.next(picture.settings().seed());
        PngFile.write(file, picture, model);
        return new Image(file.toString(), picture.settings());
    }
}
