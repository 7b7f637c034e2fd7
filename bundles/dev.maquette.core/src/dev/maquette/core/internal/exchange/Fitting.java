// SPDX-License-Identifier: EPL-2.0
package dev.maquette.core.internal.exchange;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;

import dev.maquette.api.json.Json;
import dev.maquette.api.library.LibraryException;
import dev.maquette.api.request.ImportSettings.Skipped;
import dev.maquette.core.internal.setting.SettingsCheck;
import dev.maquette.registry.EntryJson;
import dev.maquette.registry.RecordType;
import dev.maquette.registry.RecordTypes;
import dev.maquette.registry.Registry;
import dev.maquette.registry.RegistryException;
import dev.maquette.registry.model.ModelEntry;

/** What of a settings file a model can take: the fields to set, and what is left out. */
final class Fitting {

    private static final Set<String> OF_ALL = Set.of("name", "description", "source_url");
    private static final Set<String> OF_SOME = Set.of("trigger_phrases", "default_settings", "cpu_only");

    private final SettingsFile file;
    private final Registry registry;
    private final Optional<RecordType> kind;
    private final Map<String, Object> fields = new LinkedHashMap<>();
    private final List<Skipped> skipped = new ArrayList<>();

    private Fitting(SettingsFile file, ModelEntry entry, RecordTypes types, Registry registry) {
        this.file = file;
        this.registry = registry;
        kind = types.of(entry.getType(), entry.getFormat(), entry.getBase(), entry.getVariant());
    }

    static Fitting of(SettingsFile file, ModelEntry entry, RecordTypes types, Registry registry)
            throws LibraryException, RegistryException {
        var fitting = new Fitting(file, entry, types, registry);
        for (var name : file.members().keySet()) {
            fitting.member(name);
        }
        return fitting;
    }

    /** JSON name to value, without the cover image. */
    Map<String, Object> fields() {
        return fields;
    }

    List<Skipped> skipped() {
        return skipped;
    }

    private void member(String name) throws LibraryException, RegistryException {
        if (OF_ALL.contains(name)) {
            text(name, file.members().get(name).getAsString());
        } else if (OF_SOME.contains(name)) {
            if (kind.isPresent() && !kind.get().carries(name)) {
                skipped.add(new Skipped(name, "Models of this type do not have it."));
            } else {
                some(name);
            }
        } else if (!name.equals(SettingsFile.COVER)) {
            skipped.add(new Skipped(name, "This program does not know it."));
        }
    }

    private void text(String name, String value) {
        if (name.equals("name") && value.isBlank()) {
            skipped.add(new Skipped(name, "A model needs a name."));
        } else {
            fields.put(name, value.isEmpty() ? null : value);
        }
    }

    private void some(String name) throws LibraryException, RegistryException {
        switch (name) {
        case "trigger_phrases" -> fields.put(name, file.phrases());
        case "cpu_only" -> fields.put(name, file.members().get(name).getAsBoolean());
        default -> settings(file.members().getAsJsonObject(name));
        }
    }

    private void settings(JsonObject told) throws LibraryException, RegistryException {
        int before = skipped.size();
        var settings = new SettingsFit(new SettingsCheck(kind, "Correct the file. Nothing was changed."), registry)
                .fitting(told, skipped);
        if (!settings.isEmpty()) {
            fields.put("default_settings", Json.read(settings.toString(), Map.class));
        } else if (skipped.size() == before) {
            fields.put("default_settings", null);
        }
    }

    /** Those of the fields in which the entry differs. */
    Map<String, Object> news(ModelEntry entry) {
        var now = EntryJson.write(entry);
        var news = new LinkedHashMap<String, Object>();
        fields.forEach((name, value) -> {
            var there = now.get(name);
            boolean same = value == null ? there == null || isEmpty(there)
                    : there != null && Json.read(there.toString(), Object.class)
                            .equals(Json.read(Json.write(value), Object.class));
            if (!same) {
                news.put(name, value);
            }
        });
        return news;
    }

    private static boolean isEmpty(JsonElement there) {
        return there.isJsonObject() && there.getAsJsonObject().isEmpty();
    }
}
