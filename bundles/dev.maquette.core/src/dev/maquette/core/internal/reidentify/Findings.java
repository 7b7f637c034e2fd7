// SPDX-License-Identifier: EPL-2.0
package dev.maquette.core.internal.reidentify;

import java.util.List;

import com.google.gson.JsonElement;
import com.google.gson.JsonNull;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;

import dev.maquette.api.identify.Identification;
import dev.maquette.api.json.Json;
import dev.maquette.registry.EntryJson;
import dev.maquette.registry.model.ModelEntry;

/**
 * What an identification says about the fields of a record that are its own.
 *
 * @param fields by JSON name; null where it says that there is none
 */
record Findings(JsonObject fields) {

    private static final List<String> WORDS = List.of("type", "base", "format");
    private static final List<String> OWN = List.of("variant", "prediction_type", "repo_variant", "default_settings",
            "submodels", "trigger_phrases", "file_size", "rule_id", "rule_version");
    /** Fields that rules may add; a kind of model that has none of its own loses those of the kind it was before. */
    private static final List<String> EXTRA = List.of("latent_channels", "cond_in_channels", "has_dual_expert",
            "boundary_ratio", "expert", "image_encoder_model_id");

    static Findings of(Identification identification) {
        var told = tree(identification).getAsJsonObject();
        var fields = new JsonObject();
        WORDS.forEach(field -> fields.add(field, told.has(field) ? told.get(field) : unknown()));
        OWN.forEach(field -> fields.add(field, told.has(field) ? told.get(field) : JsonNull.INSTANCE));
        EXTRA.forEach(field -> fields.add(field, JsonNull.INSTANCE));
        identification.extra().forEach((field, value) -> {
            if (EXTRA.contains(field)) {
                fields.add(field, tree(value));
            }
        });
        return new Findings(fields);
    }

    private static JsonElement tree(Object value) {
        return JsonParser.parseString(Json.write(value));
    }

    private static JsonElement unknown() {
        return JsonParser.parseString("\"unknown\"");
    }

    /** Writes them into the entry, but over nothing that the user decided, and no phrases over those that are there. */
    void renew(ModelEntry entry) {
        var renewed = fields.deepCopy();
        entry.getOverrides().keySet().forEach(renewed::remove);
        if (entry.isSetTriggerPhrases()) {
            renewed.remove("trigger_phrases");
        }
        EntryJson.apply(renewed, entry);
    }
}
