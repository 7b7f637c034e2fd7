// SPDX-License-Identifier: EPL-2.0
package dev.maquette.ui.session;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

import org.eclipse.core.runtime.jobs.Job;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import dev.maquette.api.library.Actor;
import dev.maquette.testkit.Eventually;

class BackgroundHashingTest {

    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private final HashingLibrary library = new HashingLibrary();
    private final Session session = new Session(library);
    private BackgroundHashing hashing;

    @AfterEach
    void close() {
        library.held = false;
        hashing.close();
    }

    @Test
    void everythingIsHashedWhenALibraryIsOpenedQuietlyAndByTheSystem() throws Exception {
        library.held = true;
        start();
        eventually("a job shows", () -> running() == 1);
        Job job = Job.getJobManager().find(Operations.class)[0];
        assertEquals(Job.DECORATE, job.getPriority());
        assertFalse(job.isSystem(), "the Progress view shows it");
        library.held = false;
        idle();
        assertEquals(Arrays.asList((List<String>) null), library.asked);
        assertEquals(List.of(Actor.system()), library.actors);
    }

    @Test
    void aModelThatComesIsHashedAndOneThatHasAHashStartsNothing() throws Exception {
        start();
        idle();
        library.tell("hashed");
        library.tell("new");
        eventually("the new one is hashed", () -> library.hashed.contains("new"));
        idle();
        assertEquals(Arrays.asList(null, List.of("new")), library.asked);
    }

    @Test
    void modelsThatComeMeanwhileAreHashedTogetherAfterwards() throws Exception {
        library.held = true;
        start();
        eventually("a job runs", () -> running() == 1);
        library.tell("one");
        library.tell("two");
        library.held = false;
        eventually("both are hashed", () -> library.hashed.size() == 2);
        idle();
        assertEquals(Arrays.asList(null, List.of("one", "two")), library.asked);
    }

    @Test
    void whoCancelsHasPeaceUntilTheNextStart() throws Exception {
        library.held = true;
        start();
        eventually("a job runs", () -> running() == 1);
        library.tell("one");
        Job.getJobManager().cancel(Operations.class);
        idle();
        library.held = false;
        library.tell("two");
        idle();
        assertEquals(1, library.asked.size());
        session.open(library.defaultLocation()).join();
        eventually("the next start looks again", () -> library.asked.size() == 2);
    }

    @Test
    void switchingOffEndsTheJobAndSwitchingOnBeginsAgain() throws Exception {
        library.held = true;
        start();
        eventually("a job runs", () -> running() == 1);
        hashing.want(false);
        assertFalse(library.wanted);
        List<Boolean> answers = new CopyOnWriteArrayList<>();
        hashing.ask(answers::add);
        assertEquals(List.of(false), answers);
        library.held = false;
        hashing.want(true);
        eventually("it begins again, even while the job is ending", () -> library.asked.size() == 2);
    }

    @Test
    void nothingStartsAfterTheEnd() throws Exception {
        start();
        idle();
        hashing.close();
        library.tell("one");
        idle();
        assertEquals(1, library.asked.size());
    }

    private void start() throws InterruptedException {
        session.open(library.defaultLocation()).join();
        hashing = new BackgroundHashing(session, Runnable::run, Duration.ZERO);
    }

    private static void idle() throws InterruptedException {
        Job.getJobManager().join(Operations.class, null);
    }

    private int running() {
        return session.operations().running().size();
    }

    private static void eventually(String what, Eventually.Condition holds) throws Exception {
        Eventually.holds(what, PATIENCE, holds);
    }
}
