// SPDX-License-Identifier: EPL-2.0
package dev.maquette.core.internal.generate;

import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import dev.maquette.api.generate.ImageSettings;
import dev.maquette.api.generate.ImageTask;
import dev.maquette.api.generate.ImageTask.Part;
import dev.maquette.api.library.LibraryException;
import dev.maquette.api.library.Problem;
import dev.maquette.api.model.BaseModel;
import dev.maquette.api.model.DefaultSettings;
import dev.maquette.api.model.ModelRecord;
import dev.maquette.core.internal.operation.Failures;
import dev.maquette.core.internal.operation.OperationContext;
import dev.maquette.core.internal.operation.Records;
import dev.maquette.registry.RegistryException;

/** Finds the models that take part in a picture, and makes sure that they go together. */
record Cast(OperationContext context) {

    private static final String MAIN = "main";
    private static final String VAE = "vae";
    private static final String LORA = "lora";
    private static final String REFINER = "sdxl-refiner";
    private static final String REFINED = "sdxl";
    /** Bases that say nothing of what a model goes with. */
    private static final Set<String> ANY = Set.of("any", "unknown");

    ImageTask task(String key, ImageSettings wanted, String device) throws LibraryException {
        var main = part(key, MAIN);
        var settings = withDefaultVae(wanted, main.record().defaultSettings());
        var vae = settings.vae() == null ? null : fitting(settings.vae(), VAE, main);
        List<ImageTask.Lora> loras = new ArrayList<>();
        for (var lora : settings.loras()) {
            loras.add(new ImageTask.Lora(fitting(lora.model(), LORA, main), lora.strength()));
        }
        var refiner = settings.refiner() == null ? null : refiner(settings.refiner().model(), main);
        return new ImageTask(main, vae, refiner, loras, new Embeddings(context).in(settings, main.record().base()),
                settings,
                device);
    }

    /** A default that is not here any more is as if there were none: who sets it elsewhere is told of it there. */
    private ImageSettings withDefaultVae(ImageSettings wanted, DefaultSettings usual) throws LibraryException {
        if (wanted.vae() != null || usual == null || usual.vae() == null) {
            return wanted;
        }
        try {
            var there = context.registry().open(usual.vae()).map(Records::of)
                    .filter(vae -> Files.exists(context.folder().resolve(vae.path())));
            return there.isPresent() ? wanted.change().vae(usual.vae()).build() : wanted;
        } catch (RegistryException failure) {
            throw Failures.of(failure);
        }
    }

    private Part fitting(String key, String type, Part main) throws LibraryException {
        var part = part(key, type);
        var own = part.record().base();
        var base = main.record().base();
        if (!goes(own, base)) {
            throw new LibraryException(Problem.INVALID, part.record().name() + " is for " + own.label() + ", and "
                    + main.record().name() + " is " + base.label() + ".",
                    "Choose a " + part.record().type().label() + " for " + base.label()
                            + ", or correct the base of the one whose record is wrong.");
        }
        return part;
    }

    /** Whether what is for one base takes part in a picture of another's. */
    static boolean goes(BaseModel own, BaseModel base) {
        return own.equals(base) || ANY.contains(own.id()) || ANY.contains(base.id());
    }

    private Part refiner(String key, Part main) throws LibraryException {
        var refiner = part(key, MAIN);
        if (!REFINER.equals(refiner.record().base().id()) || !REFINED.equals(main.record().base().id())) {
            throw new LibraryException(Problem.INVALID, refiner.record().name() + " does not refine what "
                    + main.record().name() + " draws.", "Choose a model of SDXL, and a refiner of SDXL.");
        }
        return refiner;
    }

    private Part part(String key, String type) throws LibraryException {
        try {
            var model = Records.of(context.registry().open(key).orElseThrow(() -> Failures.noModel(key)));
            if (!model.type().id().equals(type)) {
                throw new LibraryException(Problem.INVALID,
                        model.name() + " is of the type " + model.type().id() + " and not " + type + ".",
                        "Choose a model of the type " + type + ".");
            }
            return present(model, context);
        } catch (RegistryException failure) {
            throw Failures.of(failure);
        }
    }

    /** @throws LibraryException when its files are not where they should be */
    static Part present(ModelRecord model, OperationContext context) throws LibraryException {
        var path = context.folder().resolve(model.path());
        if (!Files.exists(path)) {
            throw new LibraryException(Problem.NOT_FOUND, "The files of " + model.name() + " are not at " + path + ".",
                    "Connect the disk they are on, or say where they are now with Locate.");
        }
        return new Part(model, path);
    }
}
