// SPDX-License-Identifier: EPL-2.0
package dev.maquette.server.internal.record;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;

import dev.maquette.api.json.Json;
import dev.maquette.api.model.ModelRecord;

/** A record as InvokeAI's clients expect it. */
public final class RecordJson {

    private RecordJson() {
    }

    /** All fields that InvokeAI's record of this kind has, and Maquette's own. */
    public static JsonObject of(ModelRecord model) {
        return JsonParser.parseString(Json.write(model)).getAsJsonObject();
    }
}
