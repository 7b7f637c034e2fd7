// SPDX-License-Identifier: EPL-2.0
package dev.maquette.core.internal.verify;

import java.util.HashMap;
import java.util.Map;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;
import com.google.gson.JsonParser;

import dev.maquette.api.install.InstallJob;
import dev.maquette.api.install.InstallPart;
import dev.maquette.api.json.Json;
import dev.maquette.registry.InstallJobJson;
import dev.maquette.registry.Registry;
import dev.maquette.registry.RegistryException;
import dev.maquette.registry.model.ModelEntry;

/**
 * What sources published of the files of models: from the installations that the library remembers, and from the answer
 * of a site that is kept in a record.
 */
final class Publications {

    private final Map<String, Map<String, Publication>> installed;

    private Publications(Map<String, Map<String, Publication>> installed) {
        this.installed = installed;
    }

    /**
     * What was published of one file.
     *
     * @param sha256 64 lower-case digits
     * @param tensors the first digits of the SHA-256 of its tensors, or null
     */
    record Publication(String sha256, String tensors) {
    }

    /** Those that are known now. */
    static Publications of(Registry registry) throws RegistryException {
        var installed = new HashMap<String, Map<String, Publication>>();
        for (var stored : registry.jobs().list()) {
            if (stored.getConfigOut() != null) {
                var job = Json.read(InstallJobJson.text(stored), InstallJob.class);
                var files = new HashMap<String, Publication>();
                job.downloadParts().stream().filter(InstallPart::verified).filter(part -> part.sha256() != null)
                        .forEach(part -> files.put(part.name(), new Publication(part.sha256(), null)));
                installed.put(job.configOut().key(), files);
            }
        }
        return new Publications(installed);
    }

    /** By the path of the file, of which the last part is its name. */
    Map<String, Publication> of(ModelEntry entry) {
        var files = new HashMap<>(installed.getOrDefault(entry.getKey(), Map.of()));
        if (entry.getSourceApiResponse() != null) {
            try {
                collect(JsonParser.parseString(entry.getSourceApiResponse()), files);
            } catch (JsonParseException notJson) {
                return files; // what another program has kept there need not be an answer of a site
            }
        }
        return files;
    }

    /** Civitai's {@code {"name": …, "hashes": {"SHA256": …, "AutoV3": …}}}, wherever it stands. */
    private static void collect(JsonElement json, Map<String, Publication> files) {
        if (json.isJsonArray()) {
            json.getAsJsonArray().forEach(element -> collect(element, files));
        } else if (json.isJsonObject()) {
            var object = json.getAsJsonObject();
            var name = text(object, "name");
            if (name != null && object.get("hashes") instanceof JsonObject hashes) {
                var sha256 = text(hashes, "SHA256");
                var tensors = text(hashes, "AutoV3");
                if (sha256 != null && RecordedHash.isSha256(RecordedHash.normal(sha256))) {
                    files.put(name, new Publication(RecordedHash.normal(sha256),
                            tensors == null ? null : RecordedHash.normal(tensors)));
                }
            }
            object.entrySet().forEach(member -> collect(member.getValue(), files));
        }
    }

    private static String text(JsonObject object, String member) {
        var value = object.get(member);
        return value != null && value.isJsonPrimitive() ? value.getAsString() : null;
    }
}
