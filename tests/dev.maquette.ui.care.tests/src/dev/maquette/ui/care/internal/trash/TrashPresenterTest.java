// SPDX-License-Identifier: EPL-2.0
package dev.maquette.ui.care.internal.trash;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.List;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import dev.maquette.api.request.ChangeSettings.Settings;
import dev.maquette.api.request.ListTrash.Entry;
import dev.maquette.api.request.ListTrash.Kind;
import dev.maquette.testkit.library.MemoryLibraries;
import dev.maquette.testkit.library.MemoryLibrary;
import dev.maquette.testkit.library.ModelRecords;
import dev.maquette.ui.care.internal.page.WatchedScreen;
import dev.maquette.ui.session.Notice;
import dev.maquette.ui.session.Session;

class TrashPresenterTest {

    private static final Instant AT = Instant.parse("2026-11-12T10:00:00Z");

    private final MemoryLibrary library = new MemoryLibrary("Studio", List.of());
    private final MemoryLibrary other = new MemoryLibrary("Attic", List.of());
    private final Session session = new Session(new MemoryLibraries(library, other));
    private final WatchedScreen<TrashState> screen = new WatchedScreen<>();
    private final Entry coral = new Entry("a1", Kind.MODEL, "Coral Ink v1", "main/coral.safetensors", AT, "ana",
            6_460_000_000L);
    private final Entry attic = new Entry("a2", Kind.MODEL, "Attic Scenes", "main/attic.safetensors", AT, "ana",
            2_130_000_000L);
    private final Entry stray = new Entry("x1", Kind.ORPHAN, "stray.ckpt", "stray.ckpt", AT, null, 144_000_000L);
    private TrashPresenter presenter;

    @BeforeEach
    void open() throws InterruptedException {
        library.care().throwAway(coral, ModelRecords.dozen().get(0));
        library.care().throwAway(attic, ModelRecords.dozen().get(1));
        library.care().throwAway(stray, null);
        session.open(library.info().location()).join();
        presenter = new TrashPresenter(screen.surroundings(session), screen);
    }

    @AfterEach
    void close() {
        presenter.close();
        session.close();
    }

    private List<String> names() throws InterruptedException {
        return screen.settled().entries().stream().map(Entry::name).toList();
    }

    @Test
    void whatWasThrownAwayIsThereWithItsSum() throws InterruptedException {
        assertEquals(List.of("Coral Ink v1", "Attic Scenes", "stray.ckpt"), names());
        assertEquals("3 in the trash · 8.73 GB · kept until you delete it", TrashWords.sum(screen.settled()));
    }

    @Test
    void anotherLibraryHasAnotherTrash() throws InterruptedException {
        session.open(other.info().location()).join();
        assertEquals(List.of(), names());
        assertEquals("Empty · kept until you delete it", TrashWords.sum(screen.settled()));
    }

    @Test
    void whatIsRestoredIsInTheLibraryAgainAndCanBeTakenBack() throws InterruptedException {
        presenter.restore(List.of(coral, attic));
        assertEquals(List.of("stray.ckpt"), names());
        assertTrue(library.model("a1").isPresent());
        assertEquals("2 restored.", screen.told().title());
        screen.told().action().orElseThrow().run().run();
        screen.settled();
        assertFalse(library.model("a1").isPresent());
        assertFalse(library.model("a2").isPresent());
    }

    @Test
    void whatHasNoRecordComesBackWithoutUndo() throws InterruptedException {
        presenter.restore(List.of(stray));
        screen.settled();
        assertEquals("stray.ckpt restored.", screen.told().title());
        assertTrue(screen.told().action().isEmpty());
        assertTrue(session.undo().undoable().isEmpty());
    }

    @Test
    void whatStaysSaysWhyAndTheOthersComeBack() throws InterruptedException {
        library.care().stuck("a1", "Another file has its place.");
        presenter.restore(List.of(coral, stray));
        assertEquals(List.of("Coral Ink v1", "Attic Scenes"), names());
        assertEquals(Notice.Kind.WARNING, screen.told().kind());
        assertEquals("Restored: 1. Still in the trash: 1.", screen.told().title());
        assertEquals("Coral Ink v1: Another file has its place.", screen.told().text());
        screen.told().action().orElseThrow().run().run();
        assertEquals(List.of("Coral Ink v1: Another file has its place."), screen.details());
    }

    @Test
    void theQuestionSaysWhatDeletingFrees() throws InterruptedException {
        screen.settled();
        presenter.empty();
        assertEquals(List.of(), names());
        assertEquals(List.of("Delete 3 items for good? This frees 8.73 GB and cannot be undone. [Delete 3 items]"),
                screen.questions());
        assertEquals("3 items deleted for good.", screen.told().title());
        assertEquals("8.73 GB freed.", screen.told().text());
    }

    @Test
    void onlyModelsAreCalledModels() throws InterruptedException {
        presenter.delete(List.of(coral, attic));
        screen.settled();
        assertEquals(List.of("Delete 2 models for good? This frees 8.59 GB and cannot be undone. [Delete 2 models]"),
                screen.questions());
    }

    @Test
    void whoSaysNoKeepsAll() throws InterruptedException {
        screen.answers(false);
        presenter.delete(List.of(coral));
        assertEquals(3, names().size());
        assertEquals(List.of("Delete Coral Ink v1 for good? This frees 6.46 GB and cannot be undone. [Delete 1 model]"),
                screen.questions());
        assertEquals(0, screen.toldTimes());
    }

    @Test
    void whatCannotBeDeletedIsToldWithoutAQuestion() throws InterruptedException {
        library.care().stuck("a1", "The file is in use.");
        presenter.delete(List.of(coral));
        screen.settled();
        assertEquals(List.of(), screen.questions());
        assertEquals("Deleted for good: 0. Kept: 1.", screen.told().title());
    }

    @Test
    void limitsAreSetAndTakenAway() throws InterruptedException {
        presenter.limit(30, 50_000_000_000L);
        assertEquals("3 in the trash · 8.73 GB · kept 30 days, at most 50.0 GB", TrashWords.sum(screen.settled()));
        presenter.limit(1, 0);
        assertEquals(new Settings(true, 1, null), screen.settled().limits());
        assertEquals("3 in the trash · 8.73 GB · kept 1 day", TrashWords.sum(screen.settled()));
        presenter.limit(0, 0);
        assertEquals(new Settings(true), screen.settled().limits());
    }

    @Test
    void nothingIsShownAsDoneAfterItsEnd() throws InterruptedException {
        presenter.restore(List.of(coral));
        screen.settled();
        assertTrue(screen.work().isEmpty());
    }

    @Test
    void nothingChosenIsNothingDone() throws InterruptedException {
        presenter.restore(List.of());
        presenter.delete(List.of());
        assertEquals(3, names().size());
        assertEquals(0, screen.toldTimes());
    }
}
