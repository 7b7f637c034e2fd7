// SPDX-License-Identifier: EPL-2.0
package dev.maquette.core.internal.metadata;

import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeSet;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import com.google.gson.JsonPrimitive;

import dev.maquette.api.json.Json;
import dev.maquette.api.metadata.KnownFile;
import dev.maquette.api.request.ReidentifyModels.Difference;
import dev.maquette.registry.EntryJson;
import dev.maquette.registry.RecordTypes;
import dev.maquette.registry.model.ModelEntry;

/**
 * What a record gains from what a site knows.
 *
 * @param known what the site says
 * @param replace whether what is there gives way
 * @param types which records have trigger phrases
 */
record Gain(KnownFile known, boolean replace, RecordTypes types) {

    private static final String COVER = "cover_image";
    private static final String ANSWER = "source_api_response";

    /** Whether the record could do with the site's picture. */
    boolean wantsCover(ModelEntry entry) {
        return known.preview() != null && (replace || isBlank(entry.getCoverImage()));
    }

    /**
     * Writes it into the entry.
     *
     * @param cover the record's new cover, or null for none
     * @return what is different now, without the site's answer, which is long and nobody reads
     */
    Map<String, Difference> write(ModelEntry entry, String cover) {
        var before = EntryJson.write(entry);
        EntryJson.apply(fields(entry, cover), entry);
        var after = EntryJson.write(entry);
        var differences = new LinkedHashMap<String, Difference>();
        for (var name : after.keySet()) {
            if (!after.get(name).equals(before.get(name)) && !name.equals(ANSWER)) {
                differences.put(name, new Difference(plain(before.get(name)), plain(after.get(name))));
            }
        }
        return Collections.unmodifiableMap(differences);
    }

    private JsonObject fields(ModelEntry entry, String cover) {
        var said = known.published();
        var fields = new JsonObject();
        text(fields, "description", entry.getDescription(), said.description());
        text(fields, "source_url", entry.getSourceUrl(), known.page());
        text(fields, ANSWER, entry.getSourceApiResponse(), said.answer());
        text(fields, COVER, entry.getCoverImage(), cover);
        if (said.terms() != null && (replace || entry.getLicense() == null)) {
            fields.add("license", JsonParser.parseString(Json.write(said.terms())));
        }
        if (!said.triggerPhrases().isEmpty() && carriesPhrases(entry)
                && (replace || entry.getTriggerPhrases().isEmpty())) {
            fields.add("trigger_phrases", list(said.triggerPhrases()));
        }
        if (!said.tags().isEmpty() && (replace || entry.getTags().isEmpty())) {
            var tags = new TreeSet<>(entry.getTags());
            tags.addAll(said.tags());
            fields.add("tags", list(tags));
        }
        return fields;
    }

    private void text(JsonObject fields, String name, String there, String said) {
        if (!isBlank(said) && (replace || isBlank(there))) {
            fields.addProperty(name, said);
        }
    }

    /** A kind that nobody knows may carry any field. */
    private boolean carriesPhrases(ModelEntry entry) {
        return types.of(entry.getType(), entry.getFormat(), entry.getBase(), entry.getVariant())
                .map(kind -> kind.fields().contains("trigger_phrases")).orElse(true);
    }

    private static JsonArray list(Collection<String> words) {
        var list = new JsonArray();
        words.forEach(word -> list.add(new JsonPrimitive(word)));
        return list;
    }

    private static boolean isBlank(String text) {
        return text == null || text.isBlank();
    }

    private static Object plain(JsonElement json) {
        return json == null ? null : Json.read(json.toString(), Object.class);
    }
}
