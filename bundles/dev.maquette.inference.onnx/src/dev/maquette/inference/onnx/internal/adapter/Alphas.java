// SPDX-License-Identifier: EPL-2.0
package dev.maquette.inference.onnx.internal.adapter;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

import com.google.gson.JsonParseException;

import dev.maquette.api.json.Json;

/**
 * How much the layers of a LoRA count that has no tensor to say it: those of PEFT have a configuration, which diffusers
 * keeps in the header of the file, and PEFT in a file beside it.
 *
 * @param config with the name of a network and a dot before each entry, or without
 */
record Alphas(Map<?, ?> config) {

    private static final String HEADER = "lora_adapter_metadata";
    private static final String FILE = "adapter_config.json";

    /**
     * What a LoRA says.
     *
     * @param path of its file or folder
     * @param metadata of the header of its file
     * @throws IOException when it says something that cannot be read
     */
    static Alphas of(Path path, Map<String, String> metadata) throws IOException {
        var file = path.resolve(FILE);
        try {
            Map<?, ?> config = Json.read(Files.exists(file) ? Files.readString(file)
                    : metadata.getOrDefault(HEADER, "{}"), Map.class);
            return new Alphas(config == null ? Map.of() : config);
        } catch (JsonParseException broken) {
            throw new IOException("how much its layers count is not readable: " + broken.getMessage(), broken);
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
        return patterns.entrySet().stream()
                .filter(each -> layer.flat().endsWith(LayerName.flat(each.getKey().toString())))
                .map(Map.Entry::getValue).findFirst().orElse(null);
    }
}
