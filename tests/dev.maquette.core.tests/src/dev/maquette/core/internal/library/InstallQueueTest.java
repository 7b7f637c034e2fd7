// SPDX-License-Identifier: EPL-2.0
package dev.maquette.core.internal.library;

import static dev.maquette.core.internal.library.LibraryFixture.run;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import dev.maquette.api.install.InstallJob;
import dev.maquette.api.install.InstallJob.Status;
import dev.maquette.api.json.Json;
import dev.maquette.api.library.Actor;
import dev.maquette.api.library.InstallsEvent;
import dev.maquette.api.library.Library;
import dev.maquette.api.library.LibraryException;
import dev.maquette.api.library.Problem;
import dev.maquette.api.model.ModelChanges;
import dev.maquette.api.request.ControlInstalls;
import dev.maquette.api.request.ControlInstalls.Action;
import dev.maquette.api.request.InstallModel;
import dev.maquette.api.request.PruneInstalls;
import dev.maquette.api.request.QueueInstalls;
import dev.maquette.api.request.RunInstalls;
import dev.maquette.api.request.SurveyStorage;
import dev.maquette.api.transfer.Access;
import dev.maquette.api.transfer.Secret;
import dev.maquette.testkit.Eventually;
import dev.maquette.testkit.hub.Content;
import dev.maquette.testkit.hub.HostedFile;
import dev.maquette.testkit.hub.Reply;
import dev.maquette.testkit.hub.Reply.Delivery;
import dev.maquette.testkit.hub.StandInHub;

/** Installations that go on by themselves, from a hub that is as slow as a test wants it. */
class InstallQueueTest {

    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final int SIZE = 6 << 20;
    private static final int STALL = 3 << 20;

    @TempDir
    Path temp;

    private StandInHub hub;
    private Library library;

    @BeforeEach
    void openLibrary() throws Exception {
        hub = StandInHub.open();
        library = open();
    }

    @AfterEach
    void closeLibrary() throws IOException {
        library.close();
        hub.close();
    }

    private Library open() throws LibraryException {
        return new LibraryFixture(TestRegistries.h2(), temp, TestRegistries.transfer())
                .open(temp.resolve("library"));
    }

    private void reopen() throws LibraryException {
        library.close();
        library = open();
    }

    private Path staging() {
        return temp.resolve("library/staging");
    }

    private String at(String name) throws IOException {
        return hub.at("/" + name).toString();
    }

    /** A file that stops arriving in its midst. */
    private HostedFile stalling(String name) {
        return hub.file("/" + name, Content.noise(SIZE, name.hashCode()))
                .course((_, from) -> new Delivery(-1, from < STALL ? STALL - from : 0, 0));
    }

    private static HostedFile flowing(HostedFile file) {
        return file.course((_, _) -> Delivery.WHOLE);
    }

    private static InstallModel from(String source) {
        return new InstallModel(source, false, ModelChanges.none(), false, new Access(null, true));
    }

    private List<Long> queue(String... sources) throws LibraryException {
        return queue(InstallJob.USUAL_PRIORITY, sources);
    }

    private List<Long> queue(int priority, String... sources) throws LibraryException {
        return run(library, new QueueInstalls(Arrays.stream(sources).map(InstallQueueTest::from).toList(), priority))
                .ids();
    }

    private static InstallJob job(Library from, long id) throws LibraryException {
        return from.installs().stream().filter(each -> each.id() == id).findFirst().orElseThrow();
    }

    private void becomes(long id, Status status) throws Exception {
        Eventually.holds("installation " + id + " " + status, PATIENCE,
                () -> job(library, id).status() == status);
    }

    /** Something has arrived, and what it is has been written down. */
    private void arrives(long id) throws Exception {
        Eventually.holds("something of " + id, PATIENCE, () -> job(library, id).bytes() > STALL / 2 && isKept(id));
    }

    private boolean isKept(long id) throws IOException {
        var folder = staging().resolve(Long.toString(id));
        try (var files = Files.exists(folder) ? Files.walk(folder) : Stream.<Path>empty()) {
            for (var file : (Iterable<Path>) files.filter(path -> path.toString().endsWith(".part.json"))::iterator) {
                if (Files.readString(file).matches("(?s).*\"end\":\\d{6,}.*")) {
                    return true;
                }
            }
            return false;
        } catch (UncheckedIOException | NoSuchFileException moving) {
            return false;
        }
    }

    private ControlInstalls.Controlled control(Action action, long id) throws LibraryException {
        return control(library, action, id);
    }

