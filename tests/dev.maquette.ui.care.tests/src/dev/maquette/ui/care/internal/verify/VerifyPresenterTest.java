// SPDX-License-Identifier: EPL-2.0
package dev.maquette.ui.care.internal.verify;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.core.runtime.jobs.Job;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import dev.maquette.api.request.LocateModels;
import dev.maquette.api.request.LocateModels.Bound;
import dev.maquette.api.request.LocateModels.Failure;
import dev.maquette.api.request.LocateModels.Located;
import dev.maquette.api.request.VerifyModels;
import dev.maquette.api.request.VerifyModels.Repair;
import dev.maquette.api.request.VerifyModels.Verdict;
import dev.maquette.api.request.VerifyModels.Verified;
import dev.maquette.ui.care.internal.page.WatchedScreen;
import dev.maquette.ui.session.Notice;
import dev.maquette.ui.session.Operations;
import dev.maquette.ui.session.Registration;
import dev.maquette.ui.session.Running;
import dev.maquette.ui.session.Session;

class VerifyPresenterTest {

    private final Cellar cellar = new Cellar();
    private final Session session = new Session(cellar.library.alone());
    private final Verifications verifications = new Verifications(session);
    private final WatchedScreen<VerifyState> screen = new WatchedScreen<>();
    private VerifyPresenter presenter;

    @BeforeEach
    void open() throws InterruptedException {
        session.open(cellar.library.info().location()).join();
        presenter = new VerifyPresenter(screen.surroundings(session), verifications, screen);
    }

    @AfterEach
    void close() {
        presenter.close();
        verifications.close();
        session.close();
    }

    private VerifyState all() throws InterruptedException {
        presenter.scope(Optional.empty(), scope -> presenter.verify(scope, Repair.NONE));
        return screen.settled();
    }

    private Scope scope(Optional<List<String>> keys) throws InterruptedException {
        List<Scope> found = new ArrayList<>();
        presenter.scope(keys, found::add);
        screen.settled();
        return found.getFirst();
    }

    private List<String> names() throws InterruptedException {
        return screen.settled().rows().stream().map(Verdict::name).toList();
    }

    private Verdict row(String key) {
        return presenter.state().rows().stream().filter(row -> row.key().equals(key)).findFirst().orElseThrow();
    }

    @Test
    void problemsComeFirstAndAllIsCounted() throws InterruptedException {
        assertEquals(7, all().all());
        assertEquals(List.of("Kilnstone XL", "Harbour Mist", "Botanic Plate", "Attic Scenes", "Fern Study",
                "Coral Ink v1", "Lanternmoth Q5"), names());
        assertEquals(List.of("All 7", "Problems 2", "Changed 1", "Intact 2", "Other 2"),
                VerifyWords.segments(presenter.state()));
        assertEquals("7 models verified \u00b7 2 with a problem \u00b7 48.6 GB",
                VerifyWords.sum(presenter.state(), presenter.bytes()));
        assertEquals(new VerifyModels(null, Repair.NONE, false), cellar.library.asked(VerifyModels.class).getLast());
    }

    @Test
    void howItEndedIsTold() throws InterruptedException {
        all();
        assertEquals("2 models have a problem.", screen.told().title());
        assertEquals("27.8 GB read.", screen.told().text());
        assertEquals(Notice.Kind.WARNING, screen.told().kind());
        presenter.again(List.of(row("k1")));
        screen.settled();
        assertEquals("Lanternmoth Q5 is intact.", screen.told().title());
        assertFalse(presenter.busy());
    }

    @Test
    void aSegmentShowsItsOwn() throws InterruptedException {
        all();
        presenter.turn(Segment.PROBLEMS);
        assertEquals(List.of("Kilnstone XL", "Harbour Mist"), names());
        presenter.turn(Segment.OTHER);
        assertEquals(List.of("Attic Scenes", "Fern Study"), names());
    }

    @Test
    void digestsAreShortInTheListAndWholeInTheHint() throws InterruptedException {
        all();
        assertEquals("3f9a01c2\u2026e81d", VerifyWords.brief(row("k2").expected()));
        assertEquals("none", VerifyWords.brief(row("k6").expected()));
        assertTrue(VerifyWords.digests(row("k2")).startsWith("Expected blake3:3f9a01c2b7d4"));
        assertEquals("Kilnstone XL, Damaged, 3 bytes differ from what the hub published.",
                VerifyWords.spoken(row("k2")));
        assertEquals("Another header before the same tensors.", VerifyWords.detail(row("k3")));
    }

    @Test
    void whatWasFoundBeforeCancellingIsKept() throws InterruptedException {
        cellar.patience = 3;
        assertEquals(3, all().all());
        assertEquals("Cancelled after 3 of 7 models. What was found is kept.", screen.told().title());
        assertEquals("1 model has a problem.", screen.told().text());
    }

