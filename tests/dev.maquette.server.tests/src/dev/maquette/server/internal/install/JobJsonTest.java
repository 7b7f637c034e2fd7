// SPDX-License-Identifier: EPL-2.0
package dev.maquette.server.internal.install;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import com.google.gson.JsonObject;

import dev.maquette.api.install.InstallJob;
import dev.maquette.api.install.InstallJob.Status;
import dev.maquette.api.install.InstallPart;

class JobJsonTest {

    private static InstallJob job(Status status, String place, InstallPart... parts) {
        return new InstallJob(7, status, Map.of("name", "Mine"), null, false, "kiln/one", place, 5, 10, null, null, 10,
                List.of(parts), 0, Instant.EPOCH, Instant.EPOCH);
    }

    private static InstallPart part(String source, String name, Status status) {
        return new InstallPart(source, name, status, 5, 10, null, false, null, null);
    }

    private static JsonObject first(InstallJob job) {
        return JobJson.of(job).getAsJsonArray("download_parts").get(0).getAsJsonObject();
    }

    @ParameterizedTest
    @CsvSource({"DOWNLOADING, WAITING, waiting", "DOWNLOADING, DOWNLOADING, running", "RUNNING, RUNNING, running",
            "DOWNLOADING, DOWNLOADS_DONE, completed", "DOWNLOADING, COMPLETED, completed", "ERROR, ERROR, error",
            "PAUSED, DOWNLOADING, paused", "PAUSED, WAITING, paused", "PAUSED, COMPLETED, completed",
            "PAUSED, ERROR, error", "CANCELLED, DOWNLOADING, cancelled", "CANCELLED, COMPLETED, completed",
            "DOWNLOADING, PAUSED, paused", "ERROR, CANCELLED, cancelled"})
    void aFileIsAsFarAsItsInstallationLetsIt(Status job, Status part, String word) {
        assertEquals(word, first(job(job, null, part("https://h.example/a", "a", part))).get("status").getAsString());
    }

    @Test
    void aFileWhoseAddressIsNotKnownYetHasOneThatEndsWithItsName() {
        assertEquals("part:/unet/a%20b.bin",
                first(job(Status.WAITING, null, part(null, "unet/a b.bin", Status.WAITING))).get("source")
                        .getAsString());
    }

    @Test
    void filesLieInTheFolderOfTheModelOrAreIt() {
        var part = part("https://h.example/a.safetensors", "a.safetensors", Status.COMPLETED);

        assertEquals("/m/k/a.safetensors", first(job(Status.RUNNING, "/m/k", part)).get("dest").getAsString());
        assertEquals("/m/k/a.safetensors",
                first(job(Status.RUNNING, "/m/k/a.safetensors", part)).get("dest").getAsString());
        assertTrue(first(job(Status.WAITING, null, part)).get("download_path").isJsonNull());
    }

    @Test
    void whatWasDecidedStandsAmongAllThatMayBe() {
        var decided = JobJson.of(job(Status.WAITING, null)).getAsJsonObject("config_in");

        assertEquals("Mine", decided.get("name").getAsString());
        assertTrue(decided.get("hash").isJsonNull());
        assertEquals(23, decided.size());
    }
}
