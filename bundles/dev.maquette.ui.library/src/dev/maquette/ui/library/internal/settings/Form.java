// SPDX-License-Identifier: EPL-2.0
package dev.maquette.ui.library.internal.settings;

import java.util.List;
import java.util.Map;
import java.util.Set;

import dev.maquette.api.model.ModelKind;
import dev.maquette.api.model.Setting;
import dev.maquette.api.model.SettingsKind;

/**
 * What the page offers for models of some types and bases. The first form that fits a model is its form: one for a base
 * stands before that for all bases.
 *
 * @param types words of the types
 * @param bases words of the bases; empty for all
 * @param kind of default settings, or null where the model has but a field of its own
 * @param settings names, in the order of the page
 */
record Form(Set<String> types, Set<String> bases, SettingsKind kind, List<String> settings) {

    private static final Map<String, Section> SECTIONS = Map.ofEntries(Map.entry("scheduler", Section.SAMPLING),
            Map.entry("steps", Section.SAMPLING), Map.entry("cfg_scale", Section.SAMPLING),
            Map.entry("cfg_rescale_multiplier", Section.SAMPLING), Map.entry("guidance", Section.SAMPLING),
            Map.entry("width", Section.SIZE), Map.entry("height", Section.SIZE), Map.entry("vae", Section.DECODER),
            Map.entry("vae_precision", Section.DECODER), Map.entry("fp8_storage", Section.MEMORY),
            Map.entry("cpu_only", Section.MEMORY), Map.entry("weight", Section.WEIGHT),
            Map.entry("weight_min", Section.WEIGHT), Map.entry("weight_max", Section.WEIGHT),
            Map.entry("preprocessor", Section.PREPARATION), Map.entry("num_images", Section.REQUEST));

    private static final List<Form> ALL = List.of(
            new Form(Set.of("main"), Set.of("sdxl-refiner", "external"), SettingsKind.MAIN, List.of()),
            new Form(Set.of("main"), Set.of("flux", "flux2"), SettingsKind.MAIN,
                    List.of("steps", "guidance", "width", "height", "vae", "fp8_storage", "cpu_only")),
            new Form(Set.of("main"), Set.of("z-image"), SettingsKind.MAIN,
                    List.of("scheduler", "steps", "cfg_scale", "cfg_rescale_multiplier", "width", "height", "vae",
                            "vae_precision", "cpu_only")),
            new Form(Set.of("main"), Set.of(), SettingsKind.MAIN,
                    List.of("scheduler", "steps", "cfg_scale", "cfg_rescale_multiplier", "width", "height", "vae",
                            "vae_precision", "fp8_storage", "cpu_only")),
            new Form(Set.of("lora"), Set.of(), SettingsKind.LORA, List.of("weight", "weight_min", "weight_max")),
            new Form(Set.of("controlnet", "t2i_adapter"), Set.of(), SettingsKind.CONTROL_ADAPTER,
                    List.of("preprocessor", "fp8_storage")),
            new Form(Set.of("control_lora"), Set.of(), SettingsKind.CONTROL_ADAPTER, List.of("preprocessor")),
            new Form(Set.of("external_image_generator"), Set.of(), SettingsKind.EXTERNAL_API,
                    List.of("width", "height", "num_images")),
            new Form(Set.of("vae", "t5_encoder", "qwen3_encoder", "qwen3_vl_encoder", "mistral_encoder",
                    "gemma2_encoder", "wan_t5_encoder", "clip_embed", "clip_vision", "siglip", "llava_onevision",
                    "text_llm"), Set.of(), null, List.of(Offer.CPU_ONLY)));

    /** What is offered for models of this kind; nothing where there is nothing to set. */
    static List<Offer> of(ModelKind model) {
        return ALL.stream().filter(form -> form.fits(model)).findFirst().map(Form::offers).orElse(List.of());
    }

    private boolean fits(ModelKind model) {
        return types.contains(model.type().id()) && (bases.isEmpty() || bases.contains(model.base().id()));
    }

    private List<Offer> offers() {
        return settings.stream().map(name -> kind == null
                ? new Offer(SECTIONS.get(name), name, new Setting.Flag(name))
                : new Offer(SECTIONS.get(name), Offer.SETTINGS, kind.setting(name).orElseThrow())).toList();
    }
}
