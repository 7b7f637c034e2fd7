// SPDX-License-Identifier: EPL-2.0
package dev.maquette.core.internal.isolate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

import com.google.gson.Gson;

import dev.maquette.api.fault.PlugInFault;
import dev.maquette.api.json.WireJson;
import dev.maquette.api.probe.InvalidModelException;
import dev.maquette.testkit.ForkedJvm;
import dev.maquette.testkit.probe.ProbedFile;

/** Formats that are read in another process. */
class CellTest {

    @TempDir
    private Path folder;
    private final List<PlugInFault> faults = new ArrayList<>();
    private final List<Process> processes = new ArrayList<>();
    private Cell cell = new Cell(this::start, Duration.ofMinutes(1));
    private final Custody custody = new Custody("com.acme.x", Duration.ofSeconds(10), faults::add);

    private synchronized Process start() throws IOException {
        processes.add(new ProcessBuilder(ForkedJvm.command(CellMain.class,
                List.of(Cell.class, WireJson.class, Gson.class, NullProgressMonitor.class), List.of("-Xshare:auto")))
                .redirectError(ProcessBuilder.Redirect.INHERIT).start());
        return processes.getLast();
    }

    @AfterEach
    void end() {
        processes.forEach(Process::destroyForcibly);
    }

    private GuardedReader reader(String format) {
        return new GuardedReader(() -> new Reading.InCell(format, cell), custody);
    }

    /** What the good one says: which process it is. */
    private String process() throws IOException, InvalidModelException {
        return read("good", new NullProgressMonitor());
    }

    private String read(String format, IProgressMonitor monitor) throws IOException, InvalidModelException {
        return reader(format).read(new ProbedFile(folder, monitor)).container();
    }

    private String failure(String format) {
        return assertThrows(Misbehaviour.class, () -> read(format, new NullProgressMonitor())).getMessage();
    }

    private void isDead(Process process) throws InterruptedException {
        assertTrue(process.waitFor(30, TimeUnit.SECONDS), "the process goes on");
    }

    @Test
    void allQuestionsGoToOneProcess() throws Exception {
        var process = process();
        assertEquals(process, process());
        assertTrue(reader("good").recognises(new ProbedFile(folder)));
        assertEquals(Long.toString(processes.getFirst().pid()), process);
        assertEquals(1, processes.size());
    }

    @Test
    void whatIsSaidOfAFileIsSaid() {
        var broken = assertThrows(InvalidModelException.class, () -> read("broken", new NullProgressMonitor()));
        assertEquals("It is cut off.", broken.getMessage());
        assertTrue(failure("fails").contains("a mistake"));
    }

    @Test
    void oneThatEndsItsProcessCostsOneAnswer() throws Exception {
        var first = process();
        assertTrue(failure("exits").contains("its process ended with 3"));
        assertNotEquals(first, process());
    }

    @Test
    void oneThatAlwaysEndsItsProcessIsLeftOut() {
        for (int i = 0; i < 3; i++) {
            failure("exits");
        }
        assertEquals(1, faults.size());
        assertTrue(reader("good").leftOut().isPresent());
        assertEquals(3, processes.size());
    }

    @Test
    void oneThatGivesNoAnswerIsEnded() throws Exception {
        assertTrue(failure("hangs").contains("gave no answer for 10 seconds"));
        isDead(processes.getFirst());
        assertEquals(1, faults.size());
    }

    @Test
    void oneThatMakesNoSenseIsEnded() throws Exception {
        failure("raves");
        isDead(processes.getFirst());
    }

    @Test
    void whoIsCancelledEndsTheProcess() throws Exception {
        process();
        var monitor = new NullProgressMonitor() {
            @Override
            public boolean isCanceled() {
                return Files.exists(folder.resolve("begun"));
            }
        };
        assertThrows(OperationCanceledException.class, () -> read("hangs", monitor));
        isDead(processes.getFirst());
        assertEquals(List.of(), faults);
    }

    @Test
    @Timeout(60)
    void whoGivesUpWhileTheProcessStartsLeavesNoneAtIt() throws Exception {
        var turn = new Turn();
        cell = new Cell(() -> {
            turn.over().set(true);
            return start();
        }, Duration.ofMinutes(1));
        assertThrows(IllegalStateException.class,
                () -> cell.ask(new CellRequest("hangs", CellRequest.Deed.READ, folder), turn));
        isDead(processes.getFirst());
    }

    @Test
    void oneThatIsReplacedIsAskedInANewProcess() throws Exception {
        var first = process();
        cell.renew();
        isDead(processes.getFirst());
        assertNotEquals(first, process());
        assertEquals(List.of(), faults);
    }

    @Test
    void oneThatHasNothingToDoEnds() throws Exception {
        cell = new Cell(this::start, Duration.ofMillis(50));
        process();
        isDead(processes.getFirst());
        process();
        assertEquals(2, processes.size());
    }

    @Test
    void whereThereCanBeNoProcessThatIsSaid() {
        cell = new Cell(() -> {
            throw new IOException("No process.");
        }, Duration.ofMinutes(1));
        assertEquals("No process.",
                assertThrows(IOException.class, () -> read("good", new NullProgressMonitor())).getMessage());
    }
}
