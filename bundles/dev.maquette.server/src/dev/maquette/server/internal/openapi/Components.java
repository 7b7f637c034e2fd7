// SPDX-License-Identifier: EPL-2.0
package dev.maquette.server.internal.openapi;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Map;
import java.util.TreeMap;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;

import dev.maquette.server.internal.http.Packaged;
import dev.maquette.server.internal.record.RecordSchemas;

/**
 * The schemas that a document refers to, and those that they refer to. A name is that of a schema of records, of a file
 * of this package, or of a type of the API; one that is neither stands for anything at all.
 */
final class Components {

    static final String PLACE = "#/components/schemas/";

    private final ApiTypes types = new ApiTypes();
    private final RecordSchema records = new RecordSchema(types);
    private final Map<String, JsonObject> models = RecordSchemas.components();

    /** All that the document needs, by name. */
    Map<String, JsonObject> neededBy(JsonElement document) throws IOException {
        var found = new TreeMap<String, JsonObject>();
        Deque<String> open = new ArrayDeque<>();
        References.in(document, open::add);
        while (!open.isEmpty()) {
            var name = open.remove();
            if (!found.containsKey(name)) {
                var schema = schema(name);
                found.put(name, schema);
                References.in(schema, open::add);
            }
        }
        return found;
    }

    private JsonObject schema(String name) throws IOException {
        if (models.containsKey(name)) {
            return models.get(name);
        }
        try {
            return JsonParser.parseString(Packaged.text(Components.class, "schemas/" + name + ".json"))
                    .getAsJsonObject();
        } catch (FileNotFoundException _) {
            return types.find(name).map(records::of).orElseGet(JsonObject::new);
        }
    }
}
