// SPDX-License-Identifier: EPL-2.0
package dev.maquette.transfer.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import dev.maquette.api.library.LibraryException;
import dev.maquette.api.transfer.TransferProgress.Phase;
import dev.maquette.api.transfer.TransferProgress.State;
import dev.maquette.testkit.hub.Reply.Delivery;

/** What a download tells of itself. */
class ProgressTest {

    @TempDir
    private Path folder;
    private Bench bench;
    private final List<State> told = new ArrayList<>();

    @BeforeEach
    void open() throws IOException {
        bench = new Bench(folder);
    }

    @AfterEach
    void close() throws IOException {
        bench.close();
    }

    private void download() throws IOException, LibraryException {
        var caller = Thread.currentThread();
        bench.transfer().download(bench.request("/m.bin"), state -> {
            assertEquals(caller, Thread.currentThread());
            told.add(state);
        }, new NullProgressMonitor());
    }

    private List<State> of(Phase phase) {
        return told.stream().filter(state -> state.phase() == phase).toList();
    }

    @Test
    void bytesSpeedAndConnectionsAreToldWhileTheyArrive() throws IOException, LibraryException {
        var model = Bench.model(40 * Bench.PIECE);
        bench.hub.file("/m.bin", model).course((_, _) -> new Delivery(-1, -1, 60_000));
        download();
        assertEquals(new State(Phase.ASKING, 0, -1, 0, 1), told.getFirst());
        var arriving = of(Phase.FETCHING);
        assertTrue(arriving.size() > 1, told::toString);
        assertTrue(arriving.stream().allMatch(state -> state.total() == model.length), told::toString);
        var last = arriving.getLast();
        assertTrue(last.bytes() > arriving.getFirst().bytes(), told::toString);
        assertTrue(arriving.stream().mapToInt(State::connections).max().orElse(0) > 3, told::toString);
        assertTrue(last.rate() > 30_000 && last.rate() < 3_000_000, told::toString);
        assertTrue(last.secondsLeft() >= 0 && last.secondsLeft() < 30, told::toString);
        assertEquals(model.length, told.getLast().bytes());
        assertEquals(Phase.VERIFYING, told.getLast().phase());
    }

    @Test
    void evenAFileThatIsThereAtOnceIsToldToItsEnd() throws IOException, LibraryException {
        bench.hub.file("/m.bin", Bench.model(10));
        download();
        assertEquals(10, told.getLast().bytes());
        assertEquals(10, told.getLast().total());
    }

    @Test
    void waitingForABusyServerIsToldAsWaiting() throws IOException, LibraryException {
        bench.hub.file("/m.bin", Bench.model(10)).busy(429, "1", 1);
        download();
        var waiting = of(Phase.WAITING).getFirst();
        assertEquals(0, waiting.connections());
        assertEquals(-1, waiting.secondsLeft());
    }
}
