// SPDX-License-Identifier: EPL-2.0
package dev.maquette.server.internal.record;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import com.google.gson.stream.JsonWriter;

import dev.maquette.api.model.DefaultSettings;
import dev.maquette.api.model.ModelRecord;

/**
 * A record as InvokeAI's clients expect it: all fields that its record of this kind has, also those that are null, and
 * Maquette's own where its clients let them pass. Of a kind that InvokeAI lacks it has the common fields and whatever
 * is set.
 */
public final class RecordJson {

    private RecordJson() {
    }

    /** The record as a tree. */
    public static JsonObject of(ModelRecord model) {
        return JsonParser.parseString(text(model)).getAsJsonObject();
    }

    /** The record on one line. */
    public static String text(ModelRecord model) {
        var text = new StringWriter();
        try (var out = new JsonWriter(text)) {
            write(model, out);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return text.toString();
    }

    /** Writes the record as the next value. */
    public static void write(ModelRecord model, JsonWriter out) throws IOException {
        out.setSerializeNulls(true);
        out.beginObject();
        for (var member : RecordMembers.COMMON.entrySet()) {
            PlainJson.write(member.getValue().apply(model), out.name(member.getKey()));
        }
        var kind = RecordKinds.of(model.type().id(), model.format().id(), model.base().id(), model.variant());
        var special = kind.isPresent() ? known(model, kind.get()) : set(model);
        if (kind.isEmpty() || !kind.get().isClosed()) {
            addOwn(model, special);
        }
        for (var member : special.entrySet()) {
            PlainJson.write(member.getValue(), out.name(member.getKey()));
        }
        out.endObject();
    }

    private static void addOwn(ModelRecord model, Map<String, Object> values) {
        RecordMembers.OWN.forEach((name, member) -> {
            if (!values.containsKey(name)) {
                values.put(name, member.apply(model));
            }
        });
    }

    private static Map<String, Object> known(ModelRecord model, RecordKind kind) {
        var values = new LinkedHashMap<String, Object>();
        for (var field : kind.fields()) {
            values.put(field.name(), value(RecordMembers.SPECIAL.get(field.name()).apply(model), field));
        }
        return values;
    }

    private static Object value(Object value, RecordField field) {
        if (value instanceof DefaultSettings settings) {
            return SettingsMembers.of(settings, field.kind());
        }
        return value == null && !field.nullable() || field.kind().equals("ExternalModelCapabilities")
                ? Fallbacks.of(field, value) : value;
    }

    private static Map<String, Object> set(ModelRecord model) {
        var values = new TreeMap<String, Object>();
        RecordMembers.SPECIAL.forEach((name, member) -> {
            var value = member.apply(model);
            if (value != null && !List.of().equals(value)) {
                values.put(name, value instanceof DefaultSettings settings ? SettingsMembers.of(settings) : value);
            }
        });
        return values;
    }
}
