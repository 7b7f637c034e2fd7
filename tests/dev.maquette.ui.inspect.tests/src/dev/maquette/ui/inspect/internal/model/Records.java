// SPDX-License-Identifier: EPL-2.0
package dev.maquette.ui.inspect.internal.model;

import java.util.HashMap;
import java.util.Map;

import dev.maquette.api.json.Json;
import dev.maquette.api.model.ModelRecord;

/** Records as tests need them. */
final class Records {

    private Records() {
    }

    /** The record with other values in some fields, by their names in JSON. */
    @SuppressWarnings("unchecked")
    static ModelRecord changed(ModelRecord record, Map<String, Object> fields) {
        Map<String, Object> all = new HashMap<>(Json.read(Json.write(record), Map.class));
        all.putAll(fields);
        return Json.read(Json.write(all), ModelRecord.class);
    }
}
