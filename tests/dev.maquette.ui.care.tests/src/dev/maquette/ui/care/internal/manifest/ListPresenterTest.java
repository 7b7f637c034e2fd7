// SPDX-License-Identifier: EPL-2.0
package dev.maquette.ui.care.internal.manifest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.core.runtime.jobs.Job;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import dev.maquette.api.request.ApplyManifest;
import dev.maquette.api.request.ApplyManifest.Entry;
import dev.maquette.api.request.ApplyManifest.State;
import dev.maquette.api.request.WriteManifest;
import dev.maquette.ui.care.internal.page.WatchedScreen;
import dev.maquette.ui.session.Notice;
import dev.maquette.ui.session.Operations;
import dev.maquette.ui.session.Session;

class ListPresenterTest {

    private static final String JSON = """
            {"models":[{"name":"Kiln","type":"main","base":"sdxl","file_size":6940000000},
             {"name":"Glaze","type":"lora","base":"sdxl","file_size":120000000},{"name":"Pot"}]}""";
    private static final Entry HERE = new Entry("Kiln", "k", State.HERE, null, null);
    private static final Entry COMES = new Entry("Glaze", null, State.INSTALL, null, null);
    private static final Entry LOST = new Entry("Pot", null, State.UNOBTAINABLE, "It came from /gone.", null);

    @TempDir
    Path folder;

    private final ListedLibrary listed = new ListedLibrary();
    private final Session session = new Session(listed.library.alone());
    private final WatchedScreen<ListState> screen = new WatchedScreen<>();
    private ListPresenter presenter;

    @BeforeEach
    void openList() throws Exception {
        listed.entries = List.of(HERE, COMES, LOST);
        session.open(listed.library.info().location()).join();
        presenter = new ListPresenter(screen.surroundings(session), screen);
        presenter.open(Files.writeString(folder.resolve("studio.json"), JSON));
        screen.settled();
    }

    @AfterEach
    void close() {
        presenter.close();
        session.close();
    }

    private List<String> rows() throws InterruptedException {
        return screen.settled().models().stream().map(ListWords::spoken).toList();
    }

    private ApplyManifest latest() {
        return listed.applications().getLast();
    }

    @Test
    void aListIsComparedWithoutAChangeAndSaysFirstWhatIsToBeDone() throws Exception {
        assertEquals(List.of("Glaze, Will be installed, 120 MB", "Pot, Cannot be had. It came from /gone., ",
                "Kiln, Is here, 6.94 GB"), rows());
        assertEquals("studio.json · 1 to install, 120 MB · 1 of 3 here · 1 others stay",
                ListWords.sum(screen.settled()));
        assertTrue(latest().dryRun());
        assertEquals("LoRA, Stable Diffusion XL", screen.settled().models().getFirst().kind());
    }

    @Test
    void whatIsNoListIsToldAndNothingIsOpen() throws Exception {
        presenter.open(Files.writeString(folder.resolve("x.json"), "no"));
        screen.settled();
        assertEquals("This is no manifest: it is not JSON.", screen.told().title());
        presenter.open(folder.resolve("nowhere.json"));
        screen.settled();
        assertTrue(screen.told().title().contains("nowhere.json cannot be read"), screen.told().title());
    }

    @Test
    void applyingAsksForWhatIsNotHereAndSettlesItWhenItHasCome() throws Exception {
        listed.batch = 5L;
        presenter.apply();
        assertEquals("Glaze, Is being installed, 120 MB", rows().getFirst());
        assertEquals("Models that are being installed: 1.", screen.told().title());
        assertFalse(latest().dryRun());
        assertEquals(List.of(5L), session.undo().undoable().orElseThrow().batches());
        assertEquals(0, screen.settled().toInstall().size(), "it is not asked for twice");

        listed.entries = List.of(HERE, new Entry("Glaze", "g", State.UNPROVEN, null, null), LOST);
        listed.batch = null;
        listed.change();
        assertTrue(rows().contains("Glaze, Is here by its source; nobody has compared the content, 120 MB"));
        assertEquals(new ApplyManifest(JSON, false, false, false), listed.applications().stream()
                .filter(apply -> !apply.dryRun()).toList().getLast());
        assertEquals(Notice.Kind.WARNING, screen.told().kind());
        screen.told().action().orElseThrow().run().run();
        assertEquals(List.of("Pot: It came from /gone."), screen.details());
    }

    @Test
    void settingsAreTakenWhenTheyAreWanted() throws Exception {
        presenter.settings(true);
        presenter.apply();
        screen.settled();
        assertEquals(new ApplyManifest(JSON, true, true, false), latest());
    }

    @Test
    void anExportIsWrittenWholeAndNamesWhatIsUnproven() throws Exception {
        var notices = new ArrayList<Notice>();
        session.onNotice(notices::add);
        var file = folder.resolve("models.json");
        new ListExport(session).write(List.of("k", "g"), file);
        Job.getJobManager().join(Operations.class, new NullProgressMonitor());
        assertEquals("{\"all\":1}", Files.readString(file));
        assertEquals(List.of("k", "g"), listed.library.asked(WriteManifest.class).getLast().keys());
        assertEquals("Models in the list: 2.", notices.getLast().title());
        assertEquals("Glaze", notices.getLast().reasons().getFirst().subject());
        new ListExport(session).write(null, folder.resolve("missing/models.json"));
        Job.getJobManager().join(Operations.class, new NullProgressMonitor());
        assertEquals(Notice.Kind.PROBLEM, notices.getLast().kind());
    }
}
