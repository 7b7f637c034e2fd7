// SPDX-License-Identifier: EPL-2.0
package dev.maquette.testkit.library;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import dev.maquette.api.json.Json;
import dev.maquette.api.model.Availability;
import dev.maquette.api.model.BaseModel;
import dev.maquette.api.model.DefaultSettings;
import dev.maquette.api.model.ModelFormat;
import dev.maquette.api.model.ModelRecord;
import dev.maquette.api.model.ModelState;
import dev.maquette.api.model.ModelSummary;
import dev.maquette.api.model.ModelType;

/** Invented models. */
public final class ModelRecords {

    private static final Instant MADE = Instant.parse("2026-03-01T09:00:00Z");

    private ModelRecords() {
    }

    /** A dozen models of several types and bases, all different. */
    public static List<ModelRecord> dozen() {
        return List.of(
                model("a1", "Harrowgate XL v4", "main", "sdxl", "checkpoint", 6_460_000_000L, "Paper, layered light"),
                model("a2", "Fernglass Atlas", "main", "flux", "checkpoint", 22_170_000_000L,
                        "Soft studio light, product"),
                model("a3", "Kilnstone Realism", "main", "sdxl", "diffusers", 6_940_000_000L, "Clay render, tabletop"),
                model("a4", "Lanternmoth Q5", "main", "flux", "gguf_quantized", 8_420_000_000L,
                        "Night scenes, small lights"),
                model("a5", "Vellum Rooms", "main", "sd-1", "checkpoint", 2_130_000_000L, "Interiors, pastel walls"),
                model("a6", "Maquette Tiny", "main", "sd-1", "onnx", 5_150_000L, "The sample that comes along"),
                model("b1", "Saltmarsh Film", "lora", "sdxl", "lycoris", 218_000_000L, "saltfilm"),
                model("b2", "Papercut Depth", "lora", "sdxl", "lycoris", 165_000_000L, "papercut, layered paper"),
                model("b3", "Gouache Field", "lora", "flux", "lycoris", 306_000_000L, "gouachefield"),
                model("b4", "old_merge_012", "lora", "sd-1", "lycoris", 144_000_000L, null),
                model("c1", "Clearwater VAE", "vae", "sdxl", "checkpoint", 335_000_000L, "fp16, no artefacts"),
                model("d1", "Brushfire Depth", "controlnet", "sd-1", "diffusers", 723_000_000L, "Depth maps"));
    }

    /** A model with a few fields; the others have what a new record has. */
    public static ModelRecord model(String key, String name, String type, String base, String format, long bytes,
            String description) {
        var settings = "main".equals(type) ? settings() : null;
        return new ModelRecord(key, "blake3:" + "4b1f9c07e2a86d11".repeat(4), key + "/" + file(name), bytes, name,
                description, file(name), "path", null, "https://models.example.org/" + key, null,
                new BaseModel(base), new ModelType(type), new ModelFormat(format), "normal", "epsilon", null,
                "lora".equals(type) ? List.of("layered paper", "soft light") : null, settings, null, null, null, null,
                null, null, null, null, null, null, null, null, null, null, List.of("daily", "paper"), "", 4, false,
                MADE, MADE, null, 0, base + "." + type, 1, Map.of(), null, true, 1);
    }

    private static DefaultSettings settings() {
        return new DefaultSettings(null, "fp16", "dpmpp_2m", 30, 5.5, null, 1024, 1024, null, null, null, null, null,
                null, null, null);
    }

    private static String file(String name) {
        return name.toLowerCase().replace(' ', '-') + ".safetensors";
    }

    /** What a list shows of a record. */
    public static ModelSummary summary(ModelRecord m) {
        return new ModelSummary(m.key(), m.name(), m.type(), m.base(), m.format(), m.variant(), m.description(),
                m.path(), m.fileSize(), m.rating(), m.favourite(), m.createdAt(), m.updatedAt(), m.version());
    }

    /**
     * What a list shows of a record whose files are there or not.
     *
     * @param states what may be said of it besides
     */
    public static ModelSummary summary(ModelRecord m, Availability availability, Set<ModelState> states) {
        return new ModelSummary(m.key(), m.name(), m.type(), m.base(), m.format(), m.variant(), m.description(),
                m.path(), m.fileSize(), m.rating(), m.favourite(), m.createdAt(), m.updatedAt(), m.version(),
                availability, m.tags(), m.license() == null ? null : m.license().id(), states);
    }

    /** The record with some of its fields changed, by their JSON names, one version on; null clears a field. */
    public static ModelRecord changed(ModelRecord m, Map<String, Object> f) {
        Map<String, Object> fields = new LinkedHashMap<>();
        Map<?, ?> before = Json.read(Json.write(m), Map.class);
        before.forEach((name, value) -> fields.put(name.toString(), value));
        fields.putAll(f);
        fields.put("version", m.version() + 1);
        return Json.read(Json.write(fields), ModelRecord.class);
    }
}
