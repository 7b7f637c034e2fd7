// SPDX-License-Identifier: EPL-2.0
package dev.maquette.testkit.library;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.IntStream;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import dev.maquette.api.install.InstallJob;
import dev.maquette.api.library.Actor;
import dev.maquette.api.library.InstallsEvent;
import dev.maquette.api.library.Library;
import dev.maquette.api.library.LibraryEvent;
import dev.maquette.api.library.LibraryException;
import dev.maquette.api.library.ModelQuery;
import dev.maquette.api.library.ModelQuery.Sort;
import dev.maquette.api.library.Problem;
import dev.maquette.api.library.Request;
import dev.maquette.api.library.Right;
import dev.maquette.api.model.ModelChanges;
import dev.maquette.api.model.ModelRecord;
import dev.maquette.api.model.ModelSummary;
import dev.maquette.api.request.ControlInstalls;
import dev.maquette.api.request.EditModel;
import dev.maquette.api.request.InstallModel;
import dev.maquette.api.request.PruneInstalls;
import dev.maquette.api.request.QueueInstalls;
import dev.maquette.api.request.RelateModels;
import dev.maquette.api.request.ScanFolder;
import dev.maquette.api.request.UndoChange;
import dev.maquette.testkit.Eventually;

/** What every {@link Library} promises, wherever it is. A test of one extends this and says how it is opened. */
public abstract class LibraryContract {

    private static final Duration PATIENCE = Duration.ofSeconds(10);

    @TempDir
    private Path folder;
    private Library library;

    /**
     * Opens an empty library; asked once for a test.
     *
     * @param place a folder of the test
     */
    protected abstract Library open(Path place) throws Exception;

    /** What can be installed as a model whose name ends with this. */
    protected abstract String source(String name);

    /** What is installed until somebody cancels it. */
    protected abstract String endlessSource();

    /**
     * A scan that finds models.
     *
     * @param place a folder of the test
     * @param count how many it finds
     */
    protected abstract ScanFolder scan(Path place, int count) throws Exception;

    @BeforeEach
    void openLibrary() throws Exception {
        library = open(folder);
    }

    @AfterEach
    void closeLibrary() {
        library.close();
        library.close();
        release();
    }

    /** Ends what the library was opened on, when it is closed. */
    protected void release() {
        // nothing, usually
    }

    private <O extends Record> O run(Request<O> request) throws LibraryException {
        return library.run(request, new Actor("ada"), new NullProgressMonitor());
    }

    private ModelRecord install(String name) throws LibraryException {
        return run(new InstallModel(source(name), false, ModelChanges.none(), false)).model();
    }

    private EditModel.Edited describe(ModelRecord model, Long version, String text) throws LibraryException {
        var fields = new LinkedHashMap<String, Object>();
        fields.put("description", text);
        return run(new EditModel(model.key(), version, new ModelChanges(fields), false));
    }

    private List<String> keys(ModelQuery query) {
        return library.models(query).items().stream().map(ModelSummary::key).toList();
    }

    @Test
    void itSaysWhatItIsAndWhatMayBeDone() {
        assertFalse(library.info().name().isEmpty());
        assertTrue(library.info().location().isAbsolute());
        assertTrue(library.rights().containsAll(Set.of(Right.READ, Right.MANAGE)));
    }

    @Test
    void anEmptyOneHasNothing() throws LibraryException {
        assertEquals(0, library.models(ModelQuery.all()).total());
        assertEquals(List.of(), library.installs());
        assertEquals(List.of(), library.history(null, 10));
        assertEquals(List.of(), library.records(List.of()));
    }

    @Test
    void modelsAreFoundSortedAndPaged() throws LibraryException {
        var kiln = install("kiln");
        var amber = install("amber");
        var glaze = install("glaze");

        assertEquals(List.of(amber.key(), glaze.key(), kiln.key()), keys(ModelQuery.all()));
        assertEquals(List.of(kiln.key(), glaze.key(), amber.key()), keys(ModelQuery.all().sortedBy(Sort.NAME, true)));
        assertEquals(List.of(glaze.key()), keys(ModelQuery.all().page(1, 1)));
        assertEquals(3, library.models(ModelQuery.all().page(1, 1)).total());
        assertEquals(List.of(glaze.key()), keys(ModelQuery.all().withText("GLAZE")));
        assertEquals(3, library.models(ModelQuery.all()).facets().get("type").get(kiln.type().id()));
        assertEquals(List.of(), keys(ModelQuery.all().withTypes(Set.of("vae"))));
    }