    @Test
    void howFarItIsIsToldInBytes() throws InterruptedException {
        CountDownLatch half = new CountDownLatch(1);
        CountDownLatch seen = new CountDownLatch(1);
        cellar.library.streams(VerifyModels.class, (found, monitor) -> {
            monitor.beginTask("", 100);
            monitor.worked(50);
            half.countDown();
            await(seen);
            return new Verified(7, 48_580_000_000L, 7, 0, 0, 0, 0, 0, 0, 0);
        });
        presenter.verify(scope(Optional.empty()), Repair.NONE);
        await(half);
        Running running = verifications.running().orElseThrow();
        seen.countDown();
        assertTrue(running.label().startsWith("Verifying 7 models, 24.3 GB of 48.6 GB"), running.label());
        assertEquals(0.5, running.fraction().orElseThrow());
        screen.settled();
        assertEquals("All 7 models are intact.", screen.told().title());
        assertTrue(screen.work().isEmpty());
    }

    private static void await(CountDownLatch latch) {
        try {
            assertTrue(latch.await(20, TimeUnit.SECONDS));
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new AssertionError(interrupted);
        }
    }

    @Test
    void resultsOutliveTheView() throws InterruptedException {
        all();
        presenter.close();
        WatchedScreen<VerifyState> later = new WatchedScreen<>();
        presenter = new VerifyPresenter(later.surroundings(session), verifications, later);
        assertEquals(7, later.settled().all());
    }

    @Test
    void withoutAViewTheSessionTellsHowItEnded() throws InterruptedException {
        presenter.close();
        List<Notice> heard = new CopyOnWriteArrayList<>();
        Registration listening = session.onNotice(heard::add);
        verifications.start(scope(Optional.empty()), Repair.NONE);
        Job.getJobManager().join(Operations.class, new NullProgressMonitor());
        listening.end();
        assertEquals("2 models have a problem.", heard.getFirst().title());
    }

    @Test
    void whatIsDamagedIsFetchedAfterAQuestion() throws InterruptedException {
        all();
        assertEquals(List.of("k2", "k4"),
                VerifyPresenter.repairable(presenter.state().rows()).stream().map(Verdict::key).toList());
        screen.answers(false);
        presenter.repair(presenter.state().rows());
        screen.settled();
        assertEquals(1, screen.questions().size());
        assertEquals(1, cellar.library.asked(VerifyModels.class).size());
        screen.answers(true);
        presenter.repair(List.of(row("k2"), row("k1")));
        screen.settled();
        assertEquals(new VerifyModels(List.of("k2"), Repair.FETCH, false),
                cellar.library.asked(VerifyModels.class).getLast());
        assertEquals(Standing.REPAIRED, Standing.of(row("k2")));
        assertEquals("It was fetched again.", VerifyWords.detail(row("k2")));
        assertEquals("1 model repaired.", screen.told().title());
        assertEquals("Repair 1 model? Up to 6.94 GB is fetched from the source. Damaged files go to the trash once "
                + "what was fetched is right. [Repair 1 model]", screen.questions().getLast());
    }

    @Test
    void aFileThatWasMovedIsLocatedAndReadAgain() throws InterruptedException {
        all();
        cellar.library.answers(LocateModels.class, locate -> new Located(
                List.of(new Bound(locate.key(), "Harbour Mist", "/mnt/vault", locate.place())), List.of(), 12L));
        presenter.locate(row("k4"), Path.of("/srv/harbour_mist.safetensors"));
        screen.settled();
        assertEquals("/srv/harbour_mist.safetensors", cellar.library.asked(LocateModels.class).getFirst().place());
        assertEquals(List.of("k4"), cellar.library.asked(VerifyModels.class).getLast().keys());
        assertEquals("Locate Harbour Mist", session.undo().undoable().orElseThrow().label());
    }

    @Test
    void aFileThatIsAnotherIsNotLocated() throws InterruptedException {
        all();
        cellar.library.answers(LocateModels.class, locate -> new Located(List.of(),
                List.of(new Failure(locate.key(), "Harbour Mist", "It has another size.")), null));
        presenter.locate(row("k4"), Path.of("/srv/other.safetensors"));
        screen.settled();
        assertEquals("It has another size.", screen.told().text());
        assertEquals(1, cellar.library.asked(VerifyModels.class).size());
    }

    @Test
    void whatIsNotInTheLibraryAnyMoreIsNotVerified() throws InterruptedException {
        Scope scope = scope(Optional.of(List.of("k1", "gone")));
        assertEquals(List.of("k1"), scope.keys());
        assertEquals("Lanternmoth Q5", scope.name());
        assertEquals(0, scope(Optional.of(List.of("gone"))).count());
    }
}
