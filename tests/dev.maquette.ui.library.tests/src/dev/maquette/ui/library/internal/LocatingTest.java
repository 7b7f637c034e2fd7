// SPDX-License-Identifier: EPL-2.0
package dev.maquette.ui.library.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import dev.maquette.api.library.Actor;
import dev.maquette.api.model.Availability;
import dev.maquette.api.request.CheckFiles;
import dev.maquette.ui.session.Notice;

class LocatingTest {

    private Told told;
    private Locating locating;

    @BeforeEach
    void open() throws InterruptedException {
        told = new Told();
        locating = new Locating(told.session);
    }

    @AfterEach
    void close() {
        told.close();
    }

    @Test
    void aModelIsThereAgain() throws Exception {
        Path place = Path.of("/vault/merge.safetensors");
        locating.model("b4", "old_merge_012", place);
        Notice notice = told.notice();
        assertEquals("old_merge_012 is there again.", notice.title());
        assertTrue(notice.action().isPresent());
        assertEquals(place.toString(), told.library.model("b4").orElseThrow().path());
    }

    @Test
    void aFolderTakesAllItsModelsAlong() throws Exception {
        locating.folder(told.library.info().modelsFolder(), Path.of("/vault"));
        assertEquals("12 models located.", told.notice().title());
    }

    @Test
    void whatIsNotThereIsToldWithItsReason() throws Exception {
        locating.folder(told.library.info().modelsFolder().resolve("b4"), Path.of("/vault/empty"));
        Notice notice = told.notice();
        assertEquals(Notice.Kind.WARNING, notice.kind());
        assertEquals("0 of 1 models located.", notice.title());
        assertEquals("There is no such file.", notice.text());
        assertTrue(notice.action().isEmpty());
    }

    @Test
    void whatASearchFindsIsThereAgainAndCanBeTakenBack() throws Exception {
        missing("b4", "a5");
        locating.search(Path.of("/attic"));
        Notice notice = told.notice();
        assertEquals("2 models located.", notice.title());
        assertTrue(notice.action().isPresent());
    }

    @Test
    void whatASearchDoesNotFindIsToldWithItsReason() throws Exception {
        missing("b4");
        locating.search(Path.of("/attic/empty"));
        Notice notice = told.notice();
        assertEquals(Notice.Kind.WARNING, notice.kind());
        assertEquals("0 of 1 models located.", notice.title());
        assertEquals(List.of("No file with its content was found.", "It could not be read."),
                notice.reasons().stream().map(Notice.Reason::text).toList());
    }

    @Test
    void whereNothingIsMissingNothingIsSearched() throws Exception {
        locating.search(Path.of("/attic"));
        assertEquals("No file is missing any more.", told.notice().title());
    }

    private void missing(String... keys) throws Exception {
        for (String key : keys) {
            told.library.vanishes(key, Availability.MISSING);
        }
        told.library.run(new CheckFiles(null), Actor.localUser(), new NullProgressMonitor());
    }
}