    @Test
    void recordsComeInTheOrderOfTheirKeysWithoutThoseThatAreNotThere() throws LibraryException {
        var kiln = install("kiln");
        var amber = install("amber");

        assertEquals(List.of(library.model(kiln.key()).orElseThrow(), library.model(amber.key()).orElseThrow()),
                library.records(List.of(kiln.key(), "nothing", amber.key())));
        assertTrue(library.model("nothing").isEmpty());
        assertTrue(library.model("no/thing?x=1&y#%2F ü").isEmpty());
        assertEquals(List.of(), library.related("nothing"));
    }

    @Test
    void aChangeIsSeenAtOnce() throws LibraryException {
        var kiln = install("kiln");
        assertEquals(List.of(), keys(ModelQuery.all().withText("fired")));

        var edited = describe(kiln, null, "Fired „twice“ \u2028\ud83d\udd25\nand once");

        assertEquals("Fired „twice“ \u2028\ud83d\udd25\nand once",
                library.model(kiln.key()).orElseThrow().description());
        assertEquals(edited.model(), library.model(kiln.key()).orElseThrow());
        assertEquals(List.of(kiln.key()), keys(ModelQuery.all().withText("fired")));
    }

    @Test
    void whatIsClearedIsGone() throws LibraryException {
        var kiln = install("kiln");
        describe(kiln, null, "fired");

        describe(kiln, null, null);

        var description = library.model(kiln.key()).orElseThrow().description();
        assertTrue(description == null || description.isEmpty(), description);
    }

    @Test
    void whoSawAnOlderRecordChangesNothing() throws LibraryException {
        var kiln = install("kiln");
        describe(kiln, kiln.version(), "first");

        var conflict = assertThrows(LibraryException.class, () -> describe(kiln, kiln.version(), "second"));

        assertEquals(Problem.CONFLICT, conflict.problem());
        assertFalse(conflict.getMessage().isEmpty());
        assertEquals("first", library.model(kiln.key()).orElseThrow().description());
    }

    @Test
    void whatIsNotThereCannotBeChanged() throws LibraryException {
        var gone = new EditModel("nothing", null, ModelChanges.none(), false);

        assertEquals(Problem.NOT_FOUND, assertThrows(LibraryException.class, () -> run(gone)).problem());
    }

    @Test
    void changesAreToldTheLatestFirstAndTakenBack() throws LibraryException {
        var kiln = install("kiln");
        var amber = install("amber");
        describe(kiln, null, "fired");

        var history = library.history(null, 2);
        assertEquals(List.of(kiln.key(), amber.key()), history.stream().map(change -> change.key()).toList());
        assertEquals("fired", history.getFirst().after().description());
        assertEquals(2, library.history(kiln.key(), 10).size());
        assertNull(library.history(kiln.key(), 10).getLast().before());

        run(new UndoChange(history.getFirst().batch()));

        assertEquals(kiln.description(), library.model(kiln.key()).orElseThrow().description());
    }

    @Test
    void relationsHoldBothWays() throws LibraryException {
        var kiln = install("kiln");
        var amber = install("amber");
        var other = new LinkedHashMap<String, Object>();
        other.put("type", "vae"); // two of one type may not be related
        run(new EditModel(amber.key(), null, new ModelChanges(other), false));

        run(new RelateModels(kiln.key(), List.of(amber.key()), false));

        assertEquals(List.of(amber.key()), library.related(kiln.key()));
        assertEquals(List.of(kiln.key()), library.related(amber.key()));
    }

    @Test
    void filesAreWhereTheRecordSays() throws LibraryException {
        var kiln = library.model(install("kiln").key()).orElseThrow();

        assertTrue(library.path(kiln).startsWith(library.info().modelsFolder()), library.path(kiln).toString());
        assertTrue(library.path(kiln).endsWith(kiln.path()), library.path(kiln).toString());
    }

    @Test
    void whoSubscribesIsToldOfEachChangeAndSeesIt() throws Exception {
        var kiln = install("kiln");
        List<LibraryEvent> events = new CopyOnWriteArrayList<>();
        List<String> seen = new CopyOnWriteArrayList<>();
        try (var _ = library.subscribe(event -> {
            seen.addAll(keys(ModelQuery.all().withText("fired")));
            events.add(event);
        })) {
            keys(ModelQuery.all().withText("fired"));

            describe(kiln, null, "fired");

            Eventually.holds("an event", PATIENCE,
                    () -> events.stream().anyMatch(event -> event.changed().contains(kiln.key())));
            var latest = library.history(null, 1).getFirst().sequence();
            Eventually.holds("the latest", PATIENCE, () -> events.getLast().sequence() >= latest);
            assertTrue(seen.contains(kiln.key()), "the listener sees it");
        }
    }

