// SPDX-License-Identifier: EPL-2.0
package dev.maquette.ui.generate.internal.trial;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import dev.maquette.api.request.GenerateImages;
import dev.maquette.api.request.MeasureSpeed;
import dev.maquette.testkit.library.MemoryLibraries;
import dev.maquette.testkit.ui.Queued;
import dev.maquette.ui.generate.internal.page.Examples;
import dev.maquette.ui.generate.internal.page.TrialLibrary;
import dev.maquette.ui.session.Notice;
import dev.maquette.ui.session.Session;

class TrialTest {

    @TempDir
    Path temp;

    private final TrialLibrary library = new TrialLibrary();
    private final Session session = new Session(new MemoryLibraries(library));
    private final List<Notice> told = new CopyOnWriteArrayList<>();
    private final Trial trial = new Trial(session);

    @BeforeEach
    void open() throws InterruptedException {
        session.open(library.info().location()).join();
        session.onNotice(told::add);
    }

    @AfterEach
    void close() {
        session.close();
    }

    private void run(String model) throws InterruptedException {
        trial.run(model);
        new Queued().settle();
    }

    private void measure(String model) throws InterruptedException {
        trial.measure(model);
        new Queued().settle();
    }

    @Test
    void aTestRunMakesACoverWhichCanBeUndone() throws Exception {
        library.drawing(Examples.files(temp, 1).getFirst().path());

        run("a1");

        assertEquals("covers/a1", library.model("a1").orElseThrow().coverImage());
        assertEquals("Harrowgate XL v4 has a picture of its own as its cover now.", told.getFirst().title());
        assertTrue(told.getFirst().text().startsWith("It was drawn in 4.3 s"), told.getFirst().text());
        assertTrue(session.undo().undoable().isPresent());
    }

    @Test
    void whatIsDrawnIsAsTheModelIsUsedAndInTheLibrarysFolder() throws Exception {
        library.drawing(Examples.files(temp, 1).getFirst().path());

        run("a1");
        run("a6");

        var large = (GenerateImages) library.requests().getFirst();
        assertTrue(large.settings().prompt().contains("paper boat"), large.settings().prompt());
        assertNull(large.settings().steps());
        assertNull(large.target());
        var small = (GenerateImages) library.requests().getLast();
        assertTrue(small.settings().prompt().contains("red circle"), small.settings().prompt());
    }

    @Test
    void aTestRunThatFailsIsToldAndChangesNoCover() throws Exception {
        run("a1");

        assertEquals(Notice.of(Notice.Kind.PROBLEM, "Nothing was drawn: there is no engine.", "Install one."),
                told.getFirst());
        assertTrue(session.undo().undoable().isEmpty());
    }

    @Test
    void whatIsNoMainModelIsRefusedBeforeAnythingIsDrawn() throws Exception {
        run("b1");
        measure("b1");

        assertEquals(List.of(), library.requests());
        assertEquals("Saltmarsh Film draws nothing by itself: it is no main model.", told.getFirst().title());
        assertEquals(2, told.size());
    }

    @Test
    void aBenchmarkTellsThePaceAndOnWhat() throws Exception {
        measure("a1");

        assertEquals("Harrowgate XL v4 draws 6.8 steps a second on this machine.", told.getFirst().title());
        assertEquals("a pencil \u00b7 512 \u00d7 768 \u00b7 8 steps of Euler Ancestral in 1.2 s, "
                + "after 12.3 s for loading and the first step", told.getFirst().text());
        assertEquals(8, ((MeasureSpeed) library.requests().getFirst()).settings().steps());
    }

    @Test
    void aSlowMachineIsToldTheTimeOfAStep() throws Exception {
        library.at(0.08);

        measure("a1");

        assertEquals("Harrowgate XL v4 needs 12.5 s a step on this machine.", told.getFirst().title());
    }
}