    private static ControlInstalls.Controlled control(Library from, Action action, long id) throws LibraryException {
        return run(from, new ControlInstalls(List.of(id), action));
    }

    private void assertWhole(long id, String name) throws Exception {
        var model = job(library, id).configOut();
        assertArrayEquals(Content.noise(SIZE, name.hashCode()), Files.readAllBytes(library.path(model)));
        assertFalse(Files.exists(staging().resolve(Long.toString(id))));
    }

    /** Where requests for the file begin, but for the one that asks what it is. */
    private List<Long> starts(String name, int since) {
        return hub.requests().stream().skip(since).filter(request -> request.path().equals("/" + name))
                .map(request -> request.header("range").orElse("bytes=0-")).filter(range -> !range.equals("bytes=0-0"))
                .map(range -> Long.valueOf(range.replaceFirst("bytes=(\\d+).*", "$1"))).skip(1).toList();
    }

    @Test
    void oneThatFailsLeavesTheOthersAloneAndSaysWhy() throws Exception {
        var bad = Files.writeString(temp.resolve("bad.safetensors"), "x").toString();
        var ids = queue("made:a", bad, "made:b", at("nowhere"));

        becomes(ids.get(0), Status.COMPLETED);
        becomes(ids.get(2), Status.COMPLETED);
        becomes(ids.get(1), Status.ERROR);
        becomes(ids.get(3), Status.ERROR);
        assertEquals("broken_model", job(library, ids.get(1)).errorReason());
        assertTrue(job(library, ids.get(3)).error().contains("127.0.0.1"), job(library, ids.get(3)).error());
    }

    @Test
    void whatNoInstallerUnderstandsIsRefusedAtOnceUnlessThereIsMore() throws Exception {
        var refusal = assertThrows(LibraryException.class, () -> queue("odd:thing"));

        assertEquals(Problem.INVALID, refusal.problem());
        assertTrue(refusal.getMessage().contains("odd:thing"), refusal.getMessage());
        assertEquals(List.of(), library.installs());
        var ids = queue("odd:thing", "made:a");
        becomes(ids.get(0), Status.ERROR);
        becomes(ids.get(1), Status.COMPLETED);
    }

    @Test
    void theHistoryNamesWhoeverAskedForAnInstallation() throws Exception {
        var actors = List.of(new Actor("bea"), new Actor("cem"), new Actor("dov"));
        var ids = new ArrayList<Long>();
        var files = new ArrayList<HostedFile>();
        for (var actor : actors) {
            files.add(stalling(actor.id() + ".bin"));
            ids.addAll(library.run(new QueueInstalls(List.of(from(at(actor.id() + ".bin"))),
                    InstallJob.USUAL_PRIORITY), actor, new NullProgressMonitor()).ids());
            arrives(ids.getLast());
        }
        files.forEach(InstallQueueTest::flowing);
        for (var id : ids) {
            control(Action.PAUSE, id);
            becomes(id, Status.PAUSED);
            control(Action.RESUME, id);
            becomes(id, Status.COMPLETED);
        }

        for (int i = 0; i < ids.size(); i++) {
            var key = job(library, ids.get(i)).configOut().key();
            assertEquals(actors.get(i), library.history(key, 1).getFirst().actor());
        }
    }

    @Test
    void theSmallerPriorityGoesFirst() throws Exception {
        var names = List.of("1", "2", "3", "later", "sooner");
        var files = names.stream().map(name -> stalling(name + ".bin")).toList();
        var under = queue(1, at("1.bin"), at("2.bin"), at("3.bin"));
        for (var id : under) {
            arrives(id);
        }
        queue(20, at("later.bin"));
        var sooner = queue(5, at("sooner.bin")).getFirst();

        control(Action.CANCEL, under.getFirst());

        arrives(sooner);
        assertEquals(0, files.get(3).answers());
    }

    @Test
    void aPausedDownloadGoesOnWhereItWas() throws Exception {
        var file = stalling("kiln.bin");
        long id = queue(at("kiln.bin")).getFirst();
        arrives(id);

        assertEquals(List.of(id), control(Action.PAUSE, id).done());
        becomes(id, Status.PAUSED);
        var paused = job(library, id);
        assertTrue(paused.bytes() > 0);
        assertEquals(SIZE, paused.totalBytes());
        assertEquals(Status.PAUSED, paused.downloadParts().getFirst().status());

        flowing(file);
        int before = hub.requests().size();
        assertEquals(List.of(id), control(Action.RESUME, id).done());
        becomes(id, Status.COMPLETED);
        assertWhole(id, "kiln.bin");
        assertTrue(Collections.min(starts("kiln.bin", before)) > 0, () -> starts("kiln.bin", before).toString());
        assertEquals(Status.COMPLETED, job(library, id).downloadParts().getFirst().status());
        assertFalse(control(Action.PAUSE, id).refused().isEmpty());
    }

