// SPDX-License-Identifier: EPL-2.0
package dev.maquette.ui.generate.internal.details;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import dev.maquette.api.library.Actor;
import dev.maquette.api.request.ListPictures.Drawing;
import dev.maquette.api.request.RemoveModels;
import dev.maquette.testkit.library.MemoryLibraries;
import dev.maquette.testkit.ui.Queued;
import dev.maquette.ui.generate.internal.page.Examples;
import dev.maquette.ui.generate.internal.page.FakeStudio;
import dev.maquette.ui.generate.internal.page.TrialLibrary;
import dev.maquette.ui.session.Notice;
import dev.maquette.ui.session.Session;
import dev.maquette.ui.session.Undoing;

class DetailsPresenterTest {

    @TempDir
    Path temp;

    private final TrialLibrary library = new TrialLibrary();
    private final Session session = new Session(new MemoryLibraries(library));
    private final Queued queued = new Queued();
    private final FakeStudio studio = new FakeStudio();
    private final List<Notice> told = new ArrayList<>();
    private DetailsState shown;
    private DetailsPresenter presenter;
    private Drawing picture;

    @BeforeEach
    void open() throws Exception {
        session.open(library.info().location()).join();
        picture = Examples.files(temp, 1).getFirst();
        presenter = new DetailsPresenter(studio, queued.surroundings(session), new DetailsPresenter.Screen() {
            @Override
            public void show(DetailsState state) {
                shown = state;
            }

            @Override
            public void tell(Notice notice) {
                told.add(notice);
            }
        });
    }

    @AfterEach
    void close() {
        presenter.close();
        session.close();
    }

    private void look(Drawing at) {
        studio.select(at);
        queued.pump();
    }

    @Test
    void withoutAPictureNothingIsSaid() {
        assertEquals(Optional.empty(), shown.picture());
    }

    @Test
    void modelsAreCalledByTheirNames() {
        look(picture);

        assertEquals(Map.of("a1", "Harrowgate XL v4", "b1", "Saltmarsh Film", "b2", "Papercut Depth"), shown.names());
        assertTrue(shown.isTold());
        assertTrue(shown.hasModel());
    }

    @Test
    void aPictureOfAModelThatIsGoneOrUnknownHasNoCoverToGive() {
        look(new Drawing(picture.path(), picture.drawn(), 8, 8, "gone", "Gone", Examples.SETTINGS, null, null));
        assertFalse(shown.hasModel());

        look(new Drawing(picture.path(), picture.drawn(), 8, 8, null, null, null, null, null));
        assertFalse(shown.hasModel());
        assertFalse(shown.isTold());
    }

    @Test
    void aModelThatIsRemovedIsNotThereAnyMore() throws Exception {
        look(picture);
        library.run(new RemoveModels(List.of("a1"), RemoveModels.Files.TRASH, false), Actor.localUser(),
                new NullProgressMonitor());
        queued.pump();
        assertFalse(shown.hasModel());
        assertTrue(shown.namesModel());
    }

    @Test
    void itsSettingsAreUsedAgain() {
        look(picture);
        presenter.use();

        assertEquals(List.of(picture), studio.used());
    }

    @Test
    void aCopyHasAllThatIsInTheFile() throws Exception {
        look(picture);
        var copy = temp.resolve("copy.png");
        presenter.saveAs(copy);
        queued.settle();

        assertArrayEquals(Files.readAllBytes(Path.of(picture.path())), Files.readAllBytes(copy));
        assertEquals("The picture is at " + copy + " too.", told.getFirst().title());
    }

    @Test
    void aCopyThatFailsSaysWhere() throws Exception {
        look(picture);
        presenter.saveAs(temp.resolve("no/such/folder/copy.png"));
        queued.settle();

        assertEquals(Notice.Kind.PROBLEM, told.getFirst().kind());
        assertTrue(told.getFirst().title().contains("no/such/folder"), told.getFirst().title());
    }

    @Test
    void itBecomesTheCoverOfItsModelWhichCanBeUndone() throws Exception {
        look(picture);
        presenter.setCover();
        queued.settle();

        assertEquals("Harrowgate XL v4 has this picture as its cover now.", told.getFirst().title());
        assertEquals("covers/a1", library.model("a1").orElseThrow().coverImage());
        assertEquals("Set the cover of Harrowgate XL v4", session.undo().undoable().orElseThrow().label());

        new Undoing(session).undo();
        queued.settle();

        assertFalse("covers/a1".equals(library.model("a1").orElseThrow().coverImage()));
    }

    @Test
    void aPictureThatIsGoneGivesNoCover() throws Exception {
        look(picture);
        Files.delete(Path.of(picture.path()));
        presenter.setCover();
        queued.settle();

        assertEquals(Notice.Kind.PROBLEM, told.getFirst().kind());
        assertTrue(session.undo().undoable().isEmpty());
    }
}
