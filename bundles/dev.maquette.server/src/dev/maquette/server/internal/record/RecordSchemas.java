// SPDX-License-Identifier: EPL-2.0
package dev.maquette.server.internal.record;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;

import dev.maquette.server.internal.http.Schema;

/** Records, and what is in and about them, in the words of JSON Schema; each by the name that InvokeAI has for it. */
public final class RecordSchemas {

    private static final String ANY = "AnyModelConfig";
    private static final String OTHER = "OtherModelConfig";
    private static final List<RecordField> COMMON = fields("key:string hash:string path:string file_size:integer "
            + "name:string description:string? source:string source_type:ModelSourceType source_api_response:string? "
            + "source_url:string? cover_image:string? base:string type:string format:string");
    private static final List<RecordField> OWN = fields("tags:strings? notes:string? rating:integer favourite:boolean "
            + "created_at:moment? updated_at:moment? last_used_at:moment? use_count:integer rule_id:string? "
            + "rule_version:integer? overrides:string{}? license:object? managed:boolean version:integer");

    private RecordSchemas() {
    }

    /** All of them by name: what {@code #/components/schemas/} is followed by. */
    public static Map<String, JsonObject> components() {
        var all = new LinkedHashMap<String, JsonObject>();
        RecordWords.all().forEach((name, words) -> all.put(name, Schema.words(words).json()));
        all.put("AnyVariant", Schema.words(RecordWords.variants()).json());
        for (var name : SettingsMembers.names()) {
            all.put(name, SettingsSchema.of(SettingsMembers.kind(name)));
        }
        all.put("AnyDefaultSettings", anyOf(SettingsMembers.names()));
        DataFile.rows("record-objects.tsv").forEach(cells -> all.put(cells[0], object(cells)));
        RecordKinds.all().forEach(kind -> all.put(kind.name(), record(kind)));
        all.put(OTHER, described(COMMON));
        var names = new ArrayList<>(RecordKinds.all().stream().map(RecordKind::name).toList());
        names.add(OTHER);
        all.put(ANY, anyOf(names));
        return Collections.unmodifiableMap(all);
    }

    private static List<RecordField> fields(String text) {
        return text.equals("-") ? List.of() : Arrays.stream(text.split(" ")).map(RecordField::of).toList();
    }

    private static JsonObject anyOf(List<String> names) {
        var choices = new JsonArray();
        names.forEach(name -> choices.add(Schema.reference(name).json()));
        var json = new JsonObject();
        json.add("anyOf", choices);
        return json;
    }

    private static JsonObject object(String[] cells) {
        var required = fields(cells[2]);
        var json = described(required);
        fields(cells[3]).forEach(field -> add(field, json));
        if (cells[1].equals("no")) {
            json.addProperty("additionalProperties", false);
        }
        return json;
    }

    private static JsonObject record(RecordKind kind) {
        var fields = new LinkedHashMap<String, RecordField>();
        COMMON.forEach(field -> fields.put(field.name(), field));
        fields.put("base", new RecordField("base", '=' + kind.base(), false));
        fields.put("type", new RecordField("type", '=' + kind.type(), false));
        fields.put("format", new RecordField("format", '=' + kind.format(), false));
        kind.fields().forEach(field -> fields.put(field.name(), told(field)));
        if (!kind.isClosed()) {
            OWN.forEach(field -> fields.putIfAbsent(field.name(), field));
        }
        return described(List.copyOf(fields.values()));
    }

    /** A variant that nobody has found out is null, also where InvokeAI's records always have one. */
    private static RecordField told(RecordField field) {
        return Fallbacks.of(field, null) == null ? new RecordField(field.name(), field.kind(), true) : field;
    }

    private static JsonObject described(List<RecordField> required) {
        var json = new JsonObject();
        json.addProperty("type", "object");
        json.add("properties", new JsonObject());
        var names = new JsonArray();
        required.forEach(field -> {
            add(field, json);
            names.add(field.name());
        });
        if (!required.isEmpty()) {
            json.add("required", names);
        }
        return json;
    }

    private static void add(RecordField field, JsonObject object) {
        object.getAsJsonObject("properties").add(field.name(), FieldSchema.of(field).json());
    }
}
