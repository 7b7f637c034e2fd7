// SPDX-License-Identifier: EPL-2.0
package dev.maquette.core.internal.operation;

import java.util.List;
import java.util.Set;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;

import dev.maquette.api.json.Json;
import dev.maquette.api.library.LibraryException;
import dev.maquette.api.library.Problem;
import dev.maquette.api.model.ModelChanges;
import dev.maquette.core.internal.setting.SettingsCheck;
import dev.maquette.registry.EntryJson;
import dev.maquette.registry.model.ModelEntry;

/** Which fields a user may set, what they may hold, and which of them count as decided against the identification. */
public final class EditableFields {

    private static final String SETTINGS = "default_settings";
    private static final String CORRECT = "Correct the value, then repeat.";
    private static final Set<String> IDENTITY = Set.of("type", "base", "format", "variant", "prediction_type");
    private static final List<String> DECIDED = List.of("type", "base", "format", "variant", "prediction_type",
            SETTINGS);
    private static final Set<String> REQUIRED = Set.of("name", "type", "base", "format", "source", "source_type");
    private static final Set<String> OTHERS = Set.of("name", "description", "source_url", "trigger_phrases",
            SETTINGS, "cpu_only", "tags", "notes", "rating", "favourite", "source", "source_type",
            "source_api_response", "config_path", "provider_id", "provider_model_id", "capabilities");
    private static final int MOST_STARS = 5;

    private EditableFields() {
    }

    /** Whether the field is one that an identification decides. */
    public static boolean isIdentity(String field) {
        return IDENTITY.contains(field);
    }

    /** Whether the field is one on which the user's word outlives every identification. */
    public static boolean isDecided(String field) {
        return DECIDED.contains(field);
    }

    /** Sets the fields in the entry, which is left half changed when one is refused. */
    public static void apply(ModelChanges changes, ModelEntry entry) throws LibraryException {
        var json = json(changes);
        for (var field : json.keySet()) {
            check(field, json);
        }
        var settings = json.remove(SETTINGS);
        apply(json, entry);
        if (settings != null) {
            json.add(SETTINGS, checked(settings, entry));
            apply(json, entry);
        }
        note(json, entry);
    }

    private static void apply(JsonObject json, ModelEntry entry) throws LibraryException {
        try {
            EntryJson.apply(json, entry);
        } catch (IllegalArgumentException wrong) {
            throw new LibraryException(Problem.INVALID, wrong.getMessage(), CORRECT, wrong);
        }
    }

    /** What a model can have depends on its type, which may be among the changes: ask when that is set. */
    private static JsonElement checked(JsonElement settings, ModelEntry entry) throws LibraryException {
        return settings.isJsonObject() ? SettingsCheck.of(entry, CORRECT).checked(settings.getAsJsonObject())
                : settings;
    }

    /** What a user sets is a decision; so is clearing what was there. */
    private static void note(JsonObject json, ModelEntry entry) {
        for (var field : DECIDED) {
            if (json.has(field)) {
                entry.getOverrides().put(field, decision(json.get(field)));
            }
        }
    }

    private static String decision(JsonElement value) {
        if (value.isJsonNull()) {
            return "";
        }
        return value.isJsonPrimitive() ? value.getAsString() : value.toString();
    }

    private static JsonObject json(ModelChanges changes) {
        var json = new JsonObject();
        changes.fields().forEach((field, value) -> json.add(field, JsonParser.parseString(Json.write(value))));
        var url = json.get("source_url");
        if (url != null && url.isJsonPrimitive() && url.getAsString().isBlank()) {
            json.add("source_url", null);
        }
        return json;
    }

    private static void check(String field, JsonObject json) throws LibraryException {
        var value = json.get(field);
        var text = value.isJsonPrimitive() ? value.getAsString() : "";
        if (!IDENTITY.contains(field) && !OTHERS.contains(field)) {
            throw wrong(field + " cannot be edited.", "Leave it out.");
        }
        if (REQUIRED.contains(field) && text.isBlank()) {
            throw wrong("A model needs a " + field.replace('_', ' ') + ".", "Give one.");
        }
        if (field.equals("source_url") && !value.isJsonNull() && !text.matches("(?i)https?://[^\\s/]+\\S*")) {
            throw wrong("The source URL '" + text + "' is no web address.", "Begin it with http:// or https://.");
        }
        if (field.equals("rating") && !text.matches("[0-" + MOST_STARS + "](\\.0)?")) {
            throw wrong("The rating '" + text + "' is out of range.", "Give 0 (none) to " + MOST_STARS + ".");
        }
    }

    private static LibraryException wrong(String message, String remedy) {
        return new LibraryException(Problem.INVALID, message, remedy);
    }
}
