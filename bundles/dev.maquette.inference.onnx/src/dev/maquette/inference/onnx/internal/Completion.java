// SPDX-License-Identifier: EPL-2.0
package dev.maquette.inference.onnx.internal;

import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ThreadLocalRandom;

import dev.maquette.api.generate.ImageSettings;
import dev.maquette.api.generate.ImageSettings.Refiner;
import dev.maquette.api.generate.ImageSettings.Start;
import dev.maquette.api.generate.ImageTask;
import dev.maquette.api.model.DefaultSettings;
import dev.maquette.inference.onnx.internal.pipeline.StableDiffusion;

/** Fills in what was not said of a picture. */
final class Completion {

    private static final int STEPS = 25;
    private static final double CFG_SCALE = 7;
    private static final double CFG_RESCALE = 0;
    private static final int CLIP_SKIP = 0;
    private static final double STRENGTH = 0.75;
    private static final String SCHEDULER = "dpmpp_2m_k";
    private static final long SEEDS = 1L << 32;

    private Completion() {
    }

    /**
     * The settings of the first picture.
     *
     * @param size width and height in pixels with which the model was trained
     */
    static ImageSettings of(ImageTask task, int size) {
        var wanted = task.settings();
        var usual = Optional.ofNullable(task.model().record().defaultSettings());
        long seed = Objects.requireNonNullElseGet(wanted.seed(), () -> ThreadLocalRandom.current().nextLong(SEEDS));
        return wanted.change().negativePrompt(Objects.requireNonNullElse(wanted.negativePrompt(), ""))
                .steps(first(wanted.steps(), usual.map(DefaultSettings::steps), STEPS))
                .cfgScale(first(wanted.cfgScale(), usual.map(DefaultSettings::cfgScale), CFG_SCALE))
                .cfgRescale(first(wanted.cfgRescale(), usual.map(DefaultSettings::cfgRescaleMultiplier), CFG_RESCALE))
                .scheduler(first(wanted.scheduler(), usual.map(DefaultSettings::scheduler), SCHEDULER)).seed(seed)
                .size(first(wanted.width(), usual.map(DefaultSettings::width), size),
                        first(wanted.height(), usual.map(DefaultSettings::height), size))
                .clipSkip(Objects.requireNonNullElse(wanted.clipSkip(), CLIP_SKIP))
                .refiner(refiner(wanted.refiner())).start(start(wanted.start())).count(1).build();
    }

    private static Refiner refiner(Refiner wanted) {
        return wanted == null ? null : new Refiner(wanted.model(),
                Objects.requireNonNullElse(wanted.from(), StableDiffusion.HANDOVER));
    }

    private static Start start(Start wanted) {
        return wanted == null ? null : new Start(wanted.image(), wanted.mask(),
                Objects.requireNonNullElse(wanted.strength(), STRENGTH));
    }

    private static <T> T first(T wanted, Optional<T> ofModel, T usual) {
        return wanted != null ? wanted : ofModel.orElse(usual);
    }
}
