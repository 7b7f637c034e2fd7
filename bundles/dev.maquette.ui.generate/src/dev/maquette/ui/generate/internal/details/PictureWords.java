// SPDX-License-Identifier: EPL-2.0
package dev.maquette.ui.generate.internal.details;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.EnumMap;
import java.util.Map;
import java.util.stream.Collectors;

import org.eclipse.osgi.util.NLS;

import dev.maquette.api.generate.ImageSettings;
import dev.maquette.api.generate.ImageSettings.Start;
import dev.maquette.api.request.ListPictures.Drawing;
import dev.maquette.ui.generate.internal.picture.FileName;
import dev.maquette.ui.look.When;
import dev.maquette.ui.model.Schedulers;

/**
 * What made a picture, in words; what a picture does not say is left out.
 *
 * @param names of models by key
 */
record PictureWords(Drawing picture, Map<String, String> names, When when) {

    private static final int SHORT = 8;
    private static final int MINUTE = 60;
    private static final double SECOND = 1000;

    Map<Fact, String> facts() {
        var facts = new EnumMap<Fact, String>(Fact.class);
        put(facts, Fact.MODEL, picture.model() == null ? picture.modelName()
                : names.getOrDefault(picture.model(), picture.modelName()));
        if (picture.settings() != null) {
            addModels(facts, picture.settings());
            addNumbers(facts, picture.settings());
        }
        if (picture.width() > 0) {
            facts.put(Fact.SIZE, picture.width() + " \u00d7 " + picture.height());
        }
        put(facts, Fact.TIME, time());
        facts.put(Fact.DRAWN, when.text(picture.drawn()));
        facts.put(Fact.FILE, FileName.of(picture.path()));
        return facts;
    }

    private static void put(Map<Fact, String> facts, Fact fact, String words) {
        if (words != null && !words.isBlank()) {
            facts.put(fact, words);
        }
    }

    private void addModels(Map<Fact, String> facts, ImageSettings settings) {
        put(facts, Fact.LORAS, settings.loras().stream()
                .map(lora -> called(lora.model()) + " " + fixed(lora.strength())).collect(Collectors.joining("\n")));
        put(facts, Fact.VAE, settings.vae() == null ? null : called(settings.vae()));
        put(facts, Fact.REFINER, settings.refiner() == null ? null : called(settings.refiner().model()));
    }

    private void addNumbers(Map<Fact, String> facts, ImageSettings settings) {
        put(facts, Fact.SCHEDULER, settings.scheduler() == null ? null : Schedulers.label(settings.scheduler()));
        put(facts, Fact.STEPS, steps(settings));
        put(facts, Fact.RESCALE, above(settings.cfgRescale()));
        put(facts, Fact.CLIP_SKIP, above(settings.clipSkip()));
        put(facts, Fact.START, settings.start() == null ? null : start(settings.start()));
        put(facts, Fact.SEED, settings.seed() == null ? null : settings.seed().toString());
        put(facts, Fact.PROMPT, settings.prompt());
        put(facts, Fact.NEGATIVE, settings.negativePrompt());
    }

    /** What a model is called; of one that is gone the beginning of its key. */
    private String called(String key) {
        var name = names.get(key);
        return name == null ? NLS.bind(Messages.Gone, key.substring(0, Math.min(SHORT, key.length()))) : name;
    }

    private static String steps(ImageSettings settings) {
        if (settings.steps() == null) {
            return settings.cfgScale() == null ? null : NLS.bind(Messages.Cfg_alone, plain(settings.cfgScale()));
        }
        return settings.cfgScale() == null ? settings.steps().toString()
                : NLS.bind(Messages.Steps_cfg, settings.steps(), plain(settings.cfgScale()));
    }

    private static String above(Number number) {
        return number == null || number.doubleValue() <= 0 ? null : plain(number.doubleValue());
    }

    private static String start(Start start) {
        var name = FileName.of(start.image());
        var words = start.strength() == null ? name
                : NLS.bind(Messages.Start_strength, name, plain(start.strength()));
        return start.mask() == null ? words : NLS.bind(Messages.Start_mask, words);
    }

    private String time() {
        if (picture.milliseconds() == null) {
            return picture.device();
        }
        long seconds = Math.round(picture.milliseconds() / SECOND);
        var words = seconds < MINUTE
                ? NLS.bind(Messages.Time_seconds, BigDecimal.valueOf(picture.milliseconds() / SECOND)
                        .setScale(1, RoundingMode.HALF_UP))
                : NLS.bind(Messages.Time_minutes, seconds / MINUTE, seconds % MINUTE);
        return picture.device() == null ? words : NLS.bind(Messages.Time_device, words, picture.device());
    }

    private static String plain(double number) {
        return BigDecimal.valueOf(number).setScale(2, RoundingMode.HALF_UP).stripTrailingZeros().toPlainString();
    }

    private static String fixed(double number) {
        return BigDecimal.valueOf(number).setScale(2, RoundingMode.HALF_UP).toPlainString();
    }
}
