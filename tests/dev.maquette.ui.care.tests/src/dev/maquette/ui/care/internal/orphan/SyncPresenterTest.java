// SPDX-License-Identifier: EPL-2.0
package dev.maquette.ui.care.internal.orphan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import dev.maquette.api.library.Right;
import dev.maquette.api.request.ListOrphans.Orphan;
import dev.maquette.api.request.ScanFolder;
import dev.maquette.testkit.library.DistantLibrary;
import dev.maquette.testkit.library.MemoryLibraries;
import dev.maquette.testkit.library.MemoryLibrary;
import dev.maquette.ui.care.internal.page.WatchedScreen;
import dev.maquette.ui.session.Notice;
import dev.maquette.ui.session.Session;

class SyncPresenterTest {

    private final MemoryLibrary library = new MemoryLibrary("Studio", List.of());
    private final MemoryLibrary other = new MemoryLibrary("Attic", List.of());
    private final Session session = new Session(new MemoryLibraries(library, other));
    private final WatchedScreen<SyncState> screen = new WatchedScreen<>();
    private final Orphan folder = new Orphan("kiln", true,
            List.of("text_encoder/model.safetensors", "unet/model.safetensors", "vae/model.safetensors"),
            6_900_000_000L, 6_940_000_000L);
    private final Orphan file = new Orphan("stray.ckpt", false, List.of("stray.ckpt"), 2_130_000_000L,
            2_130_000_000L);
    private SyncPresenter presenter;

    @BeforeEach
    void open() throws InterruptedException {
        library.care().lies(folder);
        library.care().lies(file);
        session.open(library.info().location()).join();
        presenter = new SyncPresenter(screen.surroundings(session), screen);
    }

    @AfterEach
    void close() {
        presenter.close();
        session.close();
    }

    private List<String> paths() throws InterruptedException {
        return screen.settled().orphans().stream().map(Orphan::path).toList();
    }

    @Test
    void whatHasNoRecordIsFoundAtOnce() throws InterruptedException {
        assertEquals(List.of("kiln", "stray.ckpt"), paths());
        assertTrue(screen.settled().looked());
        assertEquals("2 orphans · 9.07 GB", SyncWords.sum(screen.settled()));
        assertEquals("text_encoder/model.safetensors and 2 more", SyncWords.files(folder));
        assertEquals("stray.ckpt, single file, 2.13 GB", SyncWords.spoken(file));
    }

    @Test
    void whoMayOnlyLookIsNotRefusedButNotAsked() throws InterruptedException {
        DistantLibrary distant = new DistantLibrary(library, Right.READ);
        Session reader = new Session(new MemoryLibraries(distant));
        reader.open(distant.info().location()).join();
        WatchedScreen<SyncState> shown = new WatchedScreen<>();
        SyncPresenter looking = new SyncPresenter(shown.surroundings(reader), shown);
        reader.open(distant.info().location()).join();
        looking.look();
        assertFalse(shown.settled().looked());
        assertEquals(0, shown.toldTimes());
        looking.close();
        reader.close();
    }

    @Test
    void whatIsAdoptedHasARecordAndIsNoOrphanAnyMore() throws InterruptedException {
        presenter.adopt(List.of(file));
        assertEquals(List.of("kiln"), paths());
        assertTrue(library.model("o-stray.ckpt").isPresent());
        assertEquals("stray.ckpt adopted.", screen.told().title());
        assertEquals(Notice.Kind.DONE, screen.told().kind());
    }

    @Test
    void anAdoptionIsTakenBackAndTheOrphanIsFoundAgain() throws InterruptedException {
        presenter.adopt(List.of(file));
        screen.settled();
        library.care().lies(file); // it never went away
        screen.told().action().orElseThrow().run().run();
        assertEquals(List.of("kiln", "stray.ckpt"), paths());
        assertTrue(library.model("o-stray.ckpt").isEmpty());
        assertTrue(session.undo().redoable().isPresent());
    }

    @Test
    void whatIsNotAdoptedStaysAndSaysWhy() throws InterruptedException {
        library.care().stuck("kiln", "It is no model that Maquette knows.");
        presenter.adopt(List.of(folder, file));
        assertEquals(List.of("kiln"), paths());
        assertEquals("Adopted: 1. Not adopted: 1.", screen.told().title());
        screen.told().action().orElseThrow().run().run();
        assertEquals(List.of("kiln: It is no model that Maquette knows."), screen.details());
        assertEquals("Adopt 2 orphans", session.undo().undoable().orElseThrow().label(), "the other can be undone");
    }

    @Test
    void oneGoesToTheTrashWithoutAQuestionAndComesBack() throws InterruptedException {
        presenter.remove(List.of(folder));
        assertEquals(List.of("stray.ckpt"), paths());
        assertEquals(List.of(), screen.questions());
        assertEquals("1 orphan moved to the trash.", screen.told().title());
        assertEquals("6.94 GB can be restored from there.", screen.told().text());
        screen.told().action().orElseThrow().run().run();
        assertEquals(List.of("stray.ckpt", "kiln"), paths());
        assertEquals("1 orphan back in the models folder.", screen.told().title());
    }

    @Test
    void severalGoAfterOneQuestion() throws InterruptedException {
        screen.answers(false);
        presenter.remove(List.of(folder, file));
        assertEquals(2, paths().size());
        screen.answers(true);
        presenter.remove(List.of(folder, file));
        assertEquals(List.of(), paths());
        assertEquals("Move 2 orphans to the trash? This moves 9.07 GB out of the models folder. "
                + "You can restore it from the trash. [Move 2 orphans]", screen.questions().getLast());
        assertEquals(2, screen.questions().size());
    }

    @Test
    void whatCannotBeReadIsTold() throws InterruptedException {
        library.care().closed(new ScanFolder.Unread("locked", "You may not read it."));
        presenter.look();
        screen.settled();
        assertEquals("Folders that could not be read: 1. They may hold more.", screen.told().title());
        assertEquals("locked: You may not read it.", screen.told().text());
    }

    @Test
    void anotherLibraryHasOtherOrphans() throws InterruptedException {
        screen.settled();
        session.open(other.info().location()).join();
        assertEquals(List.of(), paths());
        assertTrue(screen.settled().looked());
    }

    @Test
    void withoutALibraryNobodyHasLooked() throws InterruptedException {
        Session none = new Session(new MemoryLibraries(library));
        WatchedScreen<SyncState> dark = new WatchedScreen<>();
        SyncPresenter early = new SyncPresenter(dark.surroundings(none), dark);
        assertFalse(early.state().looked());
        none.open(library.info().location()).join();
        assertEquals(2, dark.settled().orphans().size());
        early.close();
        none.close();
    }
}
