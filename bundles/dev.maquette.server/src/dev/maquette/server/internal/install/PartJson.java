// SPDX-License-Identifier: EPL-2.0
package dev.maquette.server.internal.install;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;

import com.google.gson.JsonArray;
import com.google.gson.JsonNull;
import com.google.gson.JsonObject;

import dev.maquette.api.install.InstallJob;
import dev.maquette.api.install.InstallJob.Status;
import dev.maquette.api.install.InstallPart;

/** The files that an installation fetches, as InvokeAI's clients expect them. */
final class PartJson {

    /** What only InvokeAI's own way of fetching knows. */
    private static final List<String> UNKNOWN = List.of("access_token", "job_started", "job_ended", "content_type",
            "canonical_url", "etag", "last_modified", "final_url");

    private PartJson() {
    }

    static JsonArray all(InstallJob job) {
        var all = new JsonArray();
        for (int i = 0; i < job.downloadParts().size(); i++) {
            all.add(of(i, job.downloadParts().get(i), job));
        }
        return all;
    }

    private static JsonObject of(int number, InstallPart part, InstallJob job) {
        var json = new JsonObject();
        json.addProperty("id", number);
        json.addProperty("dest", place(job, part));
        json.addProperty("download_path", job.localPath() == null ? null : place(job, part));
        json.addProperty("status", word(part, job));
        json.addProperty("bytes", part.bytes());
        json.addProperty("total_bytes", part.totalBytes());
        json.addProperty("error_type", part.errorReason());
        json.addProperty("error", part.error());
        json.addProperty("source", part.source() == null ? nameless(part.name()) : part.source());
        json.addProperty("priority", job.priority());
        UNKNOWN.forEach(field -> json.add(field, JsonNull.INSTANCE));
        json.addProperty("expected_total_bytes", part.totalBytes() == 0 ? null : part.totalBytes());
        json.addProperty("resume_required", false);
        json.add("resume_message", JsonNull.INSTANCE);
        json.addProperty("resume_from_scratch", false);
        return json;
    }

    /** InvokeAI's clients want an address also where none is known yet, and read the name from its end. */
    private static String nameless(String name) {
        return "part:/" + URLEncoder.encode(name, StandardCharsets.UTF_8).replace("+", "%20").replace("%2F", "/");
    }

    /** A job of one file is brought to that file's own place. */
    private static String place(InstallJob job, InstallPart part) {
        if (job.localPath() == null) {
            return part.name();
        }
        var place = Path.of(job.localPath());
        return place.endsWith(part.name()) ? place.toString() : place.resolve(part.name()).toString();
    }

    /** A file of a job that was paused is not fetched either, whatever it says of itself. */
    private static String word(InstallPart part, InstallJob job) {
        return switch (part.status()) {
        case WAITING, DOWNLOADING, RUNNING, PAUSED -> job.status() == Status.PAUSED ? "paused"
                : job.status() == Status.CANCELLED ? "cancelled" : open(part.status());
        case DOWNLOADS_DONE, COMPLETED -> "completed";
        case ERROR -> "error";
        case CANCELLED -> "cancelled";
        };
    }

    private static String open(Status status) {
        return switch (status) {
        case PAUSED -> "paused";
        case DOWNLOADING, RUNNING -> "running";
        default -> "waiting";
        };
    }
}
