// SPDX-License-Identifier: EPL-2.0
package dev.maquette.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.ZipFile;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import dev.maquette.api.request.ChangeCover;
import dev.maquette.api.request.ImportSettings;

class ExchangeCommandTest {

    @TempDir
    private Path folder;
    private Shell shell;

    @BeforeEach
    void openShell() {
        shell = new Shell(folder);
        shell.library.add("key-1", "Kiln", "");
        shell.library.add("key-2", "Other", "");
    }

    @Test
    void oneModelIsWrittenToItsNameToAFileOrToTheScreen() throws Exception {
        assertEquals(0, shell.run("models", "export", "kiln").code());
        assertEquals("{\"name\":\"Kiln\"}\n", Files.readString(folder.resolve("Kiln.json")));
        var again = shell.run("models", "export", "kiln");
        assertEquals(2, again.code());
        assertTrue(again.err().contains("is there already"), again.err());
        assertEquals(0, shell.run("models", "export", "kiln", "--overwrite").code());
        assertEquals(0, shell.run("models", "export", "kiln", "-o", "deep/mine.json").code());
        assertTrue(Files.exists(folder.resolve("deep/mine.json")));
        assertEquals("{\"name\":\"Kiln\"}\n", shell.run("models", "export", "kiln", "-o", "-").out());
    }

    @Test
    void manyModelsAreWrittenIntoAFolderOrAnArchive() throws Exception {
        assertTrue(shell.run("models", "export", "kiln", "other", "-o", "new", "--dry-run").out()
                .contains("Would write"));
        assertFalse(Files.exists(folder.resolve("new")));
        var said = shell.run("models", "export", "kiln", "other", "-o", "new", "--json");
        assertEquals(
                List.of("{\"key\":\"key-1\",\"name\":\"Kiln\",\"path\":\"" + folder.resolve("new/Kiln.json") + "\"}",
                        "{\"key\":\"key-2\",\"name\":\"Other\",\"path\":\"" + folder.resolve("new/Other.json") + "\"}"),
                said.lines());
        assertEquals(0, shell.run("models", "export", "kiln", "other", "-o", "all.zip").code());
        try (var zip = new ZipFile(folder.resolve("all.zip").toFile())) {
            assertEquals(List.of("Kiln.json", "Other.json"), zip.stream().map(entry -> entry.getName()).toList());
        }
    }

    @Test
    void anExportThatFailsLeavesWhatWasThere() throws Exception {
        Files.writeString(folder.resolve("all.zip"), "mine");
        assertEquals(2, shell.run("models", "export", "kiln", "other", "-o", "all.zip").code());
        Files.createDirectories(folder.resolve(".all.zip.part/in the way"));
        var said = shell.run("models", "export", "kiln", "other", "-o", "all.zip", "--overwrite");
        assertEquals(1, said.code());
        assertTrue(said.err().contains("all.zip") && said.err().contains("Check the folder"), said.err());
        assertEquals("mine", Files.readString(folder.resolve("all.zip")));
    }

    @Test
    void anExportLeavesNothingButTheFile() throws Exception {
        Files.writeString(folder.resolve("all.zip"), "mine");
        assertEquals(0, shell.run("models", "export", "kiln", "-o", "deep/all.zip").code());
        assertEquals(0, shell.run("models", "export", "kiln", "-o", "all.zip", "--overwrite").code());
        try (var files = Files.list(folder.resolve("deep"))) {
            assertEquals(List.of(folder.resolve("deep/all.zip")), files.toList());
        }
        try (var zip = new ZipFile(folder.resolve("all.zip").toFile())) {
            assertEquals(1, zip.size());
        }
    }

    @Test
    void anImportTellsWhatWasSetAndWhatWasSkipped() throws Exception {
        Files.writeString(folder.resolve("kiln.json"), "{\"name\":\"é\"}");
        var said = shell.run("models", "import", "kiln", "kiln.json");
        assertEquals(new ImportSettings("key-1", "{\"name\":\"é\"}", false), shell.library.requests.getLast());
        assertEquals(List.of("Set name of Kiln.", "Skipped cpu_only: Models of this type do not have it."),
                said.lines());
        assertTrue(shell.run("models", "import", "kiln", "kiln.json", "--dry-run", "--json").out()
                .contains("\"skipped\":[{\"field\":\"cpu_only\""));
        assertEquals(1, shell.run("models", "import", "kiln", "nothing.json").code());
    }

    @Test
    void aCoverIsGivenOrTakenAway() throws Exception {
        Files.write(folder.resolve("x.png"), new byte[]{1, 2, 3});
        assertTrue(shell.run("models", "cover", "kiln", "x.png").out().contains("Kiln has a new cover."));
        assertEquals(new ChangeCover("key-1", "AQID", false), shell.library.requests.getLast());
        assertTrue(shell.run("models", "cover", "kiln", "--remove").out().contains("no cover any more"));
        assertEquals(new ChangeCover("key-1", null, false), shell.library.requests.getLast());
        shell.run("models", "cover", "kiln", "x.png", "--dry-run");
        assertEquals(new ChangeCover("key-1", "AQID", true), shell.library.requests.getLast());
        assertEquals(2, shell.run("models", "cover", "kiln").code());
        assertEquals(2, shell.run("models", "cover", "kiln", "x.png", "--remove").code());
    }
}
