// SPDX-License-Identifier: EPL-2.0
package dev.maquette.core.internal.install;

import java.util.List;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;

import dev.maquette.api.identify.Identification;
import dev.maquette.api.install.Delivery;
import dev.maquette.api.json.Json;
import dev.maquette.registry.EntryJson;
import dev.maquette.registry.model.ModelEntry;

/** The first entry of a model: what its identification says, and where it came from. */
public final class NewEntry {

    private NewEntry() {
    }

    /** @param path as a record spells it */
    public static ModelEntry of(String key, String path, Delivery delivery, Identification identification) {
        var json = JsonParser.parseString(Json.write(identification)).getAsJsonObject();
        json.keySet().removeAll(List.of("status", "evidence", "candidates", "reason", "extra"));
        identification.extra().forEach((field, value) -> json.add(field, JsonParser.parseString(Json.write(value))));
        json.addProperty("key", key);
        json.addProperty("path", path);
        json.addProperty("source", delivery.source());
        json.addProperty("source_type", delivery.sourceType());
        if (delivery.sourceUrl() != null) {
            json.addProperty("source_url", delivery.sourceUrl());
        }
        return EntryJson.read(withWords(json));
    }

    private static JsonObject withWords(JsonObject json) {
        for (var word : new String[]{"type", "base", "format"}) {
            if (!json.has(word)) {
                json.addProperty(word, "unknown");
            }
        }
        return json;
    }
}
