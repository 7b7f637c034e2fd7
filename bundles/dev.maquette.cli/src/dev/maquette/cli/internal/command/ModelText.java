// SPDX-License-Identifier: EPL-2.0
package dev.maquette.cli.internal.command;

import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import dev.maquette.api.json.Json;
import dev.maquette.api.model.ModelRecord;
import dev.maquette.cli.internal.output.Sizes;
import dev.maquette.cli.internal.output.Style;

/**
 * A model's record in words.
 *
 * @param style emphasis
 */
record ModelText(Style style) {

    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm").withZone(ZoneId.systemDefault());
    private static final int STARS = 5;

    /** The moment as people read it, in their time zone. */
    static String time(Instant at) {
        return at == null ? null : TIME.format(at);
    }

    /** Name and kind, for messages. */
    static String inShort(ModelRecord model) {
        return model.name() + " (" + model.type() + ", " + model.base() + ", " + model.format() + ", "
                + Sizes.text(model.fileSize()) + ")";
    }

    /** All fields of the model that say something. */
    String sheet(ModelRecord model, Path location, List<ModelRecord> related) {
        var fields = fields(model, location);
        fields.put("related to", related.stream().map(other -> other.name() + " (" + other.type() + ", " + other.base()
                + ")").collect(Collectors.joining("\n")));
        return sheet(fields);
    }

    /** The fields that say something, by name, one or more lines each. */
    String sheet(Map<String, String> named) {
        var fields = new LinkedHashMap<>(named);
        fields.values().removeIf(value -> value == null || value.isEmpty());
        var width = fields.keySet().stream().mapToInt(String::length).max().orElse(0);
        return fields.entrySet().stream()
                .map(field -> style.faint(field.getKey() + " ".repeat(width - field.getKey().length())) + "  "
                        + field.getValue().strip().replace("\n", "\n" + " ".repeat(width + 2)))
                .collect(Collectors.joining("\n"));
    }

    private Map<String, String> fields(ModelRecord model, Path location) {
        var fields = new LinkedHashMap<String, String>();
        fields.put("name", style.bold(model.name()));
        fields.put("key", model.key());
        fields.put("type", labelled(model.type().id(), model.type().label()));
        fields.put("base", labelled(model.base().id(), model.base().label()));
        fields.put("format", labelled(model.format().id(), model.format().label()));
        fields.put("variant", model.variant());
        fields.put("prediction type", model.predictionType());
        fields.put("repo variant", model.repoVariant());
        fields.put("size", Sizes.text(model.fileSize()));
        fields.put("path", location + (model.managed() ? "" : " (in place)"));
        about(model, fields);
        use(model, fields);
        return fields;
    }

    private static void about(ModelRecord model, Map<String, String> fields) {
        fields.put("source", model.source());
        fields.put("page", model.sourceUrl());
        fields.put("hash", model.hash());
        fields.put("licence", TermsText.full(model.license()));
        fields.put("description", model.description());
        fields.put("trigger phrases", joined(model.triggerPhrases()));
        fields.put("default settings", settings(model));
        fields.put("parts", model.submodels() == null ? null : joined(model.submodels().keySet()));
        fields.put("tags", joined(model.tags()));
        fields.put("notes", model.notes());
    }

    private static void use(ModelRecord model, Map<String, String> fields) {
        fields.put("rating", model.rating() == 0 ? null : "★".repeat(Math.min(model.rating(), STARS)));
        fields.put("favourite", model.favourite() ? "yes" : null);
        fields.put("identified by",
                model.ruleId() == null ? null : model.ruleId() + ", version " + model.ruleVersion());
        fields.put("your decision", decisions(model));
        fields.put("installed", time(model.createdAt()));
        fields.put("changed", time(model.updatedAt()));
        fields.put("last used", time(model.lastUsedAt()));
    }

    private static String decisions(ModelRecord model) {
        return model.overrides() == null || model.overrides().isEmpty() ? null
                : model.overrides().entrySet().stream().map(ModelText::decision).collect(Collectors.joining(", "));
    }

    /** Decided settings are long, and shown where settings are. */
    private static String decision(Map.Entry<String, String> decided) {
        var field = decided.getKey().replace('_', ' ');
        return decided.getKey().equals("default_settings") ? field
                : field + " " + (decided.getValue().isEmpty() ? "none" : decided.getValue());
    }

    private static String settings(ModelRecord model) {
        if (model.defaultSettings() == null) {
            return null;
        }
        Map<?, ?> settings = Json.read(Json.write(model.defaultSettings()), Map.class);
        return settings.entrySet().stream().map(entry -> entry.getKey() + " " + entry.getValue())
                .collect(Collectors.joining(", "));
    }

    private static String labelled(String word, String label) {
        return word.equals(label) ? word : word + " (" + label + ")";
    }

    private static String joined(Collection<String> texts) {
        return texts == null ? null : String.join(", ", texts);
    }
}
