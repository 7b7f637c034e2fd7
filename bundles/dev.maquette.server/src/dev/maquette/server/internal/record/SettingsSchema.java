// SPDX-License-Identifier: EPL-2.0
package dev.maquette.server.internal.record;

import com.google.gson.JsonObject;

import dev.maquette.api.model.Setting;
import dev.maquette.api.model.SettingsKind;
import dev.maquette.server.internal.http.Schema;

/** What default settings look like in the words of JSON Schema. */
final class SettingsSchema {

    private SettingsSchema() {
    }

    static JsonObject of(SettingsKind kind) {
        var members = new JsonObject();
        kind.settings().forEach(setting -> members.add(setting.name(), Schema.nullable(of(setting)).json()));
        var json = new JsonObject();
        json.addProperty("type", "object");
        json.add("properties", members);
        json.addProperty("additionalProperties", false);
        return json;
    }

    private static Schema of(Setting setting) {
        return switch (setting) {
        case Setting.Amount amount -> amount(amount);
        case Setting.Word word when !word.open() -> Schema.words(word.words());
        case Setting.Word _ -> Schema.string();
        case Setting.Flag _ -> Schema.bool();
        case Setting.Reference _ -> Schema.string();
        };
    }

    private static Schema amount(Setting.Amount amount) {
        var schema = amount.whole() ? Schema.integer() : Schema.number();
        if (Double.isFinite(amount.least())) {
            schema.json().addProperty("minimum", amount.least());
        }
        if (Double.isFinite(amount.below())) {
            schema.json().addProperty("exclusiveMaximum", amount.below());
        }
        if (amount.multiple() > 0) {
            schema.json().addProperty("multipleOf", amount.multiple());
        }
        return schema;
    }
}
