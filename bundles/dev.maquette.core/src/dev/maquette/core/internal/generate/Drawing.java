// SPDX-License-Identifier: EPL-2.0
package dev.maquette.core.internal.generate;

import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.core.runtime.IExtensionRegistry;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicyOption;

import dev.maquette.api.generate.ImageEngine;
import dev.maquette.api.generate.ImageSettings;
import dev.maquette.api.generate.ImageTask;
import dev.maquette.api.library.LibraryException;
import dev.maquette.api.library.Problem;
import dev.maquette.core.internal.isolate.Contributed;
import dev.maquette.core.internal.isolate.Contributed.Candidate;
import dev.maquette.core.internal.isolate.Contributed.Point;
import dev.maquette.core.internal.isolate.GuardedEngine;
import dev.maquette.core.internal.isolate.Strangers;
import dev.maquette.core.internal.operation.OperationContext;

/** The engines that there are, and what they are to draw. */
@Component(service = Drawing.class)
public final class Drawing {

    private static final int MOST = 1000;
    private static final int MOST_LAYERS = 30;

    private static final Point<ImageEngine> POINT = new Point<>("dev.maquette.api.inference", "engine",
            ImageEngine.class, GuardedEngine::new, Drawing::letGo);

    private final Optional<ImageEngine> own;
    private final Contributed<ImageEngine> contributed;

    /** @param own null where the program itself cannot draw */
    @Activate
    public Drawing(@Reference(cardinality = ReferenceCardinality.OPTIONAL,
            policyOption = ReferencePolicyOption.GREEDY) ImageEngine own, @Reference IExtensionRegistry extensions,
            @Reference Strangers strangers) {
        this.own = Optional.ofNullable(own);
        contributed = new Contributed<>(extensions, strangers, POINT);
    }

    private static void letGo(ImageEngine engine) {
        if (engine instanceof GuardedEngine stranger) {
            stranger.close();
        } else {
            engine.release();
        }
    }

    @Deactivate
    void close() {
        contributed.close();
    }

    /**
     * All engines as one.
     *
     * @throws LibraryException when this program cannot draw
     */
    ImageEngine engine() throws LibraryException {
        var engines = Stream.concat(own.map(engine -> new Candidate<>(0, engine)).stream(), contributed.all().stream())
                .sorted(Comparator.comparingInt(Candidate::order)).map(Candidate::value).toList();
        if (engines.isEmpty()) {
            throw new LibraryException(Problem.ENVIRONMENT,
                    "This program cannot draw: it has no inference engine.", "Install the feature Maquette Inference.");
        }
        return engines.size() == 1 ? engines.getFirst() : new Engines(engines);
    }

    /**
     * What is asked for, with the models that take part.
     *
     * @param model key of the main model
     * @throws LibraryException when a setting is out of its range, or a model is not there or does not go with the
     *     others, saying which
     */
    static ImageTask task(String model, ImageSettings settings, String device, OperationContext context)
            throws LibraryException {
        check(settings);
        return new Cast(context).task(model, settings, device);
    }

    private static void check(ImageSettings settings) throws LibraryException {
        refuse(outside(settings.steps(), 1, MOST), "The number of steps is between 1 and " + MOST + ".");
        refuse(outside(settings.count(), 1, MOST), "The number of pictures is between 1 and " + MOST + ".");
        refuse(outside(settings.cfgScale(), 1, MOST), "The CFG scale is at least 1.");
        refuse(outside(settings.cfgRescale(), 0, Math.nextDown(1.0)), "CFG rescale is at least 0 and below 1.");
        refuse(outside(settings.clipSkip(), 0, MOST_LAYERS), "CLIP skip is between 0 and " + MOST_LAYERS + ".");
        if (settings.start() != null) {
            refuse(outside(settings.start().strength(), Double.MIN_VALUE, 1),
                    "The strength with which a picture is changed is above 0 and at most 1.");
        }
        if (settings.refiner() != null) {
            refuse(outside(settings.refiner().from(), Double.MIN_VALUE, Math.nextDown(1.0)),
                    "The share of the steps after which a refiner goes on is above 0 and below 1.");
        }
        for (var lora : settings.loras()) {
            refuse(!(Math.abs(lora.strength()) <= MOST), "The strength of a LoRA is a number.");
        }
    }

    private static boolean outside(Number number, double least, double most) {
        return number != null && !(number.doubleValue() >= least && number.doubleValue() <= most);
    }

    private static void refuse(boolean wrong, String rule) throws LibraryException {
        if (wrong) {
            throw new LibraryException(Problem.INVALID, "Nothing was drawn: a setting is out of its range.", rule);
        }
    }
}
