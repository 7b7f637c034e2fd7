// SPDX-License-Identifier: EPL-2.0
package dev.maquette.server.internal.record;

import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.Map;

import com.google.gson.stream.JsonWriter;

import dev.maquette.api.json.Json;
import dev.maquette.api.model.Submodel;

/** Writes the values of fields. */
final class PlainJson {

    private PlainJson() {
    }

    static void write(Object value, JsonWriter out) throws IOException {
        switch (value) {
        case null -> out.nullValue();
        case String text -> out.value(text);
        case Number number -> out.value(number);
        case Boolean flag -> out.value(flag);
        case Instant moment -> out.value(moment.toString());
        case List<?> list -> write(list, out);
        case Map<?, ?> map -> write(map, out);
        case Submodel part -> write(part, out);
        default -> out.jsonValue(Json.write(value));
        }
    }

    private static void write(List<?> list, JsonWriter out) throws IOException {
        out.beginArray();
        for (var each : list) {
            write(each, out);
        }
        out.endArray();
    }

    private static void write(Map<?, ?> map, JsonWriter out) throws IOException {
        out.beginObject();
        for (var each : map.entrySet()) {
            write(each.getValue(), out.name(each.getKey().toString()));
        }
        out.endObject();
    }

    private static void write(Submodel part, JsonWriter out) throws IOException {
        out.beginObject();
        out.name("path_or_prefix").value(part.pathOrPrefix());
        out.name("model_type").value(part.modelType() == null ? null : part.modelType().id());
        out.name("variant").value(part.variant());
        out.endObject();
    }
}
