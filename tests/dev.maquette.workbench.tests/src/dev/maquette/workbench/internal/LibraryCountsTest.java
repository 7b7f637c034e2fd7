// SPDX-License-Identifier: EPL-2.0
package dev.maquette.workbench.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Queue;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import dev.maquette.api.library.Actor;
import dev.maquette.api.model.Availability;
import dev.maquette.api.request.CheckFiles;
import dev.maquette.testkit.library.DistantLibrary;
import dev.maquette.testkit.library.MemoryLibraries;
import dev.maquette.testkit.library.MemoryLibrary;
import dev.maquette.testkit.library.ModelRecords;
import dev.maquette.ui.session.Session;
import dev.maquette.workbench.internal.LibraryCounts.Counts;

class LibraryCountsTest {

    private final MemoryLibrary library = new MemoryLibrary("Studio", ModelRecords.dozen());
    private final DistantLibrary distant = new DistantLibrary(library);
    private final Session session = new Session(new MemoryLibraries(library, distant));
    private final Queue<Runnable> background = new ArrayDeque<>();
    private final List<Counts> told = new ArrayList<>();

    @BeforeEach
    void open() throws InterruptedException {
        session.open(library.info().location()).join();
    }

    @AfterEach
    void close() {
        session.close();
    }

    private void work() {
        for (Runnable next = background.poll(); next != null; next = background.poll()) {
            next.run();
        }
    }

    @Test
    void itTellsWhatIsThereAndWhatIsAway() throws Exception {
        library.vanishes("b4", Availability.MISSING);
        library.vanishes("a5", Availability.OFFLINE);
        library.vanishes("a4", Availability.OFFLINE);
        library.run(new CheckFiles(null), Actor.localUser(), new NullProgressMonitor());
        try (var counts = new LibraryCounts(session, background::add, told::add)) {
            assertEquals(List.of(), told, "it asks in the background");
            work();
        }
        Counts known = told.getLast();
        assertEquals(List.of(12, 1, 2), List.of(known.models(), known.missing(), known.offline()));
        assertEquals("Studio", known.library().name());
    }

    @Test
    void changesWhileAQuestionWaitsAreOneMore() {
        try (var counts = new LibraryCounts(session, background::add, told::add)) {
            library.changeBehindTheScenes("a1", Map.of("rating", 1));
            library.changeBehindTheScenes("a1", Map.of("rating", 2));
            assertEquals(1, background.size());
            work();
            assertEquals(1, told.size());
            library.changeBehindTheScenes("a1", Map.of("rating", 3));
            work();
            assertEquals(2, told.size());
        }
        library.changeBehindTheScenes("a1", Map.of("rating", 4));
        assertEquals(0, background.size(), "nobody listens any more");
    }

    @Test
    void ofALibraryThatDoesNotAnswerWhatWasToldStays() throws InterruptedException {
        session.open(distant.info().location()).join();
        try (var counts = new LibraryCounts(session, background::add, told::add)) {
            work();
            distant.away(true);
            library.changeBehindTheScenes("a1", Map.of("rating", 1));
            work();
            assertEquals(1, told.size());
        }
    }
}
