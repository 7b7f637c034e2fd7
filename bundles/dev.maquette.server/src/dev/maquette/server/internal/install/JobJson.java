// SPDX-License-Identifier: EPL-2.0
package dev.maquette.server.internal.install;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import com.google.gson.JsonArray;
import com.google.gson.JsonNull;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;

import dev.maquette.api.install.InstallJob;
import dev.maquette.api.json.Json;
import dev.maquette.server.internal.record.RecordJson;
import dev.maquette.server.internal.record.SourceJson;

/**
 * An installation as InvokeAI's clients expect it. It holds no token and nothing of what a program looks like inside.
 */
public final class JobJson {

    /** What the user may decide; all of it is there, most of it as null. */
    private static final List<String> DECIDED = List.of("source", "source_type", "source_api_response", "source_url",
            "name", "path", "description", "base", "type", "key", "hash", "file_size", "format", "trigger_phrases",
            "default_settings", "provider_id", "provider_model_id", "capabilities", "cpu_only", "variant",
            "prediction_type", "upcast_attention", "config_path");

    private JobJson() {
    }

    /** One of them. */
    public static JsonObject of(InstallJob job) {
        var json = new JsonObject();
        json.addProperty("id", job.id());
        json.addProperty("status", job.status().name().toLowerCase(Locale.ROOT));
        json.addProperty("error_reason", job.errorReason());
        json.add("config_in", decided(job.configIn()));
        json.add("config_out", job.configOut() == null ? JsonNull.INSTANCE : RecordJson.of(job.configOut()));
        json.addProperty("inplace", job.inplace());
        json.add("source", SourceJson.of(job.source(), job.inplace()));
        json.addProperty("local_path", job.localPath() == null ? "" : job.localPath());
        json.addProperty("bytes", job.bytes());
        json.addProperty("total_bytes", job.totalBytes());
        json.add("source_metadata", JsonNull.INSTANCE);
        json.add("download_parts", PartJson.all(job));
        json.addProperty("error", job.error());
        json.add("error_traceback", JsonNull.INSTANCE);
        return json;
    }

    /** Several, in their order. */
    public static JsonArray of(Collection<InstallJob> jobs) {
        var all = new JsonArray();
        jobs.forEach(job -> all.add(of(job)));
        return all;
    }

    private static JsonObject decided(Map<String, Object> fields) {
        var json = new JsonObject();
        DECIDED.forEach(field -> json.add(field, JsonNull.INSTANCE));
        if (fields != null) {
            fields.forEach((field, value) -> json.add(field, JsonParser.parseString(Json.write(value))));
        }
        return json;
    }
}
