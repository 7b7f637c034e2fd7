// SPDX-License-Identifier: EPL-2.0
package dev.maquette.ui.library.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import dev.maquette.api.library.ModelQuery;
import dev.maquette.api.model.ModelSummary;
import dev.maquette.ui.session.Notice;

class SettingsFilesTest {

    @TempDir
    private Path folder;
    private Told told;
    private SettingsFiles settings;

    @BeforeEach
    void open() throws InterruptedException {
        told = new Told();
        settings = new SettingsFiles(told.session);
    }

    @AfterEach
    void close() {
        told.close();
    }

    private List<ModelSummary> models(int count) {
        return told.library.models(ModelQuery.all().page(0, count)).items();
    }

    private List<String> written() throws Exception {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }

    @Test
    void eachModelHasItsFile() throws Exception {
        settings.exportAll(models(2), folder);
        assertEquals("2 settings files written.", told.notice().title());
        assertEquals(List.of("Brushfire_Depth.json", "Clearwater_VAE.json"), written());
    }

    @Test
    void filesThatAreThereStay() throws Exception {
        Files.writeString(folder.resolve("Brushfire_Depth.json"), "mine");
        settings.exportAll(models(2), folder);
        told.notice();
        assertEquals("mine", Files.readString(folder.resolve("Brushfire_Depth.json")));
        assertEquals(List.of("Brushfire_Depth (2).json", "Brushfire_Depth.json", "Clearwater_VAE.json"), written());
    }

    @Test
    void whatCannotBeWrittenIsToldWithItsReason() throws Exception {
        told.library.changeBehindTheScenes("d1", Map.of("description", "broken"));
        settings.exportAll(models(2), folder);
        Notice notice = told.notice();
        assertEquals("1 of 2 settings files written.", notice.title());
        assertEquals(List.of(new Notice.Reason("Brushfire Depth", "Its cover cannot be read.")), notice.reasons());
    }

    @Test
    void aFolderThatIsNotThereIsAReasonToo() throws Exception {
        settings.export("a1", "Harrowgate XL v4", folder.resolve("gone/a.json"));
        Notice notice = told.notice();
        assertEquals(Notice.Kind.WARNING, notice.kind());
        assertTrue(notice.reasons().getFirst().text().startsWith("The file was not written"), notice.toString());
    }

    @Test
    void aFileThatCannotBeReplacedStays() throws Exception {
        Files.writeString(folder.resolve("a.json"), "mine");
        Files.createDirectories(folder.resolve(".a.json.part/in the way"));
        settings.export("a1", "Harrowgate XL v4", folder.resolve("a.json"));
        assertEquals(Notice.Kind.WARNING, told.notice().kind());
        assertEquals("mine", Files.readString(folder.resolve("a.json")));
    }

    @Test
    void aFileIsImportedAndWhatIsLeftOutIsTold() throws Exception {
        Path file = Files.writeString(folder.resolve("a.json"), "{\"description\":\"x\",\"weight\":1}");
        settings.importInto("a1", "Harrowgate XL v4", file);
        Notice notice = told.notice();
        assertEquals("1 setting imported.", notice.title());
        assertEquals("Left out: weight.", notice.text());
        assertEquals(List.of(new Notice.Reason("weight", "Only LoRAs have a weight.")), notice.reasons());
        assertTrue(notice.action().isPresent());
        assertEquals("imported", told.library.model("a1").orElseThrow().description());
    }

    @Test
    void whatIsNoSettingsFileIsRefused() throws Exception {
        settings.importInto("a1", "Harrowgate XL v4", Files.writeString(folder.resolve("a.json"), "no"));
        assertEquals("This is no settings file.", told.notice().title());
        settings.importInto("a1", "Harrowgate XL v4", folder.resolve("gone.json"));
        assertTrue(told.notice().title().endsWith("gone.json cannot be read."));
    }
}
