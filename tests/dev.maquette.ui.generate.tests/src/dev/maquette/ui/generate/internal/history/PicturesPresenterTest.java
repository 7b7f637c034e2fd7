// SPDX-License-Identifier: EPL-2.0
package dev.maquette.ui.generate.internal.history;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import dev.maquette.api.library.Actor;
import dev.maquette.api.request.ChangeCover;
import dev.maquette.api.request.ListPictures.Drawing;
import dev.maquette.api.request.RemovePictures;
import dev.maquette.testkit.library.MemoryLibraries;
import dev.maquette.testkit.ui.Queued;
import dev.maquette.ui.generate.internal.history.Selecting.Way;
import dev.maquette.ui.generate.internal.page.Examples;
import dev.maquette.ui.generate.internal.page.FakeStudio;
import dev.maquette.ui.generate.internal.page.TrialLibrary;
import dev.maquette.ui.session.Notice;
import dev.maquette.ui.session.Session;
import dev.maquette.ui.session.UndoStack;

class PicturesPresenterTest {

    private final TrialLibrary library = new TrialLibrary();
    private final Session session = new Session(new MemoryLibraries(library));
    private final Queued queued = new Queued();
    private final FakeStudio studio = new FakeStudio();
    private final List<Notice> told = new ArrayList<>();
    private final List<String> asked = new ArrayList<>();
    private final List<Drawing> five = Examples.named(5);
    private boolean agreed = true;
    private PicturesPresenter presenter;

    @BeforeEach
    void open() throws InterruptedException {
        session.open(library.info().location()).join();
        studio.have(five);
        presenter = new PicturesPresenter(studio, queued.surroundings(session), new PicturesPresenter.Screen() {
            @Override
            public void show(PicturesState state) {
                // the presenter tells its state
            }

            @Override
            public void tell(Notice notice) {
                told.add(notice);
            }

            @Override
            public boolean ask(String title, String text, String verb) {
                asked.add(title);
                return agreed;
            }
        });
    }

    @AfterEach
    void close() {
        session.close();
    }

    private static Set<String> paths(int... numbers) {
        var paths = new TreeSet<String>();
        for (int number : numbers) {
            paths.add("/pictures/" + number + ".png");
        }
        return paths;
    }

    @Test
    void whatIsChosenHereIsLookedAtEverywhere() {
        presenter.select(2, Way.ALONE);

        assertEquals(five.get(2), studio.selected().orElseThrow());
        assertEquals(paths(2), presenter.state().selected());
    }

    @Test
    void whatIsLookedAtElsewhereIsChosenHere() {
        studio.select(five.get(3));

        assertEquals(3, presenter.state().lead());
        assertEquals(paths(3), presenter.state().selected());
    }

    @Test
    void severalAreSelectedOneByOneAndInARow() {
        presenter.select(0, Way.ALONE);
        presenter.select(3, Way.TOGGLE);
        assertEquals(paths(0, 3), presenter.state().selected());

        presenter.select(1, Way.RANGE);
        assertEquals(paths(1, 2, 3), presenter.state().selected());

        presenter.select(4, Way.RANGE);
        assertEquals(paths(3, 4), presenter.state().selected());

        presenter.select(4, Way.TOGGLE);
        assertEquals(paths(3), presenter.state().selected());

        presenter.selectAll();
        assertEquals(5, presenter.state().selected().size());
    }

    @Test
    void theLastSelectedOneStaysSelected() {
        presenter.select(1, Way.ALONE);
        presenter.select(1, Way.TOGGLE);

        assertEquals(paths(1), presenter.state().selected());
    }

    @Test
    void oneWalksToTheEndsAndNoFurther() {
        presenter.walk(1, Way.ALONE);
        assertEquals(0, presenter.state().lead());

        presenter.walk(50, Way.ALONE);
        assertEquals(4, presenter.state().lead());

        presenter.walk(-2, Way.RANGE);
        assertEquals(paths(2, 3, 4), presenter.state().selected());
    }

    @Test
    void newPicturesMoveNothingThatIsSelected() {
        presenter.select(1, Way.ALONE);
        presenter.select(2, Way.TOGGLE);
        var more = new ArrayList<>(five);
        more.addFirst(Examples.picture("/pictures/new.png", Examples.SETTINGS));

        studio.have(more);

        assertEquals(3, presenter.state().lead());
        assertEquals(paths(1, 2), presenter.state().selected());
    }

