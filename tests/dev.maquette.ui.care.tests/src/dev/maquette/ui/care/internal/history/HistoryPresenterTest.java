// SPDX-License-Identifier: EPL-2.0
package dev.maquette.ui.care.internal.history;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import dev.maquette.api.library.Actor;
import dev.maquette.api.library.LibraryException;
import dev.maquette.api.request.RemoveModels;
import dev.maquette.testkit.library.MemoryLibraries;
import dev.maquette.testkit.library.MemoryLibrary;
import dev.maquette.testkit.library.ModelRecords;
import dev.maquette.ui.care.internal.page.WatchedScreen;
import dev.maquette.ui.session.Notice;
import dev.maquette.ui.session.Session;

class HistoryPresenterTest {

    private final MemoryLibrary library = new MemoryLibrary("Studio", ModelRecords.dozen());
    private final MemoryLibrary other = new MemoryLibrary("Attic", List.of());
    private final Session session = new Session(new MemoryLibraries(library, other));
    private final WatchedScreen<HistoryState> screen = new WatchedScreen<>();
    private HistoryPresenter presenter;

    @BeforeEach
    void open() throws InterruptedException {
        session.open(library.info().location()).join();
        presenter = new HistoryPresenter(screen.surroundings(session), screen);
    }

    @AfterEach
    void close() {
        presenter.close();
        session.close();
    }

    private void describe(String key, String words) {
        library.changeBehindTheScenes(key, Map.of("description", words));
    }

    private void remove(String key) throws LibraryException {
        library.run(new RemoveModels(List.of(key), RemoveModels.Files.TRASH, false), Actor.localUser(),
                new NullProgressMonitor());
    }

    private List<String> labels() throws InterruptedException {
        return screen.settled().batches().stream().map(Batch::label).toList();
    }

    @Test
    void whatSomebodyDoesIsSeenAtOnceTheLatestFirst() throws Exception {
        assertEquals(List.of(), labels());
        describe("a1", "new");
        remove("a2");
        assertEquals(List.of("Remove Fernglass Atlas", "Edit"), labels());
        assertEquals("2 changes", HistoryWords.sum(screen.settled()));
    }

    @Test
    void aChangeIsTakenBackAndThatTooCanBe() throws Exception {
        remove("a2");
        presenter.undo(screen.settled().batches().getFirst());
        assertEquals(List.of("Undo Remove Fernglass Atlas", "Remove Fernglass Atlas"), labels());
        assertTrue(library.model("a2").isPresent());
        assertTrue(screen.settled().batches().get(1).undone());
        assertEquals("Taken back: Remove Fernglass Atlas", screen.told().title());
        screen.told().action().orElseThrow().run().run();
        screen.settled();
        assertFalse(library.model("a2").isPresent());
        assertFalse(screen.settled().batches().get(2).undone());
    }

    @Test
    void aConflictIsToldAndAllStaysAsItIs() throws Exception {
        describe("a1", "first");
        Batch first = screen.settled().batches().getFirst();
        describe("a1", "second");
        presenter.undo(first);
        assertEquals(List.of("Edit", "Edit"), labels());
        assertEquals(Notice.Kind.PROBLEM, screen.told().kind());
        assertEquals("The model has changed since.", screen.told().title());
        assertEquals("Look at its history.", screen.told().text());
        assertEquals("second", library.model("a1").orElseThrow().description());
    }

    @Test
    void aFilterShowsTheSelectedModelAndFollowsTheSelection() throws Exception {
        describe("a1", "one");
        describe("a2", "two");
        describe("a1", "three");
        presenter.select(List.of("a1"));
        assertEquals(3, labels().size(), "a selection alone filters nothing");
        presenter.filter(true);
        assertEquals(2, labels().size());
        assertEquals("2 changes of Harrowgate XL v4", HistoryWords.sum(screen.settled()));
        presenter.select(List.of("a2", "a1"));
        assertEquals("1 change of Fernglass Atlas", HistoryWords.sum(screen.settled()));
        presenter.select(List.of());
        assertEquals("Select a model in the Library to see what was done to it.",
                HistoryWords.sum(screen.settled()));
        presenter.filter(false);
        assertEquals(3, labels().size());
    }

    @Test
    void aModelThatIsGoneKeepsItsNameInItsHistory() throws Exception {
        remove("a2");
        presenter.select(List.of("a2"));
        presenter.filter(true);
        assertEquals("1 change of Fernglass Atlas", HistoryWords.sum(screen.settled()));
    }

    @Test
    void aChangeOpensToItsModels() throws Exception {
        describe("a1", "one");
        Batch batch = screen.settled().batches().getFirst();
        presenter.unfold(batch, true);
        assertEquals(List.of("1", "1/1"), screen.settled().rows().stream().map(HistoryRow::id).toList());
        describe("a2", "two");
        assertEquals(3, screen.settled().rows().size(), "it stays open when others come");
        presenter.unfold(batch, false);
        assertEquals(2, screen.settled().rows().size());
    }

    @Test
    void oneGoesBackAsFarAsOneLikes() throws Exception {
        for (int i = 0; i < 700; i++) {
            describe("a1", "description " + i);
        }
        assertTrue(screen.settled().more());
        assertEquals("The latest 499 changes", HistoryWords.sum(screen.settled()));
        presenter.older();
        assertEquals(700, screen.settled().batches().size());
        assertFalse(screen.settled().more());
    }

    @Test
    void anotherLibraryHasAnotherHistory() throws Exception {
        describe("a1", "one");
        presenter.unfold(screen.settled().batches().getFirst(), true);
        session.open(other.info().location()).join();
        assertEquals(List.of(), labels());
        assertEquals(List.of(), List.copyOf(screen.settled().open()));
    }

    @Test
    void theHistoryOfOneModelTellsWhatBecameOfItsFields() throws Exception {
        describe("a1", "one");
        describe("a2", "two");
        presenter.filter(true);
        presenter.select(List.of("a1"));
        HistoryRow.Whole whole = (HistoryRow.Whole) screen.settled().rows().getFirst();
        assertEquals("description: Paper, layered light \u2192 one", whole.summary());
        presenter.unfold(whole.batch(), true);
        assertEquals(List.of("1", "1/description"),
                screen.settled().rows().stream().map(HistoryRow::id).toList());
        presenter.filter(false);
        assertEquals("", ((HistoryRow.Whole) screen.settled().rows().getFirst()).summary(), "it is about all");
    }
}
