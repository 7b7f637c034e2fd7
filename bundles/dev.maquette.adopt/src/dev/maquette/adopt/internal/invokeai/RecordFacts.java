// SPDX-License-Identifier: EPL-2.0
package dev.maquette.adopt.internal.invokeai;

import java.nio.file.Files;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import com.google.gson.JsonPrimitive;

import dev.maquette.adopt.internal.Tree;
import dev.maquette.api.neighbour.Fact;
import dev.maquette.api.neighbour.Field;

/**
 * What a record of InvokeAI says.
 *
 * @param config the record as it is stored
 * @param normal the same in the words of the latest release
 * @param place for the origin of each fact
 */
record RecordFacts(Tree config, Tree normal, String place) {

    private static final Map<Field, String> TEXTS = texts();

    private static Map<Field, String> texts() {
        var texts = new LinkedHashMap<Field, String>();
        texts.put(Field.NAME, "name");
        texts.put(Field.DESCRIPTION, "description");
        texts.put(Field.TYPE, "type");
        texts.put(Field.BASE, "base");
        texts.put(Field.FORMAT, "format");
        texts.put(Field.VARIANT, "variant");
        texts.put(Field.PREDICTION_TYPE, "prediction_type");
        texts.put(Field.IMAGE_ENCODER_MODEL_ID, "image_encoder_model_id");
        texts.put(Field.SOURCE, "source");
        texts.put(Field.SOURCE_TYPE, "source_type");
        texts.put(Field.SOURCE_URL, "source_url");
        texts.put(Field.SOURCE_API_RESPONSE, "source_api_response");
        return texts;
    }

    List<Fact> list(InvokeAiFolder folder, String key) {
        var facts = new ArrayList<Fact>();
        TEXTS.forEach((field, name) -> add(facts, field, normal.text(name), name));
        add(facts, Field.HASH, hash(), "hash");
        if (config.has("trigger_phrases")) {
            // an empty list is what the user wants as well
            facts.add(new Fact(Field.TRIGGER_PHRASES, config.texts("trigger_phrases"), origin("trigger_phrases")));
        }
        add(facts, Field.DEFAULT_SETTINGS, settings(), "default_settings");
        add(facts, Field.CPU_ONLY, config.yes("cpu_only") ? true : null, "cpu_only");
        add(facts, Field.THEIR_TYPE, config.text("type"), "type");
        add(facts, Field.THEIR_BASE, config.text("base"), "base");
        var thumbnail = folder.thumbnail(key);
        if (Files.isRegularFile(thumbnail)) {
            facts.add(new Fact(Field.COVER, thumbnail.toString(), thumbnail.toString()));
        }
        return facts;
    }

    /** Where users want it so, InvokeAI makes a hash up instead of reading the file. */
    private String hash() {
        var hash = config.text("hash");
        return hash == null || hash.startsWith("random:") ? null : hash;
    }

    /** All members, also those that are null: somebody cleared these. */
    private Map<String, Object> settings() {
        var settings = new LinkedHashMap<String, Object>();
        for (var member : config.object("default_settings").json().entrySet()) {
            if (member.getValue().isJsonNull()) {
                settings.put(member.getKey(), null);
            } else if (member.getValue().isJsonPrimitive()) {
                settings.put(member.getKey(), plain(member.getValue().getAsJsonPrimitive()));
            }
        }
        return settings;
    }

    private static Object plain(JsonPrimitive value) {
        return value.isBoolean() ? (Object) value.getAsBoolean()
                : value.isNumber() ? value.getAsBigDecimal() : value.getAsString();
    }

    private void add(List<Fact> facts, Field field, Object value, String name) {
        if (value != null && !value.equals(Map.of())) {
            facts.add(new Fact(field, value, origin(name)));
        }
    }

    private String origin(String name) {
        return place + " " + name;
    }
}
