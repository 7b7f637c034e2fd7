// SPDX-License-Identifier: EPL-2.0
package dev.maquette.core.internal.reidentify;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;

import dev.maquette.api.json.Json;
import dev.maquette.api.request.ReidentifyModels.Changed;
import dev.maquette.api.request.ReidentifyModels.Difference;
import dev.maquette.registry.EntryJson;
import dev.maquette.registry.model.ModelEntry;

/** What findings change in an entry. */
record Renewal(Findings findings, Changed changed) {

    /** Writes the findings into the entry and notes what that changes. */
    static Renewal of(ModelEntry entry, Findings findings) {
        var before = EntryJson.write(entry);
        findings.renew(entry);
        return new Renewal(findings,
                new Changed(entry.getKey(), entry.getName(), differences(before, EntryJson.write(entry))));
    }

    /** Whether nothing is different. */
    boolean isEmpty() {
        return changed.fields().isEmpty();
    }

    private static Map<String, Difference> differences(JsonObject before, JsonObject after) {
        var names = new LinkedHashSet<>(after.keySet());
        names.addAll(before.keySet());
        var differences = new LinkedHashMap<String, Difference>();
        for (var name : names) {
            var was = before.get(name);
            var is = after.get(name);
            if (was == null || !was.equals(is)) {
                differences.put(name, new Difference(plain(was), plain(is)));
            }
        }
        return Collections.unmodifiableMap(differences);
    }

    private static Object plain(JsonElement json) {
        return json == null ? null : Json.read(json.toString(), Object.class);
    }
}
