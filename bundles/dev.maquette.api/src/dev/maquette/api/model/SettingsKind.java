// SPDX-License-Identifier: EPL-2.0
package dev.maquette.api.model;

import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import dev.maquette.api.model.Setting.Amount;
import dev.maquette.api.model.Setting.Flag;
import dev.maquette.api.model.Setting.Input;
import dev.maquette.api.model.Setting.Reference;
import dev.maquette.api.model.Setting.Word;

/**
 * Kinds of default settings: which members those of a model can have, see {@link DefaultSettings}. Members and ranges
 * are those of InvokeAI 6.14.
 */
public enum SettingsKind {
    /** Main models. */
    MAIN(new Reference("vae", new ModelType("vae")), new Word("vae_precision", List.of("fp16", "fp32"), false, "fp16"),
            new Word("scheduler", List.of("ddim", "ddpm", "deis", "deis_k", "lms", "lms_k", "pndm", "heun", "heun_k",
                    "euler", "euler_k", "euler_a", "kdpm_2", "kdpm_2_k", "kdpm_2_a", "kdpm_2_a_k", "dpmpp_2s",
                    "dpmpp_2s_k", "dpmpp_2m", "dpmpp_2m_k", "dpmpp_2m_sde", "dpmpp_2m_sde_k", "dpmpp_3m",
                    "dpmpp_3m_k", "dpmpp_sde", "dpmpp_sde_k", "er_sde", "unipc", "unipc_k", "lcm", "tcd"), false,
                    "euler_a"),
            count("steps", new Input(1, 100, 1, 500, 1, 1, 30)),
            number("cfg_scale", 1, Double.POSITIVE_INFINITY, new Input(1, 20, 1, 200, 0.5, 0.1, 7)),
            number("cfg_rescale_multiplier", 0, 1, new Input(0, 0.99, 0, 0.99, 0.01, 0.01, 0)),
            side("width"), side("height"),
            number("guidance", 1, Double.POSITIVE_INFINITY, new Input(1, 6, 1, 20, 0.5, 0.1, 4)),
            new Flag("cpu_only"), new Flag("fp8_storage")),
    /** LoRAs. */
    LORA(weight("weight", 0.75), weight("weight_min", -1), weight("weight_max", 2)),
    /** ControlNets, control LoRAs and T2I adapters. */
    CONTROL_ADAPTER(
            new Word("preprocessor", List.of("canny_image_processor", "mlsd_image_processor",
                    "depth_anything_image_processor", "zoe_depth_image_processor", "normalbae_image_processor",
                    "pidi_image_processor", "lineart_image_processor", "lineart_anime_image_processor",
                    "hed_image_processor", "content_shuffle_image_processor", "dw_openpose_image_processor",
                    "mediapipe_face_processor", "color_map_image_processor"), true, "canny_image_processor"),
            new Flag("fp8_storage")),
    /** Remote models. */
    EXTERNAL_API(count("width", new Input(256, 2048, 1, 8192, 8, 1, 1024)),
            count("height", new Input(256, 2048, 1, 8192, 8, 1, 1024)),
            count("num_images", new Input(1, 10, 1, 100, 1, 1, 1)));

    private final List<Setting> settings;

    SettingsKind(Setting... settings) {
        this.settings = List.of(settings);
    }

    private static Amount count(String name, Input input) {
        return new Amount(name, true, 1, Double.POSITIVE_INFINITY, 0, input);
    }

    private static Amount number(String name, double least, double below, Input input) {
        return new Amount(name, false, least, below, 0, input);
    }

    /** Latent images have an eighth of the size. */
    private static Amount side(String name) {
        return new Amount(name, true, 64, Double.POSITIVE_INFINITY, 8, new Input(64, 2048, 64, 4096, 8, 8, 1024));
    }

    private static Amount weight(String name, double initial) {
        return number(name, Double.NEGATIVE_INFINITY, Double.POSITIVE_INFINITY,
                new Input(-1, 2, -10, 10, 0.05, 0.01, initial));
    }

    /** The members, in the order in which records list them. */
    public List<Setting> settings() {
        return settings;
    }

    /** JSON names of the members. */
    public Set<String> members() {
        return settings.stream().map(Setting::name).collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /** The member of this name. */
    public Optional<Setting> setting(String name) {
        return settings.stream().filter(each -> each.name().equals(name)).findFirst();
    }

    /** The members of this name that kinds have; they may hold different things. */
    public static List<Setting> named(String name) {
        return Arrays.stream(values()).flatMap(kind -> kind.setting(name).stream()).toList();
    }
}
