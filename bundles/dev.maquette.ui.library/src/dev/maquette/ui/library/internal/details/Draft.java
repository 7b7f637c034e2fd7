// SPDX-License-Identifier: EPL-2.0
package dev.maquette.ui.library.internal.details;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;

import dev.maquette.api.model.ModelChanges;
import dev.maquette.api.model.ModelRecord;

/**
 * What the user has typed into a model's page and not saved.
 *
 * @param base the record it began with
 * @param texts field to new text, only those that differ from the record
 */
record Draft(ModelRecord base, Map<Field, String> texts) {

    /** The fields that are edited as text. */
    enum Field {
        NAME("name"), DESCRIPTION("description"), NOTES("notes");

        private final String json;

        Field(String json) {
            this.json = json;
        }

        String json() {
            return json;
        }

        String of(ModelRecord model) {
            return Objects.requireNonNullElse(switch (this) {
            case NAME -> model.name();
            case DESCRIPTION -> model.description();
            case NOTES -> model.notes();
            }, "");
        }
    }

    Draft {
        texts = Map.copyOf(texts);
    }

    static Draft of(ModelRecord model) {
        return new Draft(model, Map.of());
    }

    /** The same with a field's text; what equals the record is no change. */
    Draft with(Field field, String text) {
        Map<Field, String> next = new LinkedHashMap<>(texts);
        if (text.equals(field.of(base))) {
            next.remove(field);
        } else {
            next.put(field, text);
        }
        return new Draft(base, next);
    }

    /** The same changes on a newer record. */
    Draft on(ModelRecord newer) {
        Draft next = of(newer);
        for (Map.Entry<Field, String> text : texts.entrySet()) {
            next = next.with(text.getKey(), text.getValue());
        }
        return next;
    }

    String text(Field field) {
        return texts.getOrDefault(field, field.of(base));
    }

    boolean isDirty() {
        return !texts.isEmpty();
    }

    /** Whether it can be saved: a model needs a name. */
    boolean isValid() {
        return !text(Field.NAME).isBlank();
    }

    ModelChanges changes() {
        ModelChanges changes = ModelChanges.none();
        for (Map.Entry<Field, String> text : texts.entrySet()) {
            String words = text.getKey() == Field.NAME ? text.getValue().strip() : text.getValue();
            changes = changes.with(text.getKey().json(), words);
        }
        return changes;
    }
}