    @Test
    void whatHasArrivedOfAStoppedDownloadCouldBeFreed() throws Exception {
        stalling("kiln.bin");
        long id = queue(at("kiln.bin")).getFirst();
        arrives(id);
        assertEquals(0, run(library, new SurveyStorage(1, false, true)).leftovers().unfinished().models());
        control(Action.PAUSE, id);
        becomes(id, Status.PAUSED);
        assertEquals(new SurveyStorage.Share("unfinished", 1, job(library, id).bytes()),
                run(library, new SurveyStorage(1, false, true)).leftovers().unfinished());
    }

    @Test
    void aPausedOneStaysSoWhenTheLibraryIsOpenedAgain() throws Exception {
        stalling("kiln.bin");
        long id = queue(at("kiln.bin")).getFirst();
        arrives(id);
        control(Action.PAUSE, id);
        becomes(id, Status.PAUSED);

        reopen();
        run(library, new RunInstalls(false));

        assertEquals(Status.PAUSED, job(library, id).status());
        assertTrue(Files.isDirectory(staging().resolve(Long.toString(id))));
    }

    @Test
    void aWaitingOneIsPausedAndResumed() throws Exception {
        for (var name : List.of("1.bin", "2.bin", "3.bin")) {
            stalling(name);
        }
        queue(1, at("1.bin"), at("2.bin"), at("3.bin"));
        long id = queue("made:late").getFirst();

        control(Action.PAUSE, id);
        assertEquals(Status.PAUSED, job(library, id).status());
        control(Action.RESUME, id);
        assertEquals(Status.WAITING, job(library, id).status());
        run(library, new ControlInstalls(List.of(1L, 2L, 3L), Action.PAUSE));
        becomes(id, Status.COMPLETED);
    }

    @Test
    void whatIsCancelledLeavesNothing() throws Exception {
        stalling("kiln.bin");
        long id = queue(at("kiln.bin")).getFirst();
        arrives(id);

        control(Action.CANCEL, id);

        becomes(id, Status.CANCELLED);
        Eventually.holds("the folder is gone", PATIENCE,
                () -> !Files.exists(staging().resolve(Long.toString(id))));
    }

    @Test
    void whatFailedIsTriedAgainWithWhatHasArrived() throws Exception {
        var file = stalling("b.bin");
        var first = hub.file("/a.bin", Content.noise(SIZE, 1));
        var source = at("a.bin+b.bin");
        file.fault(answer -> answer > 1 && answer < 5 ? Optional.of(Reply.text(404, "text/plain", "gone"))
                : Optional.empty());
        long id = queue(source).getFirst();
        becomes(id, Status.ERROR);
        var failed = job(library, id);
        assertEquals(List.of(Status.COMPLETED, Status.ERROR),
                failed.downloadParts().stream().map(part -> part.status()).toList());
        assertEquals("It failed; retry it instead.", control(Action.RESUME, id).refused().get(id));
        int once = first.answers();

        flowing(file).fault(_ -> Optional.empty());
        assertEquals(List.of(id), control(Action.RETRY, id).done());

        becomes(id, Status.COMPLETED);
        assertEquals(once, first.answers(), "what had arrived is not asked for again");
        assertEquals(null, job(library, id).error());
        assertFalse(control(Action.RETRY, id).refused().isEmpty());
    }

    @Test
    void installingAFailedSourceAgainGoesOnWithItsJob() throws Exception {
        var file = stalling("b.bin").fault(answer -> answer > 1 ? Optional.of(Reply.text(404, "text/plain", "gone"))
                : Optional.empty());
        hub.file("/a.bin", Content.noise(SIZE, 1));
        long id = queue(at("a.bin+b.bin")).getFirst();
        becomes(id, Status.ERROR);
        flowing(file).fault(_ -> Optional.empty());

        run(library, from(at("a.bin+b.bin")));

        assertEquals(1, library.installs().size());
        assertEquals(Status.COMPLETED, job(library, id).status());
    }

