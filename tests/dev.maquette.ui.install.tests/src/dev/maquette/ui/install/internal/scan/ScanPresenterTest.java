// SPDX-License-Identifier: EPL-2.0
package dev.maquette.ui.install.internal.scan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import dev.maquette.api.identify.Identification;
import dev.maquette.api.identify.Identification.Status;
import dev.maquette.api.library.ModelQuery;
import dev.maquette.api.model.BaseModel;
import dev.maquette.api.model.ModelFormat;
import dev.maquette.api.model.ModelType;
import dev.maquette.api.request.ScanFolder.Finding;
import dev.maquette.api.request.ScanFolder.Presence;
import dev.maquette.testkit.library.MemoryLibraries;
import dev.maquette.testkit.library.MemoryLibrary;
import dev.maquette.ui.install.internal.scan.ScanView.Activity;
import dev.maquette.ui.session.Notice;
import dev.maquette.ui.session.Session;
import dev.maquette.ui.session.Undoing;

class ScanPresenterTest {

    private static final Path FOLDER = Path.of("/models").toAbsolutePath();

    private final MemoryLibrary library = new MemoryLibrary("Studio", List.of());
    private final Session session = new Session(new MemoryLibraries(library));
    private final BlockingQueue<Runnable> display = new LinkedBlockingQueue<>();
    /** What is to be done in the background. */
    private final BlockingQueue<Runnable> work = new LinkedBlockingQueue<>();
    private final List<Notice> told = new CopyOnWriteArrayList<>();
    private final ScanPresenter presenter = new ScanPresenter(session, view -> seen = view, work::add, display::add,
            told::add);
    private ScanView seen;

    @BeforeEach
    void open() throws InterruptedException {
        session.open(library.info().location()).join();
        library.lies(FOLDER.toString(), finding("loras/ink.safetensors", Status.IDENTIFIED, Presence.NEW),
                finding("loras/clay.safetensors", Status.IDENTIFIED, Presence.NEW),
                finding("there.safetensors", Status.IDENTIFIED, Presence.SAME_PATH),
                finding("twice.safetensors", Status.IDENTIFIED, Presence.SAME_CONTENT),
                finding("odd.bin", Status.UNKNOWN, Presence.NEW), finding("cut.bin", Status.INVALID, Presence.NEW));
    }

    @AfterEach
    void close() {
        presenter.close();
        session.close();
    }

    private static Finding finding(String name, Status status, Presence presence) {
        var path = FOLDER.resolve(name).toString();
        boolean known = status == Status.IDENTIFIED;
        var is = new Identification(path, status, known ? new ModelType("lora") : null,
                known ? new BaseModel("sdxl") : null, known ? new ModelFormat("lycoris") : null, null, null, null, null,
                null, null, Map.of(), name, 1000, null, null, null, List.of(), List.of(),
                known ? null : "It is " + status);
        return new Finding(path, is, presence, presence == Presence.NEW ? null : "key");
    }

    /** Runs what the display is asked to do until something holds. */
    private void until(BooleanSupplier holds) throws InterruptedException {
        long deadline = System.nanoTime() + TimeUnit.SECONDS.toNanos(10);
        while (!holds.getAsBoolean()) {
            assertTrue(System.nanoTime() < deadline, () -> "not in time; seen: " + seen);
            var next = display.poll(10, TimeUnit.MILLISECONDS); // what is told comes on other threads
            if (next != null) {
                next.run();
            }
        }
    }

    private void scan() throws InterruptedException {
        presenter.scan(FOLDER);
        until(() -> seen.activity() == Activity.DONE);
    }

    private List<String> names() {
        return seen.rows().stream().map(ScanRow::name).toList();
    }

    private ScanState state(String name) {
        return seen.rows().stream().filter(row -> row.name().equals(name)).findFirst().orElseThrow().state();
    }

