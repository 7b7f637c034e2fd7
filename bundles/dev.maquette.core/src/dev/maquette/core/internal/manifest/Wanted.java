// SPDX-License-Identifier: EPL-2.0
package dev.maquette.core.internal.manifest;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;

import dev.maquette.api.json.Json;
import dev.maquette.api.library.LibraryException;
import dev.maquette.api.library.Problem;
import dev.maquette.api.model.ModelChanges;

/**
 * A model of a manifest.
 *
 * @param key which it had where the manifest was written
 * @param hash {@code algorithm:hex}, or null
 * @param source where it came from, or null
 * @param related keys, as of the manifest
 * @param fields all that users set of it, by JSON name
 */
record Wanted(String key, String name, String hash, String source, String sourceType,
        List<String> related, JsonObject fields) {

    private static final List<String> SETTINGS = List.of("name", "description", "source_url", "trigger_phrases",
            "default_settings", "cpu_only", "tags", "notes", "rating", "favourite");
    private static final String DEFAULTS = "default_settings";
    private static final String VAE = "vae";

    /** @param number its place in the list, for messages */
    static Wanted of(JsonElement json, int number) throws LibraryException {
        if (!(json instanceof JsonObject model) || text(model, "name").isEmpty()) {
            throw new LibraryException(Problem.INVALID, "Model " + number + " of the manifest has no name.",
                    "Correct the file. Nothing was changed.");
        }
        var related = new ArrayList<String>();
        if (model.get("related") instanceof JsonArray list) {
            list.forEach(other -> related.add(other.isJsonPrimitive() ? other.getAsString() : ""));
        }
        return new Wanted(text(model, "key").orElse(null), text(model, "name").orElseThrow(),
                text(model, "hash").orElse(null), text(model, "source").orElse(null),
                text(model, "source_type").orElse(""), related, model);
    }

    private static Optional<String> text(JsonObject model, String field) {
        var value = model.get(field);
        return value != null && value.isJsonPrimitive() && !value.getAsString().isBlank()
                ? Optional.of(value.getAsString()) : Optional.empty();
    }

    /**
     * What users set of it, for a new record or for one that is here.
     *
     * @param here key of the manifest to key in this library; a VAE that is not here is left out
     */
    ModelChanges changes(Map<String, String> here) {
        var changes = ModelChanges.none();
        for (var field : SETTINGS) {
            var value = fields.get(field);
            // Generated settings are generated again, by whoever identifies the model.
            boolean users = !field.equals(DEFAULTS) || isDecided(field);
            if (users && value != null && !value.isJsonNull()) {
                changes = changes.with(field, Json.read(settled(field, value, here).toString(), Object.class));
            }
        }
        return changes;
    }

    /** What users decided against the identification. */
    ModelChanges decided(ModelChanges changes) {
        var all = changes;
        if (fields.get("overrides") instanceof JsonObject overrides) {
            for (var field : overrides.keySet()) {
                if (!field.equals(DEFAULTS) && text(overrides, field).isPresent()) {
                    all = all.with(field, overrides.get(field).getAsString());
                }
            }
        }
        return all;
    }

    private boolean isDecided(String field) {
        return fields.get("overrides") instanceof JsonObject overrides && overrides.has(field);
    }

    private static JsonElement settled(String field, JsonElement value, Map<String, String> here) {
        if (!field.equals(DEFAULTS) || !(value instanceof JsonObject settings) || !settings.has(VAE)) {
            return value;
        }
        var own = settings.deepCopy();
        own.remove(VAE);
        text(settings, VAE).map(here::get).filter(Objects::nonNull).ifPresent(key -> own.addProperty(VAE, key));
        return own;
    }

    /** Those of the related models that are here, by their keys in this library. */
    List<String> related(Map<String, String> here) {
        return related.stream().map(here::get).filter(Objects::nonNull).toList();
    }
}