    @Test
    void oneFileIsFetchedAgainFromItsBeginning() throws Exception {
        var first = hub.file("/a.bin", Content.noise(SIZE, 1));
        var second = stalling("b.bin");
        long id = queue(at("a.bin+b.bin")).getFirst();
        Eventually.holds("the second", PATIENCE,
                () -> job(library, id).bytes() > SIZE + STALL / 2 && isKept(id));
        int before = hub.requests().size();
        int once = first.answers();

        flowing(second);
        assertEquals(List.of(id), run(library, new ControlInstalls(List.of(id), Action.RESTART_PART, at("a.bin")))
                .done());

        becomes(id, Status.COMPLETED);
        assertFalse(starts("b.bin", before).contains(0L), "the second from where it was");
        assertTrue(first.answers() > once);
        assertThrows(LibraryException.class, () -> run(library, new ControlInstalls(List.of(), Action.RESTART_PART)));
    }

    @Test
    void theSameSourceIsInstalledOnce() throws Exception {
        hub.file("/kiln.bin", Content.noise(SIZE, 1)).course((_, _) -> new Delivery(-1, -1, 2_000_000));
        long id = queue(at("kiln.bin")).getFirst();
        assertEquals(List.of(id), queue(" " + at("kiln.bin") + " "));
        var joined = run(library, from("'" + at("kiln.bin") + "'"));

        assertEquals(job(library, id).configOut().key(), joined.model().key());
        assertEquals(library.history(joined.model().key(), 1).getFirst().batch(), joined.batch());
        assertEquals(1, library.installs().size());
        queue("made:a");
        run(library, new PruneInstalls());
    }

    @Test
    void whoInstallsAPausedSourceGoesOnWithIt() throws Exception {
        var file = stalling("kiln.bin");
        long id = queue(at("kiln.bin")).getFirst();
        arrives(id);
        control(Action.PAUSE, id);
        becomes(id, Status.PAUSED);
        flowing(file);
        int before = hub.requests().size();

        run(library, from(at("kiln.bin")));

        assertWhole(id, "kiln.bin");
        assertTrue(Collections.min(starts("kiln.bin", before)) > 0);
    }

    @Test
    void whoWaitsHearsThatItWasPausedOrCancelled() throws Exception {
        stalling("kiln.bin");
        var waiting = new ArrayList<LibraryException>();
        var request = from(at("kiln.bin"));
        for (var action : List.of(Action.PAUSE, Action.CANCEL)) {
            long id = queue(at("kiln.bin")).getFirst();
            control(Action.RESUME, id);
            arrives(id);
            var joined = Thread.ofVirtual().start(() -> {
                try {
                    run(library, request);
                } catch (LibraryException failure) {
                    waiting.add(failure);
                }
            });
            Eventually.holds("it waits", PATIENCE, () -> joined.getState() == Thread.State.TIMED_WAITING);
            control(action, id);
            joined.join();
        }
        assertEquals(List.of(Problem.CONFLICT, Problem.CONFLICT),
                waiting.stream().map(LibraryException::problem).toList());
    }

    @Test
    void aCallerWhoStopsWaitingKeepsWhatHasArrived() throws Exception {
        stalling("kiln.bin");
        var monitor = new NullProgressMonitor();
        var ended = new ArrayList<Exception>();
        var request = from(at("kiln.bin"));
        var caller = Thread.ofVirtual().start(() -> {
            try {
                library.run(request, new Actor("ada"), monitor);
            } catch (OperationCanceledException | LibraryException end) {
                ended.add(end);
            }
        });
        Eventually.holds("it begins", PATIENCE, () -> !library.installs().isEmpty());
        arrives(1);
        monitor.setCanceled(true);
        caller.join();

        assertTrue(ended.getFirst() instanceof OperationCanceledException, ended::toString);
        assertEquals(Status.PAUSED, job(library, 1).status());
        assertTrue(job(library, 1).bytes() > 0);
    }

    @Test
    void aLibraryThatIsClosedLeavesItsDownloadsToWhoOpensItNext() throws Exception {
        var file = stalling("kiln.bin");
        long id = queue(at("kiln.bin")).getFirst();
        arrives(id);

        reopen();
        assertEquals(Status.WAITING, job(library, id).status());
        flowing(file);
        int before = hub.requests().size();
        var seen = new ArrayList<InstallJob>();
        var ran = library.run(new RunInstalls(false), seen::add, Actor.localUser(), new NullProgressMonitor());

        assertEquals(new RunInstalls.Ran(List.of(id), List.of()), ran);
        assertEquals(Status.COMPLETED, seen.getLast().status());
        assertWhole(id, "kiln.bin");
        assertTrue(Collections.min(starts("kiln.bin", before)) > 0);
    }

