// SPDX-License-Identifier: EPL-2.0
package dev.maquette.server.internal.event;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;

import dev.maquette.api.install.InstallJob;
import dev.maquette.api.install.InstallJob.Status;
import dev.maquette.api.install.InstallPart;
import dev.maquette.testkit.library.ModelRecords;

class InstallNewsTest {

    private static final String SOURCE = "https://example.org/a.safetensors";

    @Test
    void aJobThatWaitsIsNoNews() {
        assertEquals(List.of(), names(null, job(Status.WAITING)));
    }

    @Test
    void aFileThatBeginsIsToldOnceAndItsProgressEachTime() {
        var begun = job(Status.DOWNLOADING, part(Status.DOWNLOADING, 0));
        var half = job(Status.DOWNLOADING, part(Status.DOWNLOADING, 50));

        assertEquals(List.of("model_install_download_started", "download_started"),
                names(job(Status.WAITING), begun));
        assertEquals(List.of("download_progress", "model_install_download_progress"), names(begun, half));
        assertEquals(List.of(), names(half, half));
    }

    @Test
    void whatHappenedBetweenTwoLooksIsTold() {
        var done = job(Status.COMPLETED, part(Status.COMPLETED, 100));

        assertEquals(List.of("model_install_download_started", "download_started", "download_complete",
                "model_install_download_progress", "model_install_downloads_complete", "model_install_started",
                "model_install_complete"), names(job(Status.WAITING), done));
    }

    @Test
    void aFileOfThisComputerIsNotFetched() {
        assertEquals(List.of("model_install_started", "model_install_complete"), names(null, job(Status.COMPLETED)));
    }

    @Test
    void aFailureIsToldWithItsWords() {
        var failed = job(Status.ERROR, new InstallPart(SOURCE, "a.safetensors", Status.ERROR, 10, 100, null, false,
                "denied", "Unauthorized"));

        var news = InstallNews.between(job(Status.DOWNLOADING, part(Status.DOWNLOADING, 10)), failed);

        assertEquals(List.of("download_error", "model_install_error"), news.stream().map(News::name).toList());
        assertEquals("Unauthorized", news.getFirst().payload().get("error").getAsString());
        assertEquals("denied", news.getLast().payload().get("error_type").getAsString());
    }

    @Test
    void aCancelledDownloadIsToldForItsFilesAndItself() {
        var cancelled = job(Status.CANCELLED, part(Status.DOWNLOADING, 10));

        assertEquals(List.of("download_cancelled", "model_install_cancelled"),
                names(job(Status.DOWNLOADING, part(Status.DOWNLOADING, 10)), cancelled));
        assertEquals(List.of(), names(cancelled, cancelled));
    }

    @Test
    void aJobThatIsTriedAgainIsToldAgain() {
        var failed = job(Status.ERROR, part(Status.ERROR, 10));

        assertEquals(List.of(), names(failed, job(Status.WAITING, part(Status.WAITING, 10))));
        assertEquals(List.of("model_install_download_started", "download_started", "download_progress",
                "model_install_download_progress"),
                names(job(Status.WAITING, part(Status.WAITING, 10)),
                        job(Status.DOWNLOADING, part(Status.DOWNLOADING, 20))));
    }

    @Test
    void theProgressHasWhatInvokeAisClientsRead() {
        var payload = InstallNews.between(job(Status.DOWNLOADING, part(Status.DOWNLOADING, 10)),
                job(Status.DOWNLOADING, part(Status.DOWNLOADING, 50))).getLast().payload();

        var place = Path.of("/models/7", "a.safetensors").toString();
        assertEquals("[{\"url\":\"" + SOURCE + "\",\"local_path\":\"" + place.replace("\\", "\\\\")
                + "\",\"bytes\":50,\"total_bytes\":100}]", payload.get("parts").toString());
        assertEquals("url", payload.getAsJsonObject("source").get("type").getAsString());
        assertEquals(List.of("id", "source", "local_path", "bytes", "total_bytes", "parts"),
                List.copyOf(payload.keySet()));
    }

    @Test
    void noTokenIsTold() {
        var payload = InstallNews.between(null, job(Status.COMPLETED)).getLast().payload();

        assertEquals("null", payload.getAsJsonObject("source").get("access_token").toString());
        assertFalse(payload.toString().contains("secret"));
    }

    private static List<String> names(InstallJob before, InstallJob now) {
        return InstallNews.between(before, now).stream().map(News::name).toList();
    }

    private static InstallPart part(Status status, long bytes) {
        return new InstallPart(SOURCE, "a.safetensors", status, bytes, 100, null, false, null, null);
    }

    private static InstallJob job(Status status, InstallPart... parts) {
        long bytes = List.of(parts).stream().mapToLong(InstallPart::bytes).sum();
        var record = status == Status.COMPLETED
                ? ModelRecords.model("k", "a", "main", "sd-1", "checkpoint", 100, null) : null;
        boolean failed = status == Status.ERROR;
        return new InstallJob(7, status, Map.of(), record, false, SOURCE, "/models/7", bytes, 100,
                failed ? "denied" : null, failed ? "Unauthorized" : null, InstallJob.USUAL_PRIORITY, List.of(parts), 0,
                Instant.EPOCH, Instant.EPOCH);
    }
}
