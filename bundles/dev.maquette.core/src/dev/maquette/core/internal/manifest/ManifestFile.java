// SPDX-License-Identifier: EPL-2.0
package dev.maquette.core.internal.manifest;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import com.google.gson.GsonBuilder;
import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;
import com.google.gson.JsonParser;

import dev.maquette.api.library.LibraryException;
import dev.maquette.api.library.Problem;

/** The text of a manifest. */
final class ManifestFile {

    /** What of a record is true of the model wherever it lies. */
    static final Set<String> FIELDS = Set.of("key", "name", "type", "base", "format", "variant", "prediction_type",
            "file_size", "hash", "source", "source_type", "source_url", "license", "description", "trigger_phrases",
            "default_settings", "cpu_only", "tags", "notes", "rating", "favourite", "overrides");

    private static final String VERSION = "maquette_manifest";
    private static final String MODELS = "models";

    private ManifestFile() {
    }

    static String write(List<JsonObject> models, Instant now) {
        var all = new JsonObject();
        all.addProperty(VERSION, 1);
        all.addProperty("written", now.truncatedTo(ChronoUnit.SECONDS).toString());
        var list = new JsonArray();
        models.forEach(list::add);
        all.add(MODELS, list);
        return new GsonBuilder().setPrettyPrinting().disableHtmlEscaping().create().toJson(all) + "\n";
    }

    /** @throws LibraryException when it is no manifest, or one that only a later version understands */
    static List<Wanted> read(String json) throws LibraryException {
        try {
            var tree = JsonParser.parseString(json.startsWith("\ufeff") ? json.substring(1) : json);
            if (!tree.isJsonObject() || !tree.getAsJsonObject().has(VERSION)) {
                throw wrong("This is no manifest: it has no member " + VERSION + ".", null);
            }
            var all = tree.getAsJsonObject();
            if (!number(all.get(VERSION)).equals("1")) {
                throw wrong("This manifest is of the version " + all.get(VERSION) + ", which this program does not "
                        + "know.", null);
            }
            if (!(all.get(MODELS) instanceof JsonArray models)) {
                throw wrong("This is no manifest: it has no list of models.", null);
            }
            var wanted = new ArrayList<Wanted>();
            for (var model : models) {
                wanted.add(Wanted.of(model, wanted.size() + 1));
            }
            return List.copyOf(wanted);
        } catch (JsonParseException broken) {
            throw wrong("This is no manifest: it is not JSON.", broken);
        }
    }

    private static String number(JsonElement value) {
        return value.isJsonPrimitive() ? value.getAsString() : "";
    }

    private static LibraryException wrong(String message, Exception cause) {
        return new LibraryException(Problem.INVALID, message,
                "Give a file that \"maquette library manifest\" wrote. Nothing was changed.", cause);
    }
}
