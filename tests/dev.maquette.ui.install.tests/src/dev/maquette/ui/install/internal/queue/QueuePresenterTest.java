// SPDX-License-Identifier: EPL-2.0
package dev.maquette.ui.install.internal.queue;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.core.runtime.jobs.IJobManager;
import org.eclipse.core.runtime.jobs.Job;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import dev.maquette.api.install.InstallJob;
import dev.maquette.api.install.InstallJob.Status;
import dev.maquette.api.install.InstallPart;
import dev.maquette.api.library.Actor;
import dev.maquette.api.library.LibraryException;
import dev.maquette.api.model.ModelChanges;
import dev.maquette.api.request.ControlInstalls.Action;
import dev.maquette.api.request.InstallModel;
import dev.maquette.api.request.QueueInstalls;
import dev.maquette.testkit.library.MemoryLibraries;
import dev.maquette.testkit.library.MemoryLibrary;
import dev.maquette.testkit.library.ModelRecords;
import dev.maquette.ui.session.Notice;
import dev.maquette.ui.session.Operations;
import dev.maquette.ui.session.Session;

class QueuePresenterTest {

    private final MemoryLibrary library = new MemoryLibrary("Studio", List.of());
    private final MemoryLibrary other = new MemoryLibrary("Attic", List.of());
    private final Session session = new Session(new MemoryLibraries(library, other));
    private final Deque<Runnable> paints = new ArrayDeque<>();
    private final List<QueueState> seen = new ArrayList<>();
    private final List<Notice> notices = new ArrayList<>();
    private QueuePresenter presenter;

    @BeforeEach
    void open() throws InterruptedException {
        session.open(library.info().location()).join();
        session.onNotice(notices::add);
        presenter = new QueuePresenter(session, seen::add, Runnable::run, paints::add);
    }

    @AfterEach
    void close() {
        presenter.close();
        session.close();
    }

    private void queue(String... sources) throws LibraryException {
        library.run(new QueueInstalls(List.of(sources).stream()
                .map(source -> new InstallModel(source, false, ModelChanges.none(), false)).toList(),
                InstallJob.USUAL_PRIORITY), Actor.localUser(), new NullProgressMonitor());
    }

    private QueueState painted() {
        while (!paints.isEmpty()) {
            paints.poll().run();
        }
        return seen.getLast();
    }

    private static void jobs() throws InterruptedException {
        IJobManager manager = Job.getJobManager();
        manager.join(Operations.class, new NullProgressMonitor());
    }

    private static List<String> names(QueueState state) {
        return state.jobs().stream().map(QueueWords::name).toList();
    }

    private static InstallPart part(String name, Status status, long bytes, boolean verified) {
        return new InstallPart("https://hub.example.org/" + name, name, status, bytes, 1000, null, verified, null,
                null);
    }

    @Test
    void whatWasQueuedBeforeTheViewWasOpenedIsThere() throws LibraryException {
        queue("aurora-forge/paperlight-xl");
        QueuePresenter late = new QueuePresenter(session, seen::add, Runnable::run, paints::add);
        assertEquals(List.of("paperlight-xl"), names(painted()));
        late.close();
    }

    @Test
    void aThousandStepsAreOnePaint() throws LibraryException {
        queue("aurora-forge/paperlight-xl");
        painted();
        for (int i = 0; i < 1000; i++) {
            library.queued().fetch(1, i, 1000, 10);
        }
        assertEquals(1, paints.size());
        assertEquals(999, painted().jobs().getFirst().bytes());
    }

    @Test
    void whatIsDoneSinksBelowWhatGoesOn() throws LibraryException {
        queue("a/one", "a/two", "a/three");
        library.queued().complete(1, ModelRecords.dozen().getFirst());
        library.queued().fail(2, "io", "The disk is full.");
        assertEquals(List.of("two", "three", "Harrowgate XL v4"), names(painted()));
        assertEquals(2, painted().open(), "a failure waits for a decision");
    }

