// SPDX-License-Identifier: EPL-2.0
package dev.maquette.ui.session;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.OptionalDouble;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.core.runtime.jobs.Job;
import org.junit.jupiter.api.Test;

import dev.maquette.api.library.LibraryException;
import dev.maquette.api.library.Problem;
import dev.maquette.testkit.Eventually;
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
