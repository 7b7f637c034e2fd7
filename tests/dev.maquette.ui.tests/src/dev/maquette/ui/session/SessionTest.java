// SPDX-License-Identifier: EPL-2.0
package dev.maquette.ui.session;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.OptionalDouble;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.core.runtime.jobs.Job;
import org.junit.jupiter.api.Test;

import dev.maquette.api.library.Libraries;
import dev.maquette.api.library.Library;
import dev.maquette.api.library.LibraryEvent;
import dev.maquette.api.library.LibraryException;
import dev.maquette.api.library.LibraryInfo;
import dev.maquette.api.library.ModelQuery;
import dev.maquette.api.library.MovedLibrary;
import dev.maquette.api.library.Problem;
import dev.maquette.api.library.Right;
import dev.maquette.api.library.UnreachableLibraryException;
import dev.maquette.testkit.Eventually;
import dev.maquette.testkit.library.DistantLibrary;
import dev.maquette.testkit.library.MemoryLibraries;
import dev.maquette.testkit.library.MemoryLibrary;
import dev.maquette.testkit.library.ModelRecords;

class SessionTest {

    private static final Duration PATIENCE = Duration.ofSeconds(10);
    private static final URI NOWHERE = URI.create("file:///nowhere/");

    private final MemoryLibrary one = new MemoryLibrary("One", ModelRecords.dozen());
    private final MemoryLibrary two = new MemoryLibrary("Two", List.of());
    private final Session session = new Session(new MemoryLibraries(one, two));

    @Test
    void opensAndChangesLibraries() throws Exception {
        assertInstanceOf(LibraryState.Opening.class, session.state());
        session.open(one.info().location()).join();
        assertEquals("One", session.library().orElseThrow().info().name());
        session.undo().done(new UndoStack.Step(List.of(1L), "Rename"));
        session.open(two.info().location()).join();
        assertEquals("Two", session.library().orElseThrow().info().name());
        assertTrue(session.undo().undoable().isEmpty(), "nothing of another library can be undone");
    }

    @Test
    void aLibraryThatCannotBeOpenedIsToldWithItsRemedy() throws Exception {
        session.open(NOWHERE).join();
        LibraryState.Failed failed = assertInstanceOf(LibraryState.Failed.class, session.state());
        assertEquals("Choose another folder.", failed.remedy());
    }

    @Test
    void theOpenLibraryStaysWhenAnotherCannotBeOpened() throws Exception {
        List<Notice> notices = new CopyOnWriteArrayList<>();
        session.onNotice(notices::add);
        session.open(one.info().location()).join();
        session.open(NOWHERE).join();
        assertEquals("One", session.library().orElseThrow().info().name());
        assertEquals(1, notices.size());
    }

    @Test
    void aServerThatGoesAwayIsToldOnceAndEverybodyLooksAgainWhenItIsBack() throws Exception {
        DistantLibrary distant = new DistantLibrary(one, Right.READ);
        Deque<Runnable> later = new ArrayDeque<>();
        Session far = new Session(new MemoryLibraries(distant), pause -> later::add);
        far.open(distant.info().location()).join();
        List<String> told = new CopyOnWriteArrayList<>();
        List<LibraryEvent> events = new CopyOnWriteArrayList<>();
        AtomicInteger looks = new AtomicInteger();
        far.onNotice(notice -> told.add(notice.title()));
        far.onChange(events::add);
        far.onCheck(looks::incrementAndGet);
        Library open = far.library().orElseThrow();
        distant.away(true);
        assertThrows(UnreachableLibraryException.class, () -> open.models(ModelQuery.all()));
        assertThrows(UnreachableLibraryException.class, () -> open.models(ModelQuery.all()));
        assertEquals(List.of("The server cannot be reached."), told);
        later.remove().run();
        assertEquals(1, later.size(), "it is tried again");
        assertEquals(0, looks.get());
        distant.away(false);
        later.remove().run();
        assertEquals(List.of("The server cannot be reached.", "The server of One answers again."), told);
        assertEquals(1, looks.get());
        assertEquals(1, events.size());
        assertTrue(later.isEmpty());
        distant.away(true);
        assertThrows(UnreachableLibraryException.class, () -> open.models(ModelQuery.all()));
        far.close();
        later.remove().run();
        assertTrue(later.isEmpty(), "nobody asks for a library that was closed");
    }

    /** Moves nothing, but says so; and opens the one library wherever it is asked for. */
    private final class Movable implements Libraries {