    @Test
    void filesAreShownBelowTheInstallationThatIsOpened() throws LibraryException {
        queue("a/one");
        library.queued().fetch(1, 1500, 2000, 100, part("unet/model.safetensors", Status.COMPLETED, 1000, true),
                part("vae/model.safetensors", Status.DOWNLOADING, 500, false));
        painted();
        presenter.unfold(1, true);
        assertEquals(3, seen.getLast().rows().size());
        assertEquals(List.of("Verified", "Downloading"), seen.getLast().rows().stream().skip(1)
                .map(row -> QueueWords.state(((QueueRow.File) row).part())).toList());
        presenter.unfold(1, false);
        assertEquals(1, seen.getLast().rows().size());
    }

    @Test
    void ordersReachTheLibraryAndAnEmptyOneDoesNot() throws Exception {
        queue("a/one", "a/two");
        presenter.order(Action.PAUSE, List.of(1L));
        jobs();
        presenter.order(Action.PAUSE, List.of());
        jobs();
        assertEquals(List.of("PAUSE [1]"), library.queued().orders());
        assertEquals(List.of(1L), painted().able(Action.RESUME));
        assertEquals(List.of(2L), painted().able(Action.PAUSE));
    }

    @Test
    void aFileIsFetchedAgainByItsSource() throws Exception {
        queue("a/one");
        library.queued().fetch(1, 500, 1000, 0, part("unet.safetensors", Status.DOWNLOADING, 500, false));
        presenter.restart(new QueueRow.File(library.installs().getFirst(),
                library.installs().getFirst().downloadParts().getFirst()));
        jobs();
        assertEquals(List.of("RESTART_PART [1] https://hub.example.org/unet.safetensors"),
                library.queued().orders());
    }

    @Test
    void aRefusalIsTold() throws Exception {
        queue("a/one");
        library.queued().become(1, Status.COMPLETED);
        presenter.order(Action.PAUSE, List.of(1L));
        jobs();
        assertEquals("It is not in a state for that.", notices.getFirst().title());
    }

    @Test
    void whatIsForgottenGoes() throws Exception {
        queue("a/one", "a/two");
        library.queued().become(1, Status.CANCELLED);
        assertTrue(painted().anyFinished());
        presenter.prune();
        jobs();
        assertEquals(List.of("two"), names(painted()));
        assertFalse(painted().anyFinished());
    }

    @Test
    void anotherLibraryHasAnotherQueue() throws Exception {
        queue("a/one");
        session.open(other.info().location()).join();
        assertEquals(List.of(), names(painted()));
        assertEquals(0, library.queued().watchers());
        assertEquals(1, other.queued().watchers());
    }

    @Test
    void theWordsSayHowFarItIs() throws LibraryException {
        queue("https://files.example.org/ochre-atlas.safetensors?token=1");
        library.queued().fetch(1, 4_440_000_000L, 6_940_000_000L, 58_900_000);
        InstallJob job = library.installs().getFirst();
        assertEquals("ochre-atlas.safetensors", QueueWords.name(job));
        assertEquals("4.44 of 6.94 GB", QueueWords.amount(job.bytes(), job.totalBytes()));
        assertEquals("43 s left", QueueWords.remark(job));
        assertEquals("58.9 MB/s", QueueWords.speed(job));
        assertEquals("900 MB of 6.94 GB", QueueWords.amount(900_000_000L, 6_940_000_000L));
    }

    @Test
    void aPageIsOfferedWhereTheErrorNamesOne() throws LibraryException {
        queue("quiet-lab/winterline-3", "a/two");
        library.queued().fail(1, "invalid",
                "Access refused. Accept the terms on https://hub.example.org/quiet-lab/winterline-3, then try again.");
        library.queued().fail(2, "io", "The disk is full.");
        assertEquals(Optional.of("https://hub.example.org/quiet-lab/winterline-3"),
                QueueWords.page(library.installs().getFirst()));
        assertEquals(Optional.empty(), QueueWords.page(library.installs().getLast()));
    }
}
