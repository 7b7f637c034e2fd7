// SPDX-License-Identifier: EPL-2.0
package dev.maquette.core.internal.adopt;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;

import dev.maquette.api.digest.DigestAlgorithm;
import dev.maquette.api.install.Terms;
import dev.maquette.api.json.Json;
import dev.maquette.api.library.LibraryException;
import dev.maquette.api.model.ModelChanges;
import dev.maquette.api.neighbour.Fact;
import dev.maquette.api.neighbour.Field;
import dev.maquette.core.internal.operation.EditableFields;
import dev.maquette.registry.EntryJson;
import dev.maquette.registry.RecordType;
import dev.maquette.registry.RecordTypes;
import dev.maquette.registry.model.ModelEntry;

/** Writes what is said of a model into its record: all of it into a new one, else only where the record has nothing. */
final class Fields {

    private static final Set<Field> OF_SOME = Set.of(Field.TRIGGER_PHRASES, Field.DEFAULT_SETTINGS, Field.CPU_ONLY,
            Field.IMAGE_ENCODER_MODEL_ID);
    private static final Set<Field> OF_NEW =
            Set.of(Field.NAME, Field.SOURCE, Field.SOURCE_TYPE, Field.IMAGE_ENCODER_MODEL_ID);
    private static final Set<Field> EDITED = Set.of(Field.NAME, Field.DESCRIPTION, Field.SOURCE_URL,
            Field.TRIGGER_PHRASES, Field.CPU_ONLY, Field.TAGS, Field.NOTES, Field.RATING, Field.FAVOURITE);
    private static final List<Field> PLAIN = List.of(Field.NAME, Field.DESCRIPTION, Field.TRIGGER_PHRASES, Field.TAGS,
            Field.NOTES, Field.RATING, Field.FAVOURITE, Field.CPU_ONLY, Field.IMAGE_ENCODER_MODEL_ID, Field.SOURCE,
            Field.SOURCE_TYPE, Field.SOURCE_URL, Field.SOURCE_API_RESPONSE);

    private final ModelEntry entry;
    private final boolean fresh;
    private final boolean file;
    private final RecordType kind;
    private final List<String> notes;
    private final Map<String, String> origins = new LinkedHashMap<>();

    /**
     * @param fresh whether the record is new, so that nothing in it is a user's own
     * @param file whether the model is one file
     */
    Fields(ModelEntry entry, boolean fresh, boolean file, RecordTypes types, List<String> notes) {
        this.entry = entry;
        this.fresh = fresh;
        this.file = file;
        this.notes = notes;
        kind = types.of(entry.getType(), entry.getFormat(), entry.getBase(), entry.getVariant()).orElse(null);
    }

    static String name(Field field) {
        return field.name().toLowerCase(Locale.ROOT);
    }

    /**
     * Writes it.
     *
     * @param cover name of a thumbnail, or null
     * @return JSON name of each field that is different now, to where its value is said
     */
    Map<String, String> write(Said said, String cover) {
        for (var field : PLAIN) {
            said.of(field).filter(this::applies).ifPresent(fact -> set(field, name(field), plain(fact)));
            said.of(field).filter(_ -> origins.containsKey(name(field)))
                    .ifPresent(fact -> origins.put(name(field), fact.origin()));
        }
        said.of(Field.HASH).filter(this::isDigest)
                .ifPresent(fact -> changed("hash", json("hash", fact.value()), fact));
        said.of(Field.LICENSE).filter(_ -> entry.getLicense() == null)
                .ifPresent(fact -> changed("license", json("license", terms(fact.value())), fact));
        if (kind == null || kind.settings().isPresent()) {
            said.of(Field.DEFAULT_SETTINGS).ifPresent(fact -> settings(said, fact));
        }
        if (cover != null && entry.getCoverImage() == null) {
            said.of(Field.COVER).ifPresent(fact -> changed("cover_image", json("cover_image", cover), fact));
        }
        return origins;
    }

    private boolean applies(Fact fact) {
        if (OF_SOME.contains(fact.field()) && kind != null && !kind.carries(name(fact.field()))) {
            return false;
        }
        return fresh || !OF_NEW.contains(fact.field()) && isEmpty(EntryJson.value(entry, name(fact.field())));
    }

    /** Only a file has a digest that everybody computes alike. */
    private boolean isDigest(Fact fact) {
        var hash = fact.value().toString();
        return file && entry.getHash() == null && DigestAlgorithm.of(hash.substring(0, hash.indexOf(':')))
                .filter(DigestAlgorithm::wholeFile).isPresent();
    }

    private static boolean isEmpty(JsonElement there) {
        return there == null || there.isJsonNull() || there.isJsonArray() && there.getAsJsonArray().isEmpty()
                || there.isJsonPrimitive() && (there.getAsJsonPrimitive().isString() && there.getAsString().isBlank()
                        || there.getAsJsonPrimitive().isNumber() && there.getAsDouble() == 0
                        || there.getAsJsonPrimitive().isBoolean() && !there.getAsBoolean());
    }

    private static Object plain(Fact fact) {
        return switch (fact.field()) {
        case TAGS -> new ArrayList<>(new TreeSet<>((Collection<?>) fact.value()));
        case TRIGGER_PHRASES -> new ArrayList<>((Collection<?>) fact.value());
        case RATING -> ((Number) fact.value()).intValue();
        default -> fact.value();
        };
    }

    private void set(Field field, String name, Object value) {
        var before = EntryJson.value(entry, name);
        try {
            if (EDITED.contains(field)) {
                EditableFields.apply(ModelChanges.none().with(name, value), entry);
            } else {
                EntryJson.apply(json(name, value), entry);
            }
        } catch (LibraryException | IllegalArgumentException refused) {
            notes.add(refused.getMessage());
        }
        if (!same(before, EntryJson.value(entry, name))) {
            origins.put(name, "");
        }
    }

    private void changed(String name, JsonObject change, Fact fact) {
        EntryJson.apply(change, entry);
        origins.put(name, fact.origin());
    }

    private void settings(Said said, Fact fact) {
        var there = EntryJson.value(entry, "default_settings");
        var before = there == null || !there.isJsonObject() ? new JsonObject() : there.getAsJsonObject();
        var after = new Settings(kind, fresh, notes).merged(before, said.settings(), fact.origin());
        if (after.equals(before)) {
            return;
        }
        try {
            EditableFields.apply(ModelChanges.none().with("default_settings", Json.read(after.toString(), Map.class)),
                    entry);
            origins.put("default_settings", fact.origin());
        } catch (LibraryException refused) {
            notes.add(refused.getMessage());
        }
    }

    private static Terms terms(Object value) {
        if (value instanceof Map<?, ?> members) {
            return Json.read(Json.write(members), Terms.class);
        }
        var license = value.toString();
        if (license.matches("(?i)https?://\\S+")) {
            return new Terms(null, null, license, null, List.of());
        }
        return license.matches("[\\w.+-]+") ? new Terms(license.toLowerCase(Locale.ROOT), null, null, null, List.of())
                : new Terms(null, license, null, null, List.of());
    }

    private static JsonObject json(String name, Object value) {
        var json = new JsonObject();
        json.add(name, JsonParser.parseString(Json.write(value)));
        return json;
    }

    private static boolean same(JsonElement one, JsonElement other) {
        return one == null ? other == null : one.equals(other);
    }
}
