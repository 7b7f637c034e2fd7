// SPDX-License-Identifier: EPL-2.0
package dev.maquette.server.internal.event;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import com.google.gson.JsonObject;

import dev.maquette.api.install.InstallJob;
import dev.maquette.api.install.InstallJob.Status;
import dev.maquette.api.install.InstallPart;

/** Tells what became of the files of an installation, from how they were and how they are. */
final class DownloadNews {

    private final InstallJob job;
    private final boolean cancelled;
    private final List<News> news = new ArrayList<>();

    private DownloadNews(InstallJob before, InstallJob job) {
        this.job = job;
        cancelled = job.status() == Status.CANCELLED && before != null && before.status() != Status.CANCELLED;
    }

    /**
     * What happened, with the steps between that nobody saw.
     *
     * @param before as it was last seen, null for never; files that are new come after those that were there
     */
    static List<News> between(InstallJob before, InstallJob job) {
        var told = new DownloadNews(before, job);
        var parts = before == null ? List.<InstallPart>of() : before.downloadParts();
        for (int i = 0; i < job.downloadParts().size(); i++) {
            told.part(i < parts.size() ? parts.get(i) : null, job.downloadParts().get(i));
        }
        return told.news;
    }

    private void part(InstallPart before, InstallPart now) {
        var was = before == null ? Status.WAITING : before.status();
        switch (now.status()) {
        case DOWNLOADING, RUNNING -> {
            if (job.status() == Status.CANCELLED) {
                left(was, now);
            } else {
                fetching(before, was, now);
            }
        }
        case DOWNLOADS_DONE, COMPLETED -> arrived(was, now);
        case ERROR -> failed(was, now);
        case CANCELLED -> cancelled(was, now);
        case WAITING, PAUSED -> left(was, now);
        }
    }

    private void fetching(InstallPart before, Status was, InstallPart now) {
        begun(was, now);
        if (now.bytes() > 0 && (before == null || before.bytes() != now.bytes())) {
            var payload = payload(now);
            payload.addProperty("download_path", place(job, now));
            payload.addProperty("current_bytes", now.bytes());
            payload.addProperty("total_bytes", now.totalBytes());
            news.add(new News("download_progress", payload));
        }
    }

    private void arrived(Status was, InstallPart now) {
        if (was == now.status()) {
            return;
        }
        begun(was, now);
        var payload = payload(now);
        payload.addProperty("download_path", place(job, now));
        payload.addProperty("total_bytes", now.totalBytes());
        news.add(new News("download_complete", payload));
    }

    private void failed(Status was, InstallPart now) {
        if (was == Status.ERROR) {
            return;
        }
        begun(was, now);
        var payload = payload(now);
        payload.addProperty("error_type", now.errorReason() == null ? "error" : now.errorReason());
        payload.addProperty("error", now.error() == null ? "" : now.error());
        news.add(new News("download_error", payload));
    }

    private void cancelled(Status was, InstallPart now) {
        if (was != Status.CANCELLED) {
            tell("download_cancelled", now);
        }
    }

    /** One that was being fetched when its installation was cancelled or paused; a pause is no news to InvokeAI. */
    private void left(Status was, InstallPart now) {
        if (cancelled && was == Status.DOWNLOADING) {
            tell("download_cancelled", now);
        }
    }

    private void begun(Status was, InstallPart now) {
        if (was != Status.DOWNLOADING && was != Status.RUNNING) {
            var payload = payload(now);
            payload.addProperty("download_path", place(job, now));
            news.add(new News("download_started", payload));
        }
    }

    private void tell(String name, InstallPart part) {
        news.add(new News(name, payload(part)));
    }

    private static JsonObject payload(InstallPart part) {
        var json = new JsonObject();
        json.addProperty("source", source(part));
        return json;
    }

    /** What stands for the file; its address is not known before it is asked for. */
    static String source(InstallPart part) {
        return part.source() == null ? part.name() : part.source();
    }

    /** Where the file is; an installation of one file is brought to that file's own place. */
    static String place(InstallJob job, InstallPart part) {
        if (job.localPath() == null) {
            return part.name();
        }
        var place = Path.of(job.localPath());
        return (place.endsWith(part.name()) ? place : place.resolve(part.name())).toString();
    }
}