    @Test
    void eachModelIsShownWithWhatItIsToTheLibrary() throws Exception {
        scan();
        assertEquals(List.of(ScanState.NEW, ScanState.NEW, ScanState.IN_LIBRARY, ScanState.SAME_CONTENT,
                ScanState.UNKNOWN, ScanState.BROKEN), seen.rows().stream().map(ScanRow::state).toList());
        assertEquals("loras", seen.rows().getFirst().folder());
        assertEquals("", seen.rows().getLast().folder());
        assertEquals("It is INVALID", seen.rows().getLast().reason());
        assertEquals(Map.of(Segment.ALL, 6, Segment.NEW, 2, Segment.LIBRARY, 2, Segment.PROBLEMS, 2), seen.counts());
        assertEquals(2000, seen.bytes());
    }

    @Test
    void wordsAndSegmentsNarrowWhatIsShownAndInstalled() throws Exception {
        scan();
        presenter.filter("LORA ink");
        assertEquals(List.of("ink.safetensors"), names());
        assertEquals(1, seen.installable().size());
        presenter.filter("");
        presenter.segment(Segment.PROBLEMS);
        assertEquals(List.of("odd.bin", "cut.bin"), names());
        assertEquals(List.of(), seen.installable());
    }

    @Test
    void allThatIsNewIsInstalledInPlaceUnlessTheUserDecidesOtherwise() throws Exception {
        scan();
        presenter.install(seen.installable());
        assertEquals(Activity.INSTALLING, seen.activity());
        assertEquals(ScanState.INSTALLING, state("ink.safetensors"));
        until(() -> seen.activity() == Activity.DONE && !told.isEmpty());
        assertEquals(2, library.models(ModelQuery.all()).total());
        assertEquals(ScanState.INSTALLED, state("ink.safetensors"));
        assertEquals("2 models added.", told.getFirst().title());
        assertEquals(List.of(), seen.installable());
    }

    @Test
    void anUndoMakesThemNewAgain() throws Exception {
        scan();
        presenter.install(seen.installable());
        until(() -> !told.isEmpty() && seen.activity() == Activity.DONE);
        work.clear();
        new Undoing(session).undo();
        until(() -> !work.isEmpty());
        assertEquals(List.of(), seen.installable(), "the library is asked in the background");
        until(() -> {
            work.removeIf(asked -> {
                asked.run();
                return true;
            });
            return seen.installable().size() == 2;
        });
        assertEquals(0, library.models(ModelQuery.all()).total());
    }

    @Test
    void oneThatFailsSaysWhyAndCanBeTriedAgain() throws Exception {
        library.refuses(FOLDER.resolve("loras/ink.safetensors").toString());
        scan();
        presenter.install(seen.installable());
        until(() -> !told.isEmpty() && seen.activity() == Activity.DONE);
        assertEquals(ScanState.FAILED, state("ink.safetensors"));
        assertEquals(ScanState.INSTALLED, state("clay.safetensors"));
        var failed = seen.rows().getFirst();
        assertEquals("Nothing can be read there. Choose another file.", failed.reason());
        assertTrue(failed.installable());
        assertEquals("Added: 1. Not added: 1.", told.getFirst().title());
        assertEquals(3, seen.counts().get(Segment.LIBRARY));
    }

    @Test
    void aFolderThatIsMissingIsTold() throws Exception {
        presenter.scan(Path.of("/elsewhere"));
        until(() -> !told.isEmpty());
        assertEquals(Notice.Kind.PROBLEM, told.getFirst().kind());
        assertEquals(Activity.DONE, seen.activity());
    }

    @Test
    void anotherScanForgetsTheFormer() throws Exception {
        var other = Path.of("/other").toAbsolutePath();
        library.lies(other.toString());
        presenter.scan(FOLDER);
        presenter.scan(other);
        until(() -> seen.activity() == Activity.DONE);
        while (!display.isEmpty()) {
            display.take().run();
        }
        assertEquals(List.of(), seen.rows());
    }
}
