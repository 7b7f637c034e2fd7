// SPDX-License-Identifier: EPL-2.0
package dev.maquette.ui.install.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.core.runtime.jobs.Job;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import dev.maquette.api.install.InstallJob.Status;
import dev.maquette.api.model.ModelChanges;
import dev.maquette.api.model.ModelRecord;
import dev.maquette.api.request.InstallModel;
import dev.maquette.testkit.Eventually;
import dev.maquette.testkit.library.MemoryLibraries;
import dev.maquette.testkit.library.MemoryLibrary;
import dev.maquette.testkit.library.ModelRecords;
import dev.maquette.ui.session.Notice;
import dev.maquette.ui.session.Operations;
import dev.maquette.ui.session.Session;

class QueueingTest {

    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private final MemoryLibrary library = new MemoryLibrary("Studio", List.of());
    private final Session session = new Session(new MemoryLibraries(library));
    private final List<Notice> told = new CopyOnWriteArrayList<>();
    private final ModelRecord first = ModelRecords.dozen().get(0);
    private final ModelRecord second = ModelRecords.dozen().get(1);

    @BeforeEach
    void open() throws InterruptedException {
        session.open(library.info().location()).join();
    }

    @AfterEach
    void close() {
        session.close();
    }

    private void start(String... sources) throws InterruptedException {
        new Queueing(session).start(List.of(sources).stream()
                .map(source -> new InstallModel(source, false, ModelChanges.none(), false)).toList(), told::add);
        Job.getJobManager().join(Operations.class, new NullProgressMonitor());
    }

    private void complete(long id, ModelRecord model) {
        library.add(model);
        library.queued().complete(id, model);
    }

    private Notice notice() throws Exception {
        Eventually.holds("it is told", PATIENCE, () -> told.size() == 1);
        return told.getFirst();
    }

    @Test
    void nothingIsInstalledByTheWorkbenchItself() throws Exception {
        start("a/one", "a/two");
        assertEquals(List.of("a/one", "a/two"), library.installs().stream().map(job -> job.source()).toList());
        assertTrue(told.isEmpty());
    }

    @Test
    void theEndOfTheLastIsToldForAllAndCanBeTakenBack() throws Exception {
        start("a/one", "a/two");
        complete(1, first);
        complete(2, second);
        assertEquals("2 models added.", notice().title());
        notice().action().orElseThrow().run().run();
        Eventually.holds("both are out again", PATIENCE, () -> library.model("a1").isEmpty()
                && library.model("a2").isEmpty());
        assertEquals(0, library.queued().watchers());
    }

    @Test
    void oneThatFailsLeavesTheOthersAlone() throws Exception {
        start("a/one", "a/two");
        library.queued().fail(2, "io", "The disk is full.");
        complete(1, first);
        assertEquals("Added: 1. Not added: 1.", notice().title());
        assertEquals("The disk is full.", notice().text());
        assertEquals(Notice.Kind.WARNING, notice().kind());
    }

    @Test
    void whatWasCancelledIsNotToldToWhoDidIt() throws Exception {
        start("a/one");
        library.queued().become(1, Status.CANCELLED);
        assertEquals(0, library.queued().watchers());
        assertTrue(told.isEmpty());
    }

    @Test
    void whatIsTriedAgainIsToldWhenThatEnds() throws Exception {
        start("a/one", "a/two");
        library.queued().fail(1, "io", "The line was cut.");
        library.queued().become(1, Status.WAITING);
        complete(2, second);
        complete(1, first);
        assertEquals("2 models added.", notice().title());
    }
}
