// SPDX-License-Identifier: EPL-2.0
package dev.maquette.ui.library.internal.cover;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import dev.maquette.api.library.Actor;
import dev.maquette.api.request.ReadCover;
import dev.maquette.testkit.Eventually;
import dev.maquette.testkit.library.MemoryLibraries;
import dev.maquette.testkit.library.MemoryLibrary;
import dev.maquette.testkit.library.ModelRecords;
import dev.maquette.ui.session.Notice;
import dev.maquette.ui.session.Session;

class CoverChangeTest {

    private static final Duration PATIENCE = Duration.ofSeconds(10);

    @TempDir
    private Path folder;
    private final MemoryLibrary library = new MemoryLibrary("Studio", ModelRecords.dozen());
    private final Session session = new Session(new MemoryLibraries(library));
    private final List<Notice> notices = new CopyOnWriteArrayList<>();
    private final CoverChange change = new CoverChange(session);

    @BeforeEach
    void open() throws InterruptedException {
        session.onNotice(notices::add);
        session.open(library.info().location()).join();
    }

    @AfterEach
    void close() {
        session.close();
    }

    private String cover() throws Exception {
        return library.run(new ReadCover("a1"), Actor.localUser(), new NullProgressMonitor()).png();
    }

    @Test
    void anImageFileBecomesTheCoverAndCanBeTakenAway() throws Exception {
        change.set("a1", "Harrowgate", Files.writeString(folder.resolve("a.png"), "picture"));
        Eventually.holds("set", PATIENCE, () -> session.undo().undoable().isPresent());
        assertEquals("cGljdHVyZQ==", cover());
        assertEquals("Set the cover of Harrowgate", session.undo().undoable().orElseThrow().label());
        change.remove("a1", "Harrowgate");
        Eventually.holds("removed", PATIENCE,
                () -> session.undo().undoable().orElseThrow().label().startsWith("Remove"));
        assertEquals(null, cover());
    }

    @Test
    void aFileThatCannotBeReadIsTold() throws Exception {
        change.set("a1", "Harrowgate", folder.resolve("gone.png"));
        Eventually.holds("told", PATIENCE, () -> notices.size() == 1);
        assertEquals(folder.resolve("gone.png") + " cannot be read.", notices.getFirst().title());
    }
}
