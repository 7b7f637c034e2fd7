// SPDX-License-Identifier: EPL-2.0
package dev.maquette.ui.library.internal.details;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import dev.maquette.api.model.Availability;
import dev.maquette.api.model.ModelRecord;
import dev.maquette.testkit.Eventually;
import dev.maquette.testkit.library.MemoryLibraries;
import dev.maquette.testkit.library.MemoryLibrary;
import dev.maquette.testkit.library.ModelRecords;
import dev.maquette.ui.library.internal.details.DetailsPresenter.Texts;
import dev.maquette.ui.session.Notice;
import dev.maquette.ui.session.Session;

class DetailsPresenterTest {

    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private final MemoryLibrary library = new MemoryLibrary("Studio", ModelRecords.dozen());
    private final Session session = new Session(new MemoryLibraries(library));
    private final Seen seen = new Seen();
    private final Queue<Runnable> ui = new ConcurrentLinkedQueue<>();
    private final DetailsPresenter presenter = new DetailsPresenter(session, seen, Runnable::run, ui::add);

    private static final class Seen implements DetailsPresenter.Screen {

        private ModelRecord model;
        private Texts texts;
        private int nothing = -1;
        private boolean dirty;
        private boolean valid = true;
        private final List<Notice> notices = new ArrayList<>();
        private List<Notice.Action> actions = List.of();

        @Override
        public void show(ModelRecord shown, Availability availability, String path, Texts shownTexts) {
            model = shown;
            texts = shownTexts;
            nothing = -1;
        }

        @Override
        public void showNothing(int selected) {
            model = null;
            nothing = selected;
        }

        @Override
        public void tell(Notice notice, Notice.Action... more) {
            notices.add(notice);
            actions = List.of(more);
        }

        @Override
        public void dirty(boolean isDirty, boolean isValid) {
            dirty = isDirty;
            valid = isValid;
        }
    }

    @BeforeEach
    void open() throws InterruptedException {
        session.open(library.info().location()).join();
        run();
        presenter.select(List.of("a1"));
        run();
    }

    @AfterEach
    void close() {
        presenter.close();
        session.close();
    }

    private void run() {
        for (Runnable next = ui.poll(); next != null; next = ui.poll()) {
            next.run();
        }
    }

    private void await(String what, Eventually.Condition condition) throws Exception {
        Eventually.holds(what, PATIENCE, () -> {
            run();
            return condition.holds();
        });
    }

    private void type(String name) {
        presenter.edit(new Texts(name, seen.texts.description(), seen.texts.notes()));
    }

    @Test
    void showsTheSelectedModel() {
        assertEquals("Harrowgate XL v4", seen.texts.name());
        presenter.select(List.of("a1", "a2"));
        assertEquals(2, seen.nothing);
        presenter.select(List.of());
        assertEquals(0, seen.nothing);
    }

    @Test
    void typingMakesItDirtyAndTypingItBackClean() {
        type("Harrowgate");
        assertTrue(seen.dirty);
        type("Harrowgate XL v4");
        assertFalse(seen.dirty);
    }

    @Test
    void savingStoresAndCanBeUndone() throws Exception {
        type("Harrowgate XL v5 ");
        presenter.save();
        await("saved", () -> !seen.dirty && library.model("a1").orElseThrow().name().equals("Harrowgate XL v5"));
        assertEquals("Rename Harrowgate XL v4", session.undo().undoable().orElseThrow().label());
    }

    @Test
    void aModelNeedsAName() {
        type("  ");
        assertFalse(seen.valid);
        presenter.save();
        assertEquals("Harrowgate XL v4", library.model("a1").orElseThrow().name());
    }

    @Test
    void whatIsNotSavedStaysWhileAnotherModelIsShown() {
        type("Mine");
        presenter.select(List.of("a2"));
        run();
        assertFalse(seen.dirty);
        presenter.select(List.of("a1"));
        run();
        assertEquals("Mine", seen.texts.name());
        assertTrue(seen.dirty);
    }

    @Test
    void revertingTakesTheRecordsTexts() {
        type("Mine");
        presenter.revert();
        run();
        assertEquals("Harrowgate XL v4", seen.texts.name());
        assertFalse(seen.dirty);
    }

    @Test
    void aCleanPageFollowsOtherPeoplesChanges() {
        library.changeBehindTheScenes("a1", Map.of("name", "Theirs"));
        run();
        assertEquals("Theirs", seen.texts.name());
        assertEquals(List.of(), seen.notices);
    }

    @Test
    void aConflictIsToldAndMineCanBeKept() throws Exception {
        type("Mine");
        library.changeBehindTheScenes("a1", Map.of("description", "Their words"));
        run();
        assertEquals("Someone else changed this model", seen.notices.getFirst().title());
        assertEquals("Mine", seen.texts.name(), "what was typed is still there");
        seen.actions.getFirst().run().run();
        await("mine is saved", () -> library.model("a1").orElseThrow().name().equals("Mine"));
        assertEquals("Their words", library.model("a1").orElseThrow().description());
    }

    @Test
    void aHashThatIsFoundOutMeanwhileIsNoConflict() {
        type("Mine");
        library.changeBehindTheScenes("a1", Map.of("hash", "blake3:0123"));
        run();
        assertEquals("blake3:0123", seen.model.hash());
        assertEquals("Mine", seen.texts.name());
        assertTrue(seen.notices.isEmpty(), () -> seen.notices.toString());
    }

    @Test
    void aConflictIsToldAndTheirsCanBeTaken() {
        type("Mine");
        library.changeBehindTheScenes("a1", Map.of("name", "Theirs"));
        run();
        seen.actions.getLast().run().run();
        run();
        assertEquals("Theirs", seen.texts.name());
        assertFalse(seen.dirty);
    }

    @Test
    void ratingIsStoredAtOnceAndCanBeUndone() throws Exception {
        presenter.set(seen.model, "rating", 5);
        await("rated", () -> seen.model.rating() == 5);
        assertEquals("Edit Harrowgate XL v4", session.undo().undoable().orElseThrow().label());
    }

    @Test
    void aDecisionIsWithdrawnAndUndoKnowsIt() throws Exception {
        library.changeBehindTheScenes("a1", Map.of("overrides", Map.of("base", "flux", "variant", "inpaint")));
        run();
        presenter.withdraw(seen.model, "base");
        Eventually.holds("withdrawn", PATIENCE, () -> {
            run();
            return seen.model.overrides().equals(Map.of("variant", "inpaint"));
        });
        assertEquals("Use what was found about Harrowgate XL v4", session.undo().undoable().orElseThrow().label());
    }

    @Test
    void anAnswerThatANewerQuestionHasOvertakenIsDropped() {
        presenter.select(List.of("a1"));
        Runnable late = ui.poll();
        library.changeBehindTheScenes("a1", Map.of("rating", 1));
        run();
        late.run();
        assertEquals(1, seen.model.rating());
    }
}
