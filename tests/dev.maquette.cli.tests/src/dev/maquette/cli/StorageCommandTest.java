// SPDX-License-Identifier: EPL-2.0
package dev.maquette.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import dev.maquette.api.request.SurveyStorage;
import dev.maquette.api.request.SurveyStorage.Leftovers;
import dev.maquette.api.request.SurveyStorage.Share;
import dev.maquette.api.request.SurveyStorage.Storage;
import dev.maquette.api.request.SurveyStorage.Volume;

class StorageCommandTest {

    @TempDir
    private Path folder;
    private Shell shell;

    @BeforeEach
    void openShell() {
        shell = new Shell(folder);
        shell.library.storage = new Storage(new Share("all", 2, 6_500_000_000L),
                List.of(new Share("main", 1, 6_400_000_000L), new Share("lora", 1, 100_000_000)),
                List.of(new Share("sdxl", 2, 6_500_000_000L, 100_000_000,
                        List.of(new Share("main", 1, 6_400_000_000L), new Share("lora", 1, 100_000_000)))),
                List.of(new Share("/vault/models", 2, 6_500_000_000L)),
                List.of(new Share("older", 2, 6_500_000_000L)),
                List.of(new Share("month", 1, 6_400_000_000L), new Share("never", 1, 100_000_000)),
                new Share("never used", 1, 100_000_000), new Share("absent", 0, 0),
                new Share("trash", 3, 41_600_000_000L),
                new Leftovers(new Share("unfinished", 2, 8_800_000_000L), new Share("orphans", 5, 19_200_000_000L)),
                List.of(new Volume("/vault", "vault", "ext4", true, 2, 6_500_000_000L, 3_200_000_000L,
                        1_000_000_000_000L, false, null),
                        new Volume("/media/archive", "archive", "ext4", false, 311, 610_000_000_000L, 0,
                                2_000_000_000_000L, true, Instant.parse("2026-11-20T08:00:00Z"))),
                List.of());
    }

    @Test
    void whereTheSpaceGoesIsToldInWordsAndSizes() {
        var said = shell.run("library", "stats");
        assertEquals(0, said.code(), said.err());
        assertEquals("2 models, 6.50 GB", said.lines().getFirst());
        for (var line : List.of("Main +1 +6.40 GB", "/vault/models +2 +6.50 GB", "more than a year +2 +6.50 GB",
                "/vault +ext4 +2 +6.50 GB +3.20 GB +1.00 TB",
                "/media/archive +ext4 +311 +610 GB +away +2.00 TB", "within a month +1 +6.40 GB",
                "Unfinished downloads: 2, 8.80 GB", "Orphans: 5, 19.2 GB", "Never used here: 1 model, 100 MB",
                "In the trash: 3 entries, 41.6 GB")) {
            assertTrue(said.lines().stream().anyMatch(each -> each.matches(line)), line + "\n" + said.out());
        }
        assertFalse(said.out().contains("Missing or offline"), said.out());
    }

    @Test
    void programsGetAllOfIt() {
        var said = shell.run("library", "stats", "--json", "--folders", "3");
        assertEquals(new SurveyStorage(3, false, true), shell.library.requests.getLast());
        assertTrue(said.out().contains("\"by_folder\":[{\"name\":\"/vault/models\",\"models\":2,"), said.out());
        assertTrue(said.out().contains("\"never_used\":100000000,\"parts\":[{\"name\":\"main\",\"models\":1,"),
                said.out());
        assertTrue(said.out().contains("\"away\":true,\"seen\":\"2026-11-20T08:00:00Z\""), said.out());
        assertEquals(2, shell.run("library", "stats", "--folders", "0").code());
    }
}