    @Test
    void whatNobodyKnowsOfIsClearedAwayFromTheStagingFolder() throws Exception {
        Files.createDirectories(staging().resolve("77"));
        Files.writeString(staging().resolve("77/kiln.bin.part"), "left");
        reopen();
        assertFalse(Files.exists(staging().resolve("77")));
    }

    @Test
    void forgottenInstallationsLeaveNoFiles() throws Exception {
        hub.file("/a.bin", Content.noise(SIZE, 1));
        stalling("b.bin").fault(answer -> answer > 1 ? Optional.of(Reply.text(404, "text/plain", "gone"))
                : Optional.empty());
        long id = queue(at("a.bin+b.bin")).getFirst();
        becomes(id, Status.ERROR);
        assertTrue(Files.exists(staging().resolve(id + "/model/a.bin")));

        assertEquals(List.of(id), run(library, new PruneInstalls()).ids());

        assertFalse(Files.exists(staging().resolve(Long.toString(id))));
    }

    @Test
    void anotherProcessSeesWhatHappensAndIsObeyed() throws Exception {
        var file = stalling("kiln.bin");
        try (var other = open()) {
            var events = Collections.synchronizedList(new ArrayList<InstallsEvent>());
            try (var _ = other.watchInstalls(events::add)) {
                long id = queue(at("kiln.bin")).getFirst();
                Eventually.holds("it is told", PATIENCE, () -> events.stream().flatMap(e -> e.changed().stream())
                        .anyMatch(job -> job.bytes() > 0 && job.status() == Status.DOWNLOADING));
                assertEquals("It is under way already.", control(other, Action.RESUME, id).refused().get(id));
                assertEquals(List.of(id), control(other, Action.PAUSE, id).done());
                Eventually.holds("it is paused", Duration.ofSeconds(3),
                        () -> job(other, id).status() == Status.PAUSED);
                flowing(file);
                control(other, Action.RESUME, id);
                becomes(id, Status.COMPLETED);
                run(library, new PruneInstalls());
                Eventually.holds("it is forgotten", PATIENCE,
                        () -> events.stream().anyMatch(event -> event.forgotten().contains(id)));
            }
        }
    }

    @Test
    void aLastingRunCarriesOutWhatAnotherProcessAsksFor() throws Exception {
        var monitor = new NullProgressMonitor();
        try (var other = open()) {
            var runner = Thread.ofVirtual().start(() -> assertThrows(OperationCanceledException.class,
                    () -> other.run(new RunInstalls(true), Actor.localUser(), monitor)));
            stalling("kiln.bin");
            long id = queue(at("kiln.bin")).getFirst();
            arrives(id);
            library.close();
            Eventually.holds("the other goes on", PATIENCE, () -> job(other, id).status() == Status.DOWNLOADING);
            monitor.setCanceled(true);
            runner.join();
            assertEquals(Status.WAITING, job(other, id).status());
        }
        library = open();
    }

    @Test
    void noTokenIsKeptAnywhere() throws Exception {
        var secret = "hf_veryUnlikelyWordOfTheTest";
        var file = stalling("kiln.bin").gated(secret);
        var events = Collections.synchronizedList(new ArrayList<InstallsEvent>());
        try (var _ = library.watchInstalls(events::add)) {
            var request = new InstallModel(at("kiln.bin") + "?token=" + secret, false, ModelChanges.none(), false,
                    new Access(new Secret(secret), true));
            long id = run(library, new QueueInstalls(List.of(request), 10)).ids().getFirst();
            arrives(id);
            assertNoWhere(secret);
            control(Action.PAUSE, id);
            becomes(id, Status.PAUSED);
            flowing(file);
            control(Action.RESUME, id);
            becomes(id, Status.COMPLETED);
            assertEquals(at("kiln.bin"), job(library, id).source());
        }
        assertFalse(events.isEmpty());
        assertFalse(Json.write(events.toString()).contains(secret));
        assertFalse(Json.write(library.installs()).contains(secret));
        library.close();
        assertNoWhere(secret);
        library = open();
    }

    private void assertNoWhere(String secret) throws IOException {
        try (var files = Files.walk(temp.resolve("library"))) {
            for (var file : files.filter(Files::isRegularFile).toList()) {
                if (Files.isReadable(file)) {
                    assertFalse(new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1).contains(secret),
                            file::toString);
                }
            }
        }
    }
}
