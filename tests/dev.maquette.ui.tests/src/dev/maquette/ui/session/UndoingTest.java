// SPDX-License-Identifier: EPL-2.0
package dev.maquette.ui.session;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import dev.maquette.api.library.Library;
import dev.maquette.api.model.ModelChanges;
import dev.maquette.api.request.EditModel;
import dev.maquette.testkit.Eventually;
import dev.maquette.testkit.library.MemoryLibraries;
import dev.maquette.testkit.library.MemoryLibrary;
import dev.maquette.testkit.library.ModelRecords;

class UndoingTest {

    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private final MemoryLibrary library = new MemoryLibrary("Studio", ModelRecords.dozen());
    private final Session session = new Session(new MemoryLibraries(library));
    private final Undoing undoing = new Undoing(session);
    private final List<Notice> notices = new CopyOnWriteArrayList<>();

    @BeforeEach
    void openAndRename() throws Exception {
        session.onNotice(notices::add);
        session.open(library.info().location());
        Eventually.holds("the library is open", PATIENCE, () -> session.library().isPresent());
        rename("a1", "One");
    }

    @AfterEach
    void close() {
        session.close();
    }

    @Test
    void takesBackAndDoesAgainAsOftenAsWanted() throws Exception {
        for (int round = 0; round < 3; round++) {
            undoing.undo();
            Eventually.holds("undone", PATIENCE, () -> session.undo().undoable().isEmpty());
            assertEquals("Harrowgate XL v4", name("a1"));
            undoing.redo();
            Eventually.holds("redone", PATIENCE, () -> session.undo().redoable().isEmpty());
            assertEquals("One", name("a1"));
        }
    }

    @Test
    void theLatestComesFirst() throws Exception {
        rename("a2", "Two");
        undoing.undo();
        Eventually.holds("undone", PATIENCE, () -> session.undo().redoable().isPresent());
        assertEquals("One", name("a1"));
        assertEquals("Fernglass Atlas", name("a2"));
    }

    @Test
    void theButtonOfANoticeTakesBackItsOwnStepAndNotWhatWasDoneSince() throws Exception {
        UndoStack.Step first = session.undo().undoable().orElseThrow();
        rename("a2", "Two");
        undoing.undo(first);
        Eventually.holds("undone", PATIENCE, () -> session.undo().redoable().isPresent());
        assertEquals("Harrowgate XL v4", name("a1"));
        assertEquals("Two", name("a2"));
    }

    @Test
    void whatWasTakenBackAlreadyIsLeftAlone() throws Exception {
        UndoStack.Step step = session.undo().undoable().orElseThrow();
        undoing.undo(step);
        Eventually.holds("undone", PATIENCE, () -> session.undo().redoable().isPresent());
        notices.clear();
        undoing.undo(step);
        Eventually.holds("told", PATIENCE, () -> !notices.isEmpty());
        assertEquals(Notice.Kind.INFO, notices.getFirst().kind());
        assertEquals("Harrowgate XL v4", name("a1"));
    }

    @Test
    void whereNothingWasChangedThereIsNothingToTakeBack() {
        UndoStack.Step before = session.undo().undoable().orElseThrow();
        assertEquals(Optional.empty(), undoing.done((Long) null, "Look", "Undo"));
        assertEquals(Optional.empty(), undoing.done(List.of(), "Look", "Undo"));
        assertEquals(Optional.of(before), session.undo().undoable());
    }

    @Test
    void aNewStepEndsWhatCouldBeRedone() throws Exception {
        undoing.undo();
        Eventually.holds("undone", PATIENCE, () -> session.undo().redoable().isPresent());
        rename("a2", "Two");
        assertTrue(session.undo().redoable().isEmpty());
    }

    @Test
    void aConflictIsToldAndTheStepIsDropped() throws Exception {
        library.changeBehindTheScenes("a1", Map.of("name", "Theirs"));
        undoing.undo();
        Eventually.holds("told", PATIENCE, () -> !notices.isEmpty());
        assertEquals(Notice.Kind.PROBLEM, notices.getFirst().kind());
        assertEquals("The model has changed since.", notices.getFirst().title());
        assertTrue(session.undo().undoable().isEmpty());
        assertEquals("Theirs", name("a1"));
    }

    @Test
    void nothingToUndoIsNoProblem() throws Exception {
        session.undo().clear();
        undoing.undo();
        undoing.redo();
        assertEquals(List.of(), session.operations().running());
    }

    private void rename(String key, String name) throws Exception {
        Library open = session.library().orElseThrow();
        Long before = session.undo().undoable().map(step -> step.batches().getFirst()).orElse(-1L);
        session.run("Rename", new EditModel(key, null, ModelChanges.none().with("name", name)),
                edited -> session.undo().done(new UndoStack.Step(List.of(edited.batch()), "Rename")));
        Eventually.holds("renamed", PATIENCE, () -> !session.undo().undoable()
                .map(step -> step.batches().getFirst()).orElse(-1L).equals(before)
                && open.model(key).orElseThrow().name().equals(name));
    }

    private String name(String key) {
        return library.model(key).orElseThrow().name();
    }
}
