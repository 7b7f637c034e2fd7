// SPDX-License-Identifier: EPL-2.0
package dev.maquette.server.internal.record;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import dev.maquette.api.json.Json;
import dev.maquette.api.model.ModelRecord;

/** Invented records of given kinds. */
final class KindSamples {

    private static final Map<String, Object> VALUES = Map.ofEntries(Map.entry("string", "text"),
            Map.entry("boolean", true), Map.entry("number", 0.5), Map.entry("integer", 33),
            Map.entry("strings", List.of("one", "two")),
            Map.entry("SubmodelDefinition{}",
                    Map.of("vae", Map.of("path_or_prefix", "vae", "model_type", "vae"))),
            Map.entry("MainModelDefaultSettings", Map.of("steps", 30, "cfg_scale", 7.5, "scheduler", "euler")),
            Map.entry("LoraModelDefaultSettings", Map.of("weight", 0.75)),
            Map.entry("ControlAdapterDefaultSettings", Map.of("preprocessor", "canny_image_processor")),
            Map.entry("ExternalApiModelDefaultSettings", Map.of("num_images", 2)),
            Map.entry("ExternalModelCapabilities",
                    Map.of("supports_seed", true, "max_image_size", Map.of("width", 10, "height", 20))),
            Map.entry("ExternalModelPanelSchema", Map.of("image", List.of(Map.of("name", "dimensions")))));

    private KindSamples() {
    }

    /** A record with all that its kind can have. */
    static ModelRecord full(RecordKind kind) {
        var fields = common(kind);
        fields.putAll(Map.of("hash", "blake3:00", "description", "Described", "source", "org/repo", "source_type",
                "hf_repo_id", "source_url", "https://models.example.org/", "cover_image", "0123456789abcdef.png"));
        for (var field : kind.fields()) {
            fields.put(field.name(), field.words().<Object>map(List::getLast).orElseGet(() -> {
                var value = VALUES.get(field.kind());
                if (value == null) {
                    throw new IllegalArgumentException(field.toString());
                }
                return value;
            }));
        }
        fields.computeIfPresent("latent_channels", (_, word) -> Integer.valueOf(word.toString()));
        return Json.read(Json.write(fields), ModelRecord.class);
    }

    /** A record with nothing but what each has. */
    static ModelRecord bare(RecordKind kind) {
        return Json.read(Json.write(common(kind)), ModelRecord.class);
    }

    private static Map<String, Object> common(RecordKind kind) {
        var fields = new LinkedHashMap<String, Object>();
        fields.putAll(Map.of("key", "k 1", "path", "k1/model.safetensors", "file_size", 5, "name", "Model", "type",
                kind.type(), "format", kind.format(), "base", kind.base(), "managed", true, "version", 3));
        kind.field("variant").filter(field -> field.kind().startsWith("="))
                .ifPresent(field -> fields.put("variant", field.kind().substring(1)));
        return fields;
    }
}
