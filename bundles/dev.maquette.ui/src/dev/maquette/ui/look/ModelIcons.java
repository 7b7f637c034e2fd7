// SPDX-License-Identifier: EPL-2.0
package dev.maquette.ui.look;

import java.util.Map;

import dev.maquette.api.model.ModelType;

/** The icon of each type of model. */
public final class ModelIcons {

    private static final Map<String, String> ICONS = Map.ofEntries(Map.entry("main", "main"),
            Map.entry("lora", "lora"), Map.entry("control_lora", "lora"), Map.entry("vae", "vae"),
            Map.entry("controlnet", "controlnet"), Map.entry("t2i_adapter", "controlnet"),
            Map.entry("ip_adapter", "image"), Map.entry("embedding", "embed"), Map.entry("onnx", "main"),
            Map.entry("clip_vision", "eye"), Map.entry("siglip", "eye"),
            Map.entry("spandrel_image_to_image", "upscale"), Map.entry("external_image_generator", "globe"),
            Map.entry("unknown", "unknown"));

    private ModelIcons() {
    }

    /** Name of the icon. */
    public static String of(ModelType type) {
        return ICONS.getOrDefault(type.id(), type.id().contains("encoder") ? "encoder" : "box");
    }
}
