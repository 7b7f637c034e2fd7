// SPDX-License-Identifier: EPL-2.0
package dev.maquette.ui.care.internal.storage;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import dev.maquette.testkit.library.MemoryLibraries;
import dev.maquette.testkit.library.ModelRecords;
import dev.maquette.ui.care.internal.page.WatchedScreen;
import dev.maquette.ui.session.Notice;
import dev.maquette.ui.session.Session;

class StoragePresenterTest {

    private final StudioLibrary library = new StudioLibrary(
            ModelRecords.model("kiln", "Kiln", "main", "sdxl", "checkpoint", 6_000_000_000L, null),
            ModelRecords.model("glaze", "Glaze", "lora", "sdxl", "lycoris", 200_000_000L, null),
            ModelRecords.model("mist", "Mist", "lora", "flux", "lycoris", 800_000_000L, null));
    private final Session session = new Session(new MemoryLibraries(library));
    private final WatchedScreen<StorageState> screen = new WatchedScreen<>();
    private StoragePresenter presenter;

    @BeforeEach
    void open() throws InterruptedException {
        library.unused.add("glaze");
        session.open(library.info().location()).join();
        presenter = new StoragePresenter(screen.surroundings(session), screen, Grouping.BASE, Duration.ZERO);
    }

    @AfterEach
    void close() {
        presenter.close();
        session.close();
    }

    private List<String> shown() throws InterruptedException {
        return screen.settled().shown().parts().stream().map(Node::name).toList();
    }

    private Cell cell(String... ids) throws InterruptedException {
        var path = List.of(ids);
        var node = screen.settled().shown();
        Node within = null;
        for (var id : path) {
            within = node == screen.settled().shown() ? null : node;
            node = node.part(id).orElseThrow();
        }
        return new Cell(node, within, null, null);
    }

    @Test
    void everythingIsAddedUpAtOnce() throws InterruptedException {
        assertEquals(List.of("SDXL", "FLUX"), shown());
        var state = screen.settled();
        assertTrue(state.looked());
        assertEquals(200_000_000L, state.neverUsed());
        assertEquals("7.00 GB in 3 models", Words.sum(state.all()));
        assertEquals(1, library.surveys.get());
    }

    @Test
    void anotherGroupingOrFilterNeedsNoOtherQuestion() throws InterruptedException {
        screen.settled();
        presenter.group(Grouping.TYPE);
        assertEquals(List.of("Main", "LoRA"), shown());
        presenter.unusedOnly(true);
        assertEquals(List.of("LoRA"), shown());
        assertEquals(List.of("glaze"), screen.settled().shown().keys());
        assertEquals(200_000_000L, screen.settled().neverUsed());
        presenter.back();
        assertEquals(List.of("Main", "LoRA"), shown());
        assertEquals(1, library.surveys.get());
    }

    @Test
    void whatIsOpenedStaysOpenWhileItIsThere() throws InterruptedException {
        presenter.open(cell("sdxl", "lora"));
        assertEquals(List.of("Glaze"), shown());
        library.memory.changeBehindTheScenes("kiln", Map.of("name", "Kiln 2"));
        assertEquals(List.of("Glaze"), shown());
        assertEquals(2, library.surveys.get());
        presenter.handling().delete(screen.settled().shown());
        assertEquals(List.of("Main"), shown());
        assertEquals(List.of("SDXL"), screen.settled().path().stream().map(Node::name).toList());
        presenter.back();
        assertEquals(List.of("SDXL", "FLUX"), shown());
    }

    @Test
    void aModelIsNotLookedInto() throws InterruptedException {
        presenter.open(cell("flux", "lora"));
        presenter.open(cell("mist"));
        assertEquals(2, screen.settled().path().size());
        presenter.backTo(0);
        assertEquals(List.of(), screen.settled().path());
    }

    @Test
    void oneModelGoesWithoutAQuestionAndComesBack() throws InterruptedException {
        presenter.handling().delete(cell("flux", "lora", "mist").node());
        assertEquals(List.of("SDXL"), shown());
        assertEquals(List.of(), screen.questions());
        assertEquals("Mist deleted.", screen.told().title());
        assertEquals("800 MB is in the trash.", screen.told().text());
        screen.told().action().orElseThrow().run().run();
        assertEquals(List.of("SDXL", "FLUX"), shown());
    }

    @Test
    void severalGoAfterOneQuestion() throws InterruptedException {
        screen.answers(false);
        presenter.handling().delete(cell("sdxl").node());
        assertEquals(List.of("SDXL", "FLUX"), shown());
        assertEquals(List.of("Delete 2 models? Files that the library manages go to its trash, 6.20 GB in all. "
                + "You can take it back. [Delete 2 models]"), screen.questions());
        screen.answers(true);
        library.memory.keeps("kiln");
        presenter.handling().delete(cell("sdxl").node());
        screen.settled();
        assertEquals("Deleted: 1. Kept: 1.", screen.told().title());
        assertEquals(List.of(new Notice.Reason("Kiln", "The file is read only.")), screen.told().reasons());
    }

    @Test
    void filesAreMovedAndWhatStaysIsToldWithItsReason() throws InterruptedException {
        presenter.handling().move(cell("sdxl").node(), "/disks/vault");
        screen.settled();
        assertEquals("2 models moved.", screen.told().title());
        assertEquals("They are in /disks/vault now.", screen.told().text());
        assertTrue(screen.told().action().isPresent());
        library.stuck.add("glaze");
        presenter.handling().move(cell("sdxl").node(), "/disks/vault");
        screen.settled();
        assertEquals("Moved: 1. Still where they were: 1.", screen.told().title());
        assertEquals("A file of that name is there.", screen.told().text());
    }

    @Test
    void aFailureIsToldAndTheNextQuestionIsAskedAnew() throws InterruptedException {
        screen.settled();
        library.breaks(true);
        presenter.refresh();
        screen.settled();
        assertEquals("The registry cannot be read.", screen.told().title());
        library.breaks(false);
        presenter.group(Grouping.TYPE);
        assertEquals(List.of("Main", "LoRA"), shown());
    }

    @Test
    void withoutALibraryNobodyHasLooked() throws InterruptedException {
        var none = new Session(new MemoryLibraries(library));
        var dark = new WatchedScreen<StorageState>();
        var early = new StoragePresenter(dark.surroundings(none), dark, Grouping.AGE, Duration.ZERO);
        assertFalse(dark.settled().looked());
        assertEquals(Grouping.AGE, dark.settled().grouping());
        early.close();
        none.close();
    }

    @Test
    void whileChangesKeepComingATenthOfTheTimeIsSpent() {
        var second = Duration.ofSeconds(1);
        assertEquals(second, Lull.wait(second, 0));
        assertEquals(second, Lull.wait(second, 90_000_000));
        assertEquals(Duration.ofSeconds(30), Lull.wait(second, 3_000_000_000L));
    }
}
