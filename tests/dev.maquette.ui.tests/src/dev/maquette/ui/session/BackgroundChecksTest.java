// SPDX-License-Identifier: EPL-2.0
package dev.maquette.ui.session;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;

import org.eclipse.core.runtime.jobs.Job;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import dev.maquette.api.model.Availability;
import dev.maquette.api.request.LocateModels.Bound;
import dev.maquette.api.request.WatchFiles;
import dev.maquette.testkit.Eventually;
import dev.maquette.testkit.library.MemoryLibraries;
import dev.maquette.testkit.library.MemoryLibrary;
import dev.maquette.testkit.library.ModelRecords;

class BackgroundChecksTest {

    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private final MemoryLibrary library = new MemoryLibrary("Studio", ModelRecords.dozen());
    private final Session session = new Session(new MemoryLibraries(library));
    private final AtomicReference<Instant> now = new AtomicReference<>(Instant.parse("2026-03-01T09:00:00Z"));
    private final AtomicInteger told = new AtomicInteger();

    @AfterEach
    void close() {
        session.close();
    }

    private BackgroundChecks begin(Duration usual) throws InterruptedException {
        session.onCheck(told::incrementAndGet);
        session.open(library.info().location()).join();
        return new BackgroundChecks(session, Thread::startVirtualThread, now::get,
                new BackgroundChecks.Pace(Duration.ZERO, Duration.ofMinutes(1), usual));
    }

    private void settle() throws InterruptedException {
        Job.getJobManager().join(Operations.class, null);
    }

    @Test
    void anOpenedLibraryIsLookedAtOnce() throws Exception {
        library.vanishes("b4", Availability.MISSING);
        try (BackgroundChecks _ = begin(Duration.ofHours(1))) {
            Eventually.holds("told", PATIENCE, () -> told.get() == 1);
            assertEquals(1, library.checks());
        }
    }

    @Test
    void whoComesBackAfterAMinuteHasItLookedAtAgain() throws Exception {
        try (BackgroundChecks checks = begin(Duration.ofHours(1))) {
            Eventually.holds("the first look", PATIENCE, () -> told.get() == 1);
            settle();
            now.updateAndGet(instant -> instant.plusSeconds(59));
            checks.returned();
            settle();
            assertEquals(1, library.checks());
            now.updateAndGet(instant -> instant.plusSeconds(1));
            library.vanishes("a5", Availability.OFFLINE);
            checks.returned();
            Eventually.holds("the second look", PATIENCE, () -> told.get() == 2);
            assertEquals(2, library.checks());
        }
    }

    @Test
    void theSameAsBeforeIsNoNews() throws Exception {
        try (BackgroundChecks checks = begin(Duration.ofHours(1))) {
            Eventually.holds("the first look", PATIENCE, () -> told.get() == 1);
            settle();
            now.updateAndGet(instant -> instant.plusSeconds(60));
            checks.returned();
            Eventually.holds("the second look", PATIENCE, () -> library.checks() == 2);
            settle();
            assertEquals(1, told.get());
        }
    }

    @Test
    void itLooksNowAndThenByItself() throws Exception {
        try (BackgroundChecks _ = begin(Duration.ZERO)) {
            Eventually.holds("several looks", PATIENCE, () -> library.checks() >= 3);
        }
        settle();
    }

    @Test
    void whoCancelsHasPeace() throws Exception {
        library.holdsChecks();
        try (BackgroundChecks checks = begin(Duration.ZERO)) {
            Eventually.holds("it looks", PATIENCE, () -> library.checks() == 1);
            Arrays.stream(Job.getJobManager().find(Operations.class)).forEach(Job::cancel);
            settle();
            now.updateAndGet(instant -> instant.plusSeconds(3600));
            checks.returned();
            settle();
            assertEquals(List.of(1, 0), List.of(library.checks(), told.get()));
        }
    }

    @Test
    void afterTheFirstLookFilesAreWatched() throws Exception {
        try (BackgroundChecks _ = begin(Duration.ofHours(1))) {
            Eventually.holds("the first look", PATIENCE, () -> told.get() == 1);
            library.happens(new WatchFiles.News(
                    List.of(new WatchFiles.Sight("b4", "Old", "/gone", Availability.MISSING, null)), null));
            Eventually.holds("the second telling", PATIENCE, () -> told.get() == 2);
            assertEquals(1, library.checks());
        }
    }

    @Test
    void modelsOfADiskThatIsBackElsewhereAreToldAndCanBeTakenBack() throws Exception {
        BlockingQueue<Notice> notices = new LinkedBlockingQueue<>();
        session.onNotice(notices::add);
        try (BackgroundChecks _ = begin(Duration.ofHours(1))) {
            library.happens(new WatchFiles.News(List.of(), new WatchFiles.Return("/media/ada/Archive", "/media/ada/A1",
                    List.of(new Bound("a", "A", "/x", "/y"), new Bound("b", "B", "/x", "/y")), 7)));
            Notice notice = notices.poll(PATIENCE.toSeconds(), TimeUnit.SECONDS);
            assertEquals("2 models of Archive were found again under /media/ada/A1.", notice.title());
            assertEquals(List.of(7L), session.undo().undoable().orElseThrow().batches());
            assertEquals("Undo", notice.action().orElseThrow().label());
        }
    }
}
