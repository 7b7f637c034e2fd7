// SPDX-License-Identifier: EPL-2.0
package dev.maquette.adopt.internal.invokeai;

import java.util.Map;
import java.util.Set;

import com.google.gson.JsonObject;

import dev.maquette.adopt.internal.Tree;

/** Brings a record that an earlier release wrote to what InvokeAI 6.14 makes of it when it opens such a database. */
final class Normalised {

    /** The release that brought types, bases and variants into order: 6.9. */
    private static final int ORDERED = 23;
    private static final int QWEN3_VARIANTS = 25;
    private static final int Z_IMAGE_VARIANTS = 26;
    private static final Set<String> SD = Set.of("sd-1", "sd-2", "sdxl", "sdxl-refiner");
    private static final Set<String> WITHDRAWN =
            Set.of("imagen3", "imagen4", "gemini-2.5", "chatgpt-4o", "flux-kontext", "veo3", "runway");
    private static final Map<String, String> FLUX =
            Map.of("flux-dev", "dev", "flux-dev-fill", "dev_fill", "flux-schnell", "schnell");

    private Normalised() {
    }

    /** @param schema number of the last migration that the database has seen */
    static Tree of(Tree config, int schema) {
        var json = config.json().deepCopy();
        if (schema < ORDERED) {
            order(json, config);
        }
        if (schema < QWEN3_VARIANTS && is(config, "type", "qwen3_encoder")) {
            putMissing(json, "variant", "qwen3_4b");
        }
        if (schema < Z_IMAGE_VARIANTS && is(config, "type", "main") && is(config, "base", "z-image")
                && !is(config, "format", "diffusers")) {
            putMissing(json, "variant", "turbo");
        }
        return new Tree(json);
    }

    private static void order(JsonObject json, Tree config) {
        boolean main = is(config, "type", "main");
        boolean stableDiffusion = main && config.text("base") != null && SD.contains(config.text("base"));
        forget(json, stableDiffusion, stableDiffusion || main && is(config, "base", "flux") || is(config, "type",
                "clip_embed"));
        if (main && is(config, "base", "flux")) {
            var path = config.text("config_path");
            json.addProperty("variant", path == null ? "dev" : FLUX.getOrDefault(path, "dev"));
            json.remove("config_path");
        }
        if (stableDiffusion) {
            putMissing(json, "prediction_type", "epsilon");
            putMissing(json, "variant", "normal");
        }
        if (is(config, "type", "lora") && is(config, "base", "flux") && is(config, "format", "diffusers")) {
            json.addProperty("format", "lycoris");
        }
        if (is(config, "type", "clip_vision") || is(config, "type", "clip_embed")) {
            json.addProperty("base", "any");
        }
        if (is(config, "type", "clip_embed")) {
            putMissing(json, "variant", "large");
        }
        if (config.text("base") != null && WITHDRAWN.contains(config.text("base")) || is(config, "type", "video")) {
            json.addProperty("base", "unknown");
            json.addProperty("type", "unknown");
            json.addProperty("format", "unknown");
        }
    }

    /** Every main model had a variant and a prediction type, whether these mean something for its base or not. */
    private static void forget(JsonObject json, boolean predicts, boolean varies) {
        if (!predicts) {
            json.remove("prediction_type");
        }
        if (!varies) {
            json.remove("variant");
        }
    }

    private static boolean is(Tree config, String name, String value) {
        return value.equals(config.text(name));
    }

    private static void putMissing(JsonObject json, String name, String value) {
        if (!json.has(name) || json.get(name).isJsonNull()) {
            json.addProperty(name, value);
        }
    }
}
