// SPDX-License-Identifier: EPL-2.0
package dev.maquette.inference.onnx.internal.adapter;

import java.util.List;
import java.util.Optional;

/** What of a model a LoRA changes. */
enum Network {
    DENOISER("unet", List.of("lora_unet_", "unet_", "model_diffusion_model_", "diffusion_model_")),
    SECOND_TEXT("text_encoder_2",
            List.of("lora_te2_", "text_encoder_2_", "text_encoders_clip_g_transformer_", "clip_g_transformer_")),
    TEXT("text_encoder", List.of("lora_te1_", "lora_te_", "text_encoder_", "text_encoders_clip_l_transformer_",
            "clip_l_transformer_"));

    private final String component;
    private final List<String> prefixes;

    Network(String component, List<String> prefixes) {
        this.component = component;
        this.prefixes = prefixes;
    }

    /** What diffusers calls it. */
    String component() {
        return component;
    }

    /** That of a text encoder. */
    static Network text(int number) {
        return number == 0 ? TEXT : SECOND_TEXT;
    }

    /** What training scripts put before the name of a layer of it, which {@code flat} begins with. */
    Optional<String> prefix(String flat) {
        return prefixes.stream().filter(flat::startsWith).findFirst();
    }
}
