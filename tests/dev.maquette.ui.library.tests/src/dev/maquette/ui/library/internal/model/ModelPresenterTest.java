// SPDX-License-Identifier: EPL-2.0
package dev.maquette.ui.library.internal.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.ConcurrentLinkedQueue;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import dev.maquette.api.library.Actor;
import dev.maquette.api.library.ForwardingLibrary;
import dev.maquette.api.library.LibraryException;
import dev.maquette.api.library.Right;
import dev.maquette.api.request.RemoveModels;
import dev.maquette.api.request.UndoChange;
import dev.maquette.testkit.Eventually;
import dev.maquette.testkit.library.DistantLibrary;
import dev.maquette.testkit.library.MemoryLibraries;
import dev.maquette.testkit.library.MemoryLibrary;
import dev.maquette.testkit.library.ModelRecords;
import dev.maquette.ui.model.EditedModel;
import dev.maquette.ui.session.Notice;
import dev.maquette.ui.session.Session;

class ModelPresenterTest {

    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private final MemoryLibrary library = new MemoryLibrary("Studio", ModelRecords.dozen());
    private final Session session = new Session(new MemoryLibraries(library));
    private final Drafts drafts = new Drafts(session);
    private final Seen seen = new Seen();
    private final Queue<Runnable> ui = new ConcurrentLinkedQueue<>();
    private final ModelPresenter presenter = new ModelPresenter(session, drafts, seen, Runnable::run, ui::add);

    private static final class Seen implements ModelPresenter.Screen {

        private EditedModel model;
        private int nothing = -1;
        private boolean gone;
        private final List<String> unread = new ArrayList<>();
        private String unsaved = "";
        private String refusal = "";
        private final List<String> told = new ArrayList<>();
        private List<Notice.Action> actions = List.of();
        private List<Difference> differences = List.of();
        private int hushed;

        @Override
        public void show(EditedModel shown) {
            model = shown;
            nothing = -1;
            gone = false;
        }

        @Override
        public void unsaved(String words, String reason) {
            unsaved = words;
            refusal = reason;
        }

        @Override
        public void showNothing(int selected) {
            model = null;
            nothing = selected;
        }

        @Override
        public void gone() {
            gone = true;
        }

        @Override
        public void unread(LibraryException failure) {
            unread.add(failure.getMessage());
        }

        @Override
        public void tell(Notice notice, Notice.Action... more) {
            told.add(notice.title());
            actions = List.of(more);
        }

        @Override
        public void hush() {
            hushed++;
        }

        @Override
        public void compare(List<Difference> shown, Runnable mine, Runnable theirs) {
            differences = shown;
        }

        private Object name() {
            return model.value("name");
        }

        private void press(String label) {
            actions.stream().filter(action -> action.label().equals(label)).findFirst().orElseThrow().run().run();
        }
    }

    @BeforeEach
    void open() throws InterruptedException {
        session.open(library.info().location()).join();
        run();
        select("a1");
    }

    @AfterEach
    void close() {
        presenter.close();
        drafts.close();
        session.close();
    }

    private void run() {
        for (Runnable next = ui.poll(); next != null; next = ui.poll()) {
            next.run();
        }
    }

    private void select(String... keys) {
        presenter.select(List.of(keys));
        run();
    }

    private void await(String what, Eventually.Condition condition) throws Exception {
        Eventually.holds(what, PATIENCE, () -> {
            run();
            return condition.holds();
        });
    }

    private void theirs(Map<String, Object> fields) {
        library.changeBehindTheScenes("a1", fields);
        run();
    }

    @Test
    void showsTheSelectedModel() {
        assertEquals("Harrowgate XL v4", seen.name());
        select("a1", "a2");
        assertEquals(2, seen.nothing);
        select();
        assertEquals(0, seen.nothing);
    }

    @Test
    void aChangeIsToldAndChangingItBackUndoesThat() {
        presenter.change("name", "Harrowgate");
        assertEquals("1 change not saved: name", seen.unsaved);
        assertEquals("Harrowgate", seen.name());
        assertTrue(presenter.isDirty());
        presenter.change("name", "Harrowgate XL v4");
        assertEquals("", seen.unsaved);
        assertFalse(presenter.isDirty());
    }

    @Test
    void whoMayNotChangeTheLibraryIsToldAndSeesItAsItWas() throws Exception {
        var guarded = new ForwardingLibrary(library) {

            @Override
            public Set<Right> rights() {
                return Set.of(Right.READ);
            }
        };
        Session reader = new Session(new MemoryLibraries(guarded));
        reader.open(library.info().location()).join();
        try (ModelPresenter looking = new ModelPresenter(reader, new Drafts(reader), seen, Runnable::run, ui::add)) {
            looking.select(List.of("a1"));
            run();
            looking.change("name", "Mine");
            assertEquals("Harrowgate XL v4", seen.name());
            assertFalse(looking.isDirty());
            assertEquals(List.of("You may look at this library, but not change it"), seen.told);
        }
    }

