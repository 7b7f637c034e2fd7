// SPDX-License-Identifier: EPL-2.0
package dev.maquette.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import dev.maquette.api.request.SurveyStorage;
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
                List.of(new Share("sdxl", 2, 6_500_000_000L)), List.of(new Share("/vault/models", 2, 6_500_000_000L)),
                List.of(new Share("older", 2, 6_500_000_000L)), new Share("never used", 1, 100_000_000),
                new Share("absent", 0, 0), new Share("trash", 3, 41_600_000_000L),
                List.of(new Volume("/vault", "ext4", 2, 6_500_000_000L, 3_200_000_000L, 1_000_000_000_000L)));
    }

    @Test
    void whereTheSpaceGoesIsToldInWordsAndSizes() {
        var said = shell.run("library", "stats");
        assertEquals(0, said.code(), said.err());
        assertEquals("2 models, 6.50 GB", said.lines().getFirst());
        for (var line : List.of("Main +1 +6.40 GB", "/vault/models +2 +6.50 GB", "more than a year +2 +6.50 GB",
                "/vault +ext4 +2 +6.50 GB +3.20 GB +1.00 TB", "Never used here: 1 model, 100 MB",
                "In the trash: 3 entries, 41.6 GB")) {
            assertTrue(said.lines().stream().anyMatch(each -> each.matches(line)), line + "\n" + said.out());
        }
        assertFalse(said.out().contains("Missing or offline"), said.out());
    }

    @Test
    void programsGetAllOfIt() {
        var said = shell.run("library", "stats", "--json", "--folders", "3");
        assertEquals(new SurveyStorage(3), shell.library.requests.getLast());
        assertTrue(said.out().contains("\"by_folder\":[{\"name\":\"/vault/models\",\"models\":2,"), said.out());
        assertEquals(2, shell.run("library", "stats", "--folders", "0").code());
    }
}
