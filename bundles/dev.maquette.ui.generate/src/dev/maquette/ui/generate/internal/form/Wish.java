// SPDX-License-Identifier: EPL-2.0
package dev.maquette.ui.generate.internal.form;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.UnaryOperator;

import dev.maquette.api.generate.ImageSettings;
import dev.maquette.api.generate.ImageSettings.Lora;
import dev.maquette.api.model.DefaultSettings;
import dev.maquette.api.request.GenerateImages;

/**
 * What the form is set to. It is kept as JSON from one start to the next.
 *
 * @param model key of the main model; null while none is chosen
 * @param device on which, null for the best that works
 * @param random whether each drawing gets a new seed
 * @param idle keys of LoRAs that are in the list and not used now
 * @param settings all numbers are set
 */
record Wish(String model, String device, boolean random, Set<String> idle, ImageSettings settings) {

    static final int STEPS = 25;
    static final double CFG_SCALE = 7;
    static final String SCHEDULER = "dpmpp_2m_k";
    static final int SIDE = 512;
    static final double STRENGTH = 0.75;
    static final double REFINER_FROM = 0.8;
    static final double LORA = 0.75;
    private static final double FAR = 3;
    /** The strongest and, negated, the weakest that a LoRA can be. */
    static final double STRONGEST = 10;

    Wish {
        idle = idle == null ? Set.of() : Set.copyOf(idle);
        settings = complete(settings == null ? ImageSettings.of("") : settings);
    }

    /** What a library begins with. */
    static Wish first() {
        return new Wish(null, null, true, Set.of(), null);
    }

    private static ImageSettings complete(ImageSettings s) {
        return s.change().negativePrompt(Objects.requireNonNullElse(s.negativePrompt(), ""))
                .steps(Objects.requireNonNullElse(s.steps(), STEPS))
                .cfgScale(Objects.requireNonNullElse(s.cfgScale(), CFG_SCALE))
                .cfgRescale(Objects.requireNonNullElse(s.cfgRescale(), 0d))
                .scheduler(Objects.requireNonNullElse(s.scheduler(), SCHEDULER))
                .seed(Objects.requireNonNullElse(s.seed(), 0L)).size(Objects.requireNonNullElse(s.width(), SIDE),
                        Objects.requireNonNullElse(s.height(), SIDE))
                .clipSkip(Objects.requireNonNullElse(s.clipSkip(), 0)).count(Math.max(1, s.count())).build();
    }

    /** With other settings. */
    Wish with(UnaryOperator<ImageSettings.Builder> change) {
        return new Wish(model, device, random, idle, change.apply(settings.change()).build());
    }

    Wish withModel(String key) {
        return new Wish(key, device, random, idle, settings);
    }

    Wish withDevice(String id) {
        return new Wish(model, id, random, idle, settings);
    }

    Wish withRandom(boolean always) {
        return new Wish(model, device, always, idle, settings);
    }

    /** With a LoRA used, or not. */
    Wish using(String lora, boolean used) {
        Set<String> next = new LinkedHashSet<>(idle);
        if (used) {
            next.remove(lora);
        } else {
            next.add(lora);
        }
        return new Wish(model, device, random, next, settings);
    }

    /** With a LoRA of some strength: at the end of the list where it is not in it yet. */
    Wish withLora(String key, double strength) {
        List<Lora> next = new ArrayList<>(settings.loras());
        Lora lora = new Lora(key, strength);
        int place = next.stream().map(Lora::model).toList().indexOf(key);
        if (place < 0) {
            next.add(lora);
        } else {
            next.set(place, lora);
        }
        return with(s -> s.loras(next));
    }

    /** Without the LoRAs that are not among these. */
    Wish onlyLoras(Set<String> keys) {
        return with(s -> s.loras(settings.loras().stream().filter(lora -> keys.contains(lora.model())).toList()));
    }

    /**
     * With what a model is used with when the user says nothing.
     *
     * @param usual of the model; null for none
     * @param side of a square picture as the model was made for
     * @param all whether what the model does not say becomes as usual, too, rather than staying; a size stays only
     *     where it is not far from the model's
     */
    Wish withDefaults(DefaultSettings usual, int side, boolean all) {
        DefaultSettings of = usual == null ? new DefaultSettings(null, null, null, null, null, null, null, null, null,
                null, null, null, null, null, null, null) : usual;
        ImageSettings s = all ? complete(ImageSettings.of("")) : settings;
        boolean other = all || far(s, side);
        return with(next -> next.scheduler(Objects.requireNonNullElse(of.scheduler(), s.scheduler()))
                .steps(Objects.requireNonNullElse(of.steps(), s.steps()))
                .cfgScale(Objects.requireNonNullElse(of.cfgScale(), s.cfgScale()))
                .cfgRescale(Objects.requireNonNullElse(of.cfgRescaleMultiplier(), s.cfgRescale()))
                .size(Objects.requireNonNullElse(of.width(), other ? side : s.width()),
                        Objects.requireNonNullElse(of.height(), other ? side : s.height()))
                .vae(of.vae() != null ? of.vae() : all ? null : s.vae()).clipSkip(s.clipSkip()));
    }

    /** Whether a picture has many more or many fewer pixels than those that a model was made for. */
    private static boolean far(ImageSettings s, int side) {
        double times = (double) s.width() * s.height() / side / side;
        return times > FAR || times < 1 / FAR;
    }

    /** With what made a picture; what that does not say stays. */
    Wish like(String key, ImageSettings made) {
        ImageSettings s = settings;
        ImageSettings next = s.change().negativePrompt(Objects.requireNonNullElse(made.negativePrompt(), ""))
                .steps(Objects.requireNonNullElse(made.steps(), s.steps()))
                .cfgScale(Objects.requireNonNullElse(made.cfgScale(), s.cfgScale()))
                .cfgRescale(Objects.requireNonNullElse(made.cfgRescale(), 0d))
                .scheduler(Objects.requireNonNullElse(made.scheduler(), s.scheduler()))
                .seed(Objects.requireNonNullElse(made.seed(), s.seed()))
                .size(Objects.requireNonNullElse(made.width(), s.width()),
                        Objects.requireNonNullElse(made.height(), s.height()))
                .clipSkip(Objects.requireNonNullElse(made.clipSkip(), 0)).vae(made.vae()).loras(made.loras())
                .refiner(made.refiner()).start(made.start()).build();
        return new Wish(key == null ? model : key, device, made.seed() == null && random, Set.of(),
                withPrompt(next, made.prompt()));
    }

    Wish prompt(String text) {
        return new Wish(model, device, random, idle, withPrompt(settings, text));
    }

    /** A builder takes its prompt when it is made. */
    private static ImageSettings withPrompt(ImageSettings s, String text) {
        return new ImageSettings(text, s.negativePrompt(), s.steps(), s.cfgScale(), s.cfgRescale(), s.scheduler(),
                s.seed(), s.width(), s.height(), s.clipSkip(), s.vae(), s.loras(), s.refiner(), s.start(), s.count());
    }

    /** Keys of all models in it. */
    Set<String> models() {
        Set<String> keys = new LinkedHashSet<>();
        keys.add(model);
        keys.add(settings.vae());
        settings.loras().forEach(lora -> keys.add(lora.model()));
        keys.add(settings.refiner() == null ? null : settings.refiner().model());
        keys.remove(null);
        return keys;
    }

    /** What is to be drawn, with the LoRAs that are used. */
    GenerateImages request() {
        List<Lora> used = settings.loras().stream().filter(lora -> !idle.contains(lora.model())).toList();
        return new GenerateImages(model, settings.change().loras(used).build(), null, device);
    }
}
