// SPDX-License-Identifier: EPL-2.0
package dev.maquette.server.internal.install;

import java.util.Map;
import java.util.Set;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;

import dev.maquette.api.json.Json;
import dev.maquette.api.model.ModelChanges;
import dev.maquette.server.internal.http.HttpProblem;
import dev.maquette.server.internal.model.RecordChanges;

/**
 * What the body of an installation decides about the new record. What only the files or the source can tell is left
 * out; null decides nothing.
 */
final class Overrides {

    private static final Set<String> DECIDABLE = Set.of("name", "description", "source_url", "type", "base", "format",
            "variant", "prediction_type", "trigger_phrases", "default_settings", "cpu_only", "tags", "notes", "rating",
            "favourite");

    private Overrides() {
    }

    /** @throws HttpProblem 422 when it is no object or a field has a value of another kind */
    static ModelChanges read(JsonElement body) throws HttpProblem {
        var taken = new JsonObject();
        RecordChanges.of(body).fields().forEach((field, value) -> {
            if (DECIDABLE.contains(field) && !value.isJsonNull()) {
                taken.add(field, value);
            }
        });
        Map<?, ?> fields = Json.read(taken.toString(), Map.class);
        var changes = ModelChanges.none();
        for (var field : fields.entrySet()) {
            changes = changes.with(String.valueOf(field.getKey()), field.getValue());
        }
        return changes;
    }
}