        private final List<String> moves = new CopyOnWriteArrayList<>();

        @Override
        public URI defaultLocation() {
            return one.info().location();
        }

        @Override
        public List<LibraryInfo> known() {
            return List.of(one.info());
        }

        @Override
        public LibraryInfo create(Path folder, String name) {
            return one.info();
        }

        @Override
        public MovedLibrary move(URI from, Path to, boolean dryRun, IProgressMonitor monitor)
                throws LibraryException {
            moves.add(from + " " + to);
            if (to.endsWith("full")) {
                throw new LibraryException(Problem.CONFLICT, to + " is not empty.", "Choose another folder.");
            }
            return new MovedLibrary("One", from.toString(), to.toString(), false, 1, 1, 1, List.of(), null);
        }

        @Override
        public Library open(URI location) {
            return one;
        }
    }

    @Test
    void aLibraryIsClosedWhileItMovesAndOpenedAgainWhetherItWentOrNot() throws Exception {
        Movable libraries = new Movable();
        Session moving = new Session(libraries);
        List<LibraryState> states = new CopyOnWriteArrayList<>();
        List<String> told = new CopyOnWriteArrayList<>();
        moving.onNotice(notice -> told.add(notice.title()));
        moving.open(one.info().location()).join();
        moving.onState(states::add);
        for (String place : List.of("there", "full")) {
            states.clear();
            moving.move(one.info().location(), Path.of(place), moved -> told.add(moved.to()));
            Job.getJobManager().join(Operations.class, new NullProgressMonitor());
            Eventually.holds("it is open again", PATIENCE,
                    () -> states.size() > 1 && states.getLast() instanceof LibraryState.Open);
            assertInstanceOf(LibraryState.Opening.class, states.getFirst());
        }
        assertEquals(List.of("there", "full is not empty."), told);
        assertEquals(one.info().location() + " full", libraries.moves.getLast());
    }

    @Test
    void anotherLibraryThatWasOpenedMeanwhileDoesNotMove() throws Exception {
        Movable libraries = new Movable();
        Session moving = new Session(libraries);
        List<String> told = new CopyOnWriteArrayList<>();
        moving.onNotice(notice -> told.add(notice.text()));
        moving.open(one.info().location()).join();
        moving.move(two.info().location(), Path.of("there"), moved -> told.add(moved.to()));
        Job.getJobManager().join(Operations.class, new NullProgressMonitor());
        assertEquals(List.of("Open it, then move it."), told);
        assertEquals(List.of(), libraries.moves);
        assertInstanceOf(LibraryState.Open.class, moving.state());
    }

    @Test
    void runningWorkTellsHowFarItIs() throws Exception {
        CountDownLatch half = new CountDownLatch(1);
        CountDownLatch goOn = new CountDownLatch(1);
        Job job = session.operations().start("Copy", monitor -> {
            SubMonitor progress = SubMonitor.convert(monitor, 2);
            progress.split(1).done();
            half.countDown();
            awaitQuietly(goOn);
            return "done";
        }, outcome -> assertEquals("done", outcome), failure -> { throw new AssertionError(failure); });
        assertTrue(half.await(10, TimeUnit.SECONDS));
        Eventually.holds("half is done", PATIENCE,
                () -> session.operations().running().equals(List.of(new Running("Copy", OptionalDouble.of(0.5)))));
        goOn.countDown();
        job.join();
        assertEquals(List.of(), session.operations().running());
    }

    @Test
    void cancelledWorkTellsNobody() throws Exception {
        List<String> told = new CopyOnWriteArrayList<>();
        session.operations().start("Stop", monitor -> {
            throw new OperationCanceledException();
        }, outcome -> told.add("done"), failure -> told.add("failed")).join();
        assertEquals(List.of(), told);
    }

    @Test
    void failedWorkTellsWhy() throws Exception {
        List<String> told = new CopyOnWriteArrayList<>();
        session.operations().start("Break", monitor -> {
            throw new LibraryException(Problem.IO, "The disk is full.", "");
        }, outcome -> told.add("done"), failure -> told.add(failure.getMessage())).join();
        assertEquals(List.of("The disk is full."), told);
    }

    private static void awaitQuietly(CountDownLatch latch) {
        try {
            assertTrue(latch.await(10, TimeUnit.SECONDS));
        } catch (InterruptedException interrupted) {
            throw new AssertionError(interrupted);
        }
    }
}
