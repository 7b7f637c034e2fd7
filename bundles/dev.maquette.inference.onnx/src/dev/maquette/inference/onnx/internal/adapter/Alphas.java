// SPDX-License-Identifier: EPL-2.0
package dev.maquette.inference.onnx.internal.adapter;

import java.util.Map;

import com.google.gson.JsonParseException;

import dev.maquette.api.json.Json;

/**
 * How much the layers of a LoRA count that has no tensor to say it: those of PEFT have a configuration, which diffusers
 * keeps in the header of the file.
 *
 * @param config with the name of a network and a dot before each entry, or without
 */
record Alphas(Map<?, ?> config) {

    private static final String HEADER = "lora_adapter_metadata";

    /** What the header of a file says. What cannot be read says nothing. */
    static Alphas of(Map<String, String> metadata) {
        try {
            Map<?, ?> config = Json.read(metadata.getOrDefault(HEADER, "{}"), Map.class);
            return new Alphas(config == null ? Map.of() : config);
        } catch (JsonParseException _) {
            return new Alphas(Map.of()); // as all programs did before there was such a header
        }
    }

    /** By how much the product is multiplied. */
    double factor(LayerName layer, long rank) {
        var alpha = pattern(layer) instanceof Number own ? own : entry(layer, "lora_alpha");
        if (!(alpha instanceof Number number)) {
            return 1;
        }
        return number.doubleValue() / (Boolean.TRUE.equals(entry(layer, "use_rslora")) ? Math.sqrt(rank) : rank);
    }

    private Object entry(LayerName layer, String name) {
        var own = config.get(layer.network().component() + "." + name);
        return own == null ? config.get(name) : own;
    }

    private Object pattern(LayerName layer) {
        if (!(entry(layer, "alpha_pattern") instanceof Map<?, ?> patterns)) {
            return null;
        }
        return patterns.entrySet().stream().filter(each -> layer.flat().endsWith(LayerName.flat(each.getKey().toString())))
                .map(Map.Entry::getValue).findFirst().orElse(null);
    }
}