    @Test
    void aListenerThatFailsHindersNoOther() throws Exception {
        List<LibraryEvent> events = new CopyOnWriteArrayList<>();
        try (var _ = library.subscribe(_ -> {
            throw new IllegalStateException("on purpose");
        }); var _ = library.subscribe(events::add)) {
            install("kiln");

            Eventually.holds("an event", PATIENCE, () -> !events.isEmpty());
        }
    }

    @Test
    void installationsAreListedAndWatched() throws Exception {
        List<InstallsEvent> events = new CopyOnWriteArrayList<>();
        try (var _ = library.watchInstalls(events::add)) {
            long id = run(new QueueInstalls(List.of(new InstallModel(endlessSource(), false, ModelChanges.none(),
                    false)), 5)).ids().getFirst();
            assertEquals(List.of(id), library.installs().stream().map(InstallJob::id).toList());
            assertEquals(5, library.installs().getFirst().priority());
            Eventually.holds("it is told", PATIENCE, () -> told(events, id));

            assertEquals(List.of(id),
                    run(new ControlInstalls(List.of(id), ControlInstalls.Action.CANCEL)).done());
            Eventually.holds("its end is told", PATIENCE, () -> told(events, id, InstallJob.Status.CANCELLED));

            run(new PruneInstalls());
            assertEquals(List.of(), library.installs());
            Eventually.holds("that it is forgotten is told", PATIENCE,
                    () -> events.stream().anyMatch(event -> event.forgotten().contains(id)));
        }
    }

    private static boolean told(List<InstallsEvent> events, long id) {
        return events.stream().flatMap(event -> event.changed().stream()).anyMatch(job -> job.id() == id);
    }

    private static boolean told(List<InstallsEvent> events, long id, InstallJob.Status status) {
        return events.stream().flatMap(event -> event.changed().stream())
                .anyMatch(job -> job.id() == id && job.status() == status);
    }

    @Test
    void whatIsFoundComesOneByOneInOrder() throws Exception {
        List<String> found = new ArrayList<>();

        var outcome = library.run(scan(folder, 12), finding -> found.add(finding.path()), new Actor("ada"),
                new NullProgressMonitor());

        assertEquals(12, outcome.found());
        assertEquals(found.stream().sorted().toList(), found);
        assertEquals(12, found.size());
    }

    @Test
    void whatTheReceiverThrowsEndsTheOperation() throws Exception {
        var scan = scan(folder, 12);
        List<String> found = new ArrayList<>();

        var thrown = assertThrows(IllegalStateException.class, () -> library.run(scan, finding -> {
            found.add(finding.path());
            throw new IllegalStateException("enough");
        }, new Actor("ada"), new NullProgressMonitor()));

        assertEquals("enough", thrown.getMessage());
        assertEquals(1, found.size());
    }

    @Test
    void whoCancelsIsToldSo() throws Exception {
        var scan = scan(folder, 12);
        var monitor = new NullProgressMonitor();
        List<String> found = new ArrayList<>();

        assertThrows(OperationCanceledException.class, () -> library.run(scan, finding -> {
            found.add(finding.path());
            monitor.setCanceled(true);
        }, new Actor("ada"), monitor));

        assertEquals(1, found.size());
    }

    @Test
    void aScanOfNothingFails() {
        var nowhere = new ScanFolder(folder.resolve("nowhere").toString());

        var failure = assertThrows(LibraryException.class,
                () -> library.run(nowhere, _ -> {
                    // there is nothing to find
                }, new Actor("ada"), new NullProgressMonitor()));

        assertFalse(failure.getMessage().isEmpty());
        assertFalse(failure.remedy().isEmpty());
    }

    @Test
    void severalWorkAtOnce() throws Exception {
        var kiln = install("kiln");
        var threads = IntStream.range(0, 8).mapToObj(i -> Thread.ofVirtual().unstarted(() -> {
            try {
                describe(kiln, null, "by " + i);
                keys(ModelQuery.all());
            } catch (LibraryException failure) {
                throw new IllegalStateException(failure);
            }
        })).toList();
        List<Throwable> failures = new CopyOnWriteArrayList<>();
        threads.forEach(thread -> thread.setUncaughtExceptionHandler((_, failure) -> failures.add(failure)));

        threads.forEach(Thread::start);
        for (var thread : threads) {
            thread.join();
        }

        assertEquals(List.of(), failures);
        assertEquals(9, library.history(kiln.key(), 100).size());
        assertEquals(1, keys(ModelQuery.all()).size());
    }
}