    @Test
    void whatIsNotSavedStaysWhenTheServerGoesAway() throws Exception {
        DistantLibrary distant = new DistantLibrary(library, Right.READ, Right.MANAGE);
        Session far = new Session(new MemoryLibraries(distant));
        far.open(distant.info().location()).join();
        Drafts mine = new Drafts(far);
        try (ModelPresenter looking = new ModelPresenter(far, mine, seen, Runnable::run, ui::add)) {
            looking.select(List.of("a1"));
            run();
            looking.change("name", "Mine");
            distant.away(true);
            looking.select(List.of("a2"));
            run();
            assertEquals(List.of("The server cannot be reached."), seen.unread);
            looking.select(List.of("a1"));
            run();
            assertFalse(seen.gone, "nobody knows");
            assertTrue(looking.isDirty());
            distant.away(false);
            looking.select(List.of("a1"));
            run();
            assertEquals("Mine", seen.name());
        }
        mine.close();
        far.close();
    }

    @Test
    void allChangesAreSavedAsOneStep() throws Exception {
        presenter.change("name", "Harrowgate XL v5 ");
        presenter.change("trigger_phrases", List.of("harrowgate"));
        presenter.save();
        await("saved", () -> seen.unsaved.isEmpty() && seen.model.saved().name().equals("Harrowgate XL v5"));
        assertEquals(List.of("harrowgate"), library.model("a1").orElseThrow().triggerPhrases());
        assertEquals("Rename Harrowgate XL v4", session.undo().undoable().orElseThrow().label());
        assertEquals(1, session.undo().undoable().orElseThrow().batches().size());
    }

    @Test
    void aPartThatIsClosedSavesAtOnce() {
        presenter.change("notes", "kept");
        assertTrue(presenter.saveNow(ended -> {
        }));
        assertEquals("kept", library.model("a1").orElseThrow().notes());
        assertEquals("Edit Harrowgate XL v4", session.undo().undoable().orElseThrow().label());
        assertTrue(presenter.saveNow(ended -> {
        }), "there is nothing left to save");
    }

    @Test
    void whileASavingIsWaitedForNoSecondOneBeginsAndWhatIsTypedStays() {
        presenter.change("notes", "kept");
        List<Boolean> second = new ArrayList<>();
        assertFalse(presenter.saveNow(end -> {
            presenter.change("description", "typed meanwhile");
            presenter.save();
            second.add(presenter.saveNow(never -> second.add(true)));
        }), "what was typed is not saved");
        assertEquals(List.of(false), second);
        run();
        assertEquals("kept", library.model("a1").orElseThrow().notes());
        assertEquals("typed meanwhile", seen.model.value("description"));
        assertEquals("Paper, layered light", library.model("a1").orElseThrow().description());
    }

    @Test
    void aPartThatIsClosedWhileItsSavingIsWaitedForIsSavedAllTheSame() {
        presenter.change("notes", "kept");
        assertTrue(presenter.saveNow(end -> presenter.close()));
        assertEquals("kept", library.model("a1").orElseThrow().notes());
    }

    @Test
    void whatAPageRefusesIsNotSaved() {
        presenter.change("name", "");
        presenter.refuse("name", "A model needs a name.");
        assertEquals("A model needs a name.", seen.refusal);
        presenter.save();
        assertFalse(presenter.saveNow(ended -> {
        }));
        assertEquals("Harrowgate XL v4", library.model("a1").orElseThrow().name());
        presenter.refuse("name", null);
        assertEquals("", seen.refusal);
    }

    @Test
    void whatIsNotSavedStaysWhileAnotherModelIsShown() {
        presenter.change("name", "Mine");
        select("a2");
        assertEquals("", seen.unsaved);
        select("a1");
        assertEquals("Mine", seen.name());
        assertEquals("1 change not saved: name", seen.unsaved);
    }

    @Test
    void twoPartsAboutOneModelShareItsDraft() throws Exception {
        Seen other = new Seen();
        try (ModelPresenter editor = new ModelPresenter(session, drafts, other, Runnable::run, ui::add)) {
            editor.select(List.of("a1"));
            run();
            presenter.change("name", "Mine");
            assertEquals("Mine", other.name());
            editor.save();
            await("both are clean", () -> other.unsaved.isEmpty() && seen.unsaved.isEmpty());
        }
        assertEquals("Mine", seen.model.saved().name());
    }

