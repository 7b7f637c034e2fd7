// SPDX-License-Identifier: EPL-2.0
package dev.maquette.core.internal.operation;

import dev.maquette.api.json.Json;
import dev.maquette.api.model.ModelRecord;
import dev.maquette.registry.EntryJson;
import dev.maquette.registry.model.ModelEntry;

/** Turns the registry's entries into the records that the API speaks; their JSON is the same. */
public final class Records {

    private Records() {
    }

    public static ModelRecord of(ModelEntry entry) {
        return of(EntryJson.text(entry));
    }

    /** @param json an entry as the change table keeps it, or null */
    public static ModelRecord of(String json) {
        return json == null ? null : Json.read(json, ModelRecord.class);
    }
}