    @Test
    void oneIsDeletedWithoutAQuestionAndCanBeHadAgain() throws InterruptedException {
        presenter.select(1, Way.ALONE);
        presenter.delete();
        queued.settle();

        assertEquals(List.of(), asked);
        assertEquals(List.of(new RemovePictures(List.of("/pictures/1.png"), false)), library.requests());
        assertEquals("The picture is in the trash.", told.getFirst().title());
        assertEquals(1, studio.refreshed());

        told.getFirst().action().orElseThrow().run().run();
        queued.settle();

        assertEquals(new RemovePictures(List.of("/pictures/1.png"), true), library.requests().getLast());
        assertEquals("The picture is back.", told.getLast().title());
        assertTrue(told.getLast().action().isEmpty());
    }

    @Test
    void undoTakesBackWhatWasDoneLastBeItSomethingElse() throws Exception {
        presenter.select(1, Way.ALONE);
        presenter.delete();
        queued.settle();
        var cover = library.run(new ChangeCover("a1", "", false), Actor.localUser(), new NullProgressMonitor());
        session.undo().done(new UndoStack.Step(List.of(cover.batch()), "Set the cover"));

        presenter.deletions().undo();
        queued.settle();
        assertTrue(session.undo().undoable().isEmpty());
        assertFalse(library.requests().getLast() instanceof RemovePictures last && last.restore());

        presenter.deletions().undo();
        queued.settle();
        assertEquals(new RemovePictures(List.of("/pictures/1.png"), true), library.requests().getLast());
        assertFalse(presenter.deletions().canUndo());
    }

    @Test
    void whatWasUndoneByTheMessageIsNotUndoneAgain() throws InterruptedException {
        presenter.select(1, Way.ALONE);
        presenter.delete();
        queued.settle();
        assertTrue(presenter.deletions().canUndo());
        var undo = told.getFirst().action().orElseThrow();
        undo.run().run();
        undo.run().run();
        queued.settle();

        assertFalse(presenter.deletions().canUndo());
        assertEquals(2, library.requests().size());
    }

    @Test
    void inAnotherLibraryNothingOfTheFormerIsTakenBack() throws InterruptedException {
        presenter.select(1, Way.ALONE);
        presenter.delete();
        queued.settle();
        session.open(library.info().location()).join();
        queued.settle();

        assertFalse(presenter.deletions().canUndo());
    }

    @Test
    void severalAreDeletedAfterAQuestion() throws InterruptedException {
        presenter.select(1, Way.ALONE);
        presenter.select(3, Way.RANGE);
        agreed = false;
        presenter.delete();
        queued.settle();
        assertEquals(List.of("Delete 3 pictures?"), asked);
        assertEquals(List.of(), library.requests());

        agreed = true;
        presenter.delete();
        queued.settle();
        assertEquals("3 pictures are in the trash.", told.getFirst().title());
    }

    @Test
    void whatCouldNotBeDeletedIsToldWithTheReason() throws InterruptedException {
        library.keeping("/pictures/0.png");
        presenter.select(0, Way.ALONE);
        presenter.delete();
        queued.settle();

        assertEquals(Notice.Kind.WARNING, told.getFirst().kind());
        assertEquals("0 deleted, 1 kept.", told.getFirst().title());
        assertEquals("/pictures/0.png is in use.", told.getFirst().text());
        assertTrue(told.getFirst().action().isEmpty());
    }

    @Test
    void inThePlaceOfADeletedOneTheNextIsLookedAt() {
        presenter.select(1, Way.ALONE);
        var left = new ArrayList<>(five);
        left.remove(1);
        studio.have(left);

        assertEquals(five.get(2), studio.selected().orElseThrow());

        presenter.select(3, Way.ALONE);
        studio.have(left.subList(0, 3));

        assertEquals(five.get(3), studio.selected().orElseThrow());
    }

    @Test
    void onlyAPictureThatSaysHowItWasMadeIsUsed() {
        var foreign = Examples.picture("/pictures/foreign.png", null);
        studio.have(List.of(foreign, five.getFirst()));
        presenter.select(0, Way.ALONE);
        presenter.use();
        presenter.select(1, Way.ALONE);
        presenter.use();

        assertEquals(List.of(five.getFirst()), studio.used());
    }

    @Test
    void withoutPicturesNothingCanBeDone() {
        studio.have(List.of());
        presenter.walk(1, Way.ALONE);
        presenter.select(0, Way.ALONE);
        presenter.delete();

        assertFalse(presenter.anySelected());
        assertTrue(presenter.lead().isEmpty());
        assertEquals(List.of(), library.requests());
    }
}
