// SPDX-License-Identifier: EPL-2.0
package dev.maquette.server.internal.event;

import java.util.ArrayList;
import java.util.List;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;

import dev.maquette.api.install.InstallJob;
import dev.maquette.api.install.InstallJob.Status;
import dev.maquette.api.install.InstallPart;
import dev.maquette.server.internal.record.RecordJson;
import dev.maquette.server.internal.record.SourceJson;

/**
 * Tells what became of an installation in InvokeAI's words, from how it was and how it is. A library tells of its
 * installations only some times a second: the steps between that nobody saw are told as well, so that whoever listens
 * gets each of them, in its order.
 */
final class InstallNews {

    private static final int DOWNLOADING = 1;
    private static final int DOWNLOADED = 2;
    private static final int RUNNING = 3;
    private static final int COMPLETED = 4;

    private final InstallJob before;
    private final InstallJob job;
    private final List<News> news = new ArrayList<>();

    private InstallNews(InstallJob before, InstallJob job) {
        this.before = before;
        this.job = job;
    }

    /** @param before null for one that nobody has seen */
    static List<News> between(InstallJob before, InstallJob job) {
        var told = new InstallNews(before, job);
        told.steps();
        told.end();
        return told.news;
    }

    private void steps() {
        int was = before == null ? 0 : reached(before, 0);
        int is = reached(job, was);
        boolean fetched = !job.downloadParts().isEmpty();
        if (fetched && was < DOWNLOADING && is >= DOWNLOADING) {
            news.add(new News("model_install_download_started", progress()));
        }
        news.addAll(DownloadNews.between(before, job));
        if (fetched && is >= DOWNLOADING && (before == null ? 0 : before.bytes()) != job.bytes()) {
            news.add(new News("model_install_download_progress", progress()));
        }
        if (fetched && was < DOWNLOADED && is >= DOWNLOADED) {
            news.add(new News("model_install_downloads_complete", payload()));
        }
        if (was < RUNNING && is >= RUNNING) {
            news.add(new News("model_install_started", payload()));
        }
    }

    /** How far it has come; of one that has ended badly, as far as its files tell. */
    private static int reached(InstallJob job, int before) {
        return switch (job.status()) {
        case WAITING -> 0;
        case DOWNLOADING, PAUSED -> DOWNLOADING;
        case DOWNLOADS_DONE -> DOWNLOADED;
        case RUNNING -> RUNNING;
        case COMPLETED -> COMPLETED;
        case ERROR, CANCELLED -> Math.max(before, fetched(job));
        };
    }

    private static int fetched(InstallJob job) {
        var parts = job.downloadParts();
        if (parts.isEmpty() || parts.stream().allMatch(part -> part.status() == Status.WAITING)) {
            return 0;
        }
        return parts.stream().allMatch(part -> part.status() == Status.COMPLETED) ? DOWNLOADED : DOWNLOADING;
    }

    private void end() {
        if (before != null && before.status() == job.status()) {
            return;
        }
        switch (job.status()) {
        case COMPLETED -> news.add(new News("model_install_complete", completed()));
        case ERROR -> news.add(new News("model_install_error", failed()));
        case CANCELLED -> news.add(new News("model_install_cancelled", payload()));
        case WAITING, DOWNLOADING, DOWNLOADS_DONE, RUNNING, PAUSED -> {
            // it goes on
        }
        }
    }

    private JsonObject payload() {
        var json = new JsonObject();
        json.addProperty("id", job.id());
        json.add("source", SourceJson.of(job.source(), job.inplace()));
        return json;
    }

    private JsonObject progress() {
        var json = payload();
        json.addProperty("local_path", job.localPath() == null ? "" : job.localPath());
        json.addProperty("bytes", job.bytes());
        json.addProperty("total_bytes", job.totalBytes());
        var parts = new JsonArray();
        job.downloadParts().forEach(part -> parts.add(part(part)));
        json.add("parts", parts);
        return json;
    }

    private JsonObject part(InstallPart part) {
        var json = new JsonObject();
        json.addProperty("url", DownloadNews.source(part));
        json.addProperty("local_path", DownloadNews.place(job, part));
        json.addProperty("bytes", part.bytes());
        json.addProperty("total_bytes", part.totalBytes());
        return json;
    }

    private JsonObject completed() {
        var json = payload();
        if (job.configOut() != null) {
            json.addProperty("key", job.configOut().key());
            json.addProperty("total_bytes", job.totalBytes());
            json.add("config", RecordJson.of(job.configOut()));
        }
        return json;
    }

    private JsonObject failed() {
        var json = payload();
        json.addProperty("error_type", job.errorReason() == null ? "internal" : job.errorReason());
        json.addProperty("error", job.error() == null ? "" : job.error());
        return json;
    }
}
