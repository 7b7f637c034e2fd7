// SPDX-License-Identifier: EPL-2.0
package dev.maquette.ui.model;

import java.nio.file.Path;
import java.util.Map;

import dev.maquette.api.json.Json;
import dev.maquette.api.model.Availability;
import dev.maquette.api.model.ModelChanges;
import dev.maquette.api.model.ModelRecord;

/**
 * A model as its editor shows it: the record, and what the user has changed and not saved.
 *
 * @param saved the record as it was read last
 * @param draft fields that are changed and not saved
 * @param path absolute path of the file or folder; it need not exist
 */
public record EditedModel(ModelRecord saved, ModelChanges draft, Availability availability, Path path) {

    /** What a field holds with the draft: a string, number, boolean, list or map, or null. */
    public Object value(String field) {
        return isChanged(field) ? draft.fields().get(field) : Json.read(Json.write(saved), Map.class).get(field);
    }

    /** Whether the field is changed and not saved. */
    public boolean isChanged(String field) {
        return draft.fields().containsKey(field);
    }
}
