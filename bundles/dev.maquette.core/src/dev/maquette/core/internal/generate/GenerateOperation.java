// SPDX-License-Identifier: EPL-2.0
package dev.maquette.core.internal.generate;

import java.nio.file.Path;
import java.util.function.Consumer;

import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicyOption;

import dev.maquette.api.generate.ImageEngine;
import dev.maquette.api.generate.Picture;
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
        var targets = Targets.of(request.target(), request.settings().count());
        long begin = System.nanoTime();
        var device = engine.draw(model, context.folder().resolve(model.path()), request.settings(),
                picture -> found.accept(write(picture, model, targets)), context.monitor());
        return new Generated(request.settings().count(), device, (System.nanoTime() - begin) / 1_000_000);
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