    @Test
    void anotherLibraryForgetsWhatIsNotSaved() throws Exception {
        presenter.change("name", "Mine");
        session.open(library.info().location()).join();
        run();
        select("a1");
        assertEquals("Harrowgate XL v4", seen.name());
    }

    @Test
    void revertingTakesWhatTheRecordHolds() {
        presenter.change("name", "Mine");
        presenter.refuse("source_url", "wrong");
        presenter.revert();
        assertEquals("Harrowgate XL v4", seen.name());
        assertEquals("", seen.unsaved + seen.refusal);
    }

    @Test
    void whatOthersChangeElsewhereIsTakenInAtOnce() throws Exception {
        presenter.change("name", "Mine");
        theirs(Map.of("description", "Their words", "hash", "blake3:0123"));
        assertEquals("Their words", seen.model.value("description"));
        assertEquals("Mine", seen.name());
        assertEquals(List.of(), seen.told);
        presenter.save();
        await("saved", () -> library.model("a1").orElseThrow().name().equals("Mine"));
        assertEquals("Their words", library.model("a1").orElseThrow().description());
    }

    @Test
    void aConflictIsToldOnceAndMineCanBeKept() throws Exception {
        presenter.change("name", "Mine");
        theirs(Map.of("name", "Theirs", "description", "Their words"));
        presenter.change("notes", "more of mine");
        assertEquals(List.of("Someone else changed this model"), seen.told);
        assertEquals("Mine", seen.name(), "what was typed is still there");
        seen.press("Keep mine");
        await("mine is saved", () -> library.model("a1").orElseThrow().name().equals("Mine"));
        assertEquals("Their words", library.model("a1").orElseThrow().description());
        assertEquals(1, seen.hushed);
    }

    @Test
    void aConflictIsToldAndTheirsCanBeTaken() {
        presenter.change("name", "Mine");
        theirs(Map.of("name", "Theirs"));
        seen.press("Take theirs");
        run();
        assertEquals("Theirs", seen.name());
        assertEquals("", seen.unsaved);
        assertEquals(1, seen.hushed);
    }

    @Test
    void typingWhatTheyWroteEndsAConflictAndLeavesNothingToSave() {
        presenter.change("name", "Mine");
        theirs(Map.of("name", "Theirs"));
        presenter.change("name", "Theirs");
        assertEquals(1, seen.hushed);
        assertEquals("", seen.unsaved);
        assertFalse(presenter.isDirty());
    }

    @Test
    void aConflictCanBeLookedAtAndTheQuestionStands() {
        presenter.change("name", "Mine");
        theirs(Map.of("name", "Theirs"));
        seen.press("Compare…");
        assertEquals(List.of(new Difference("name", "Mine", "Theirs")), seen.differences);
        assertEquals(2, seen.told.size());
        assertEquals("Mine", seen.name());
    }

    @Test
    void savingDuringAConflictAsksAgain() throws Exception {
        presenter.change("name", "Mine");
        theirs(Map.of("name", "Theirs"));
        presenter.save();
        await("asked again", () -> seen.told.size() == 2);
        assertEquals("Theirs", library.model("a1").orElseThrow().name());
    }

    @Test
    void aSavingThatOvertookNewsOfAnotherFieldIsRepeated() throws Exception {
        presenter.change("name", "Mine");
        library.changeBehindTheScenes("a1", Map.of("description", "Their words"));
        assertFalse(presenter.saveNow(ended -> {
        }), "the news waits in the queue of the display");
        await("saved after all", () -> library.model("a1").orElseThrow().name().equals("Mine"));
        assertEquals("Their words", library.model("a1").orElseThrow().description());
        assertEquals(List.of(), seen.told);
    }

    @Test
    void aDeletedModelIsGoneAndComesBackByUndo() throws LibraryException {
        presenter.change("name", "Mine");
        long batch = library.run(new RemoveModels(List.of("a1"), RemoveModels.Files.TRASH, false),
                Actor.localUser(), new NullProgressMonitor()).batches().getFirst();
        run();
        assertTrue(seen.gone);
        library.run(new UndoChange(batch), Actor.localUser(), new NullProgressMonitor());
        run();
        assertFalse(seen.gone);
        assertEquals("Harrowgate XL v4", seen.name(), "what was not saved went with it");
    }

    @Test
    void anAnswerThatANewerQuestionHasOvertakenIsDropped() {
        presenter.select(List.of("a1"));
        Runnable late = ui.poll();
        theirs(Map.of("rating", 1));
        late.run();
        assertEquals(1, seen.model.saved().rating());
    }

    @Test
    void withoutASelectionNothingCanBeChanged() {
        select();
        presenter.change("name", "Mine");
        presenter.save();
        assertFalse(presenter.isDirty());
        assertNull(seen.model);
    }
}
