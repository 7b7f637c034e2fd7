// SPDX-License-Identifier: EPL-2.0
package dev.maquette.transfer.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import dev.maquette.api.library.LibraryException;
import dev.maquette.api.transfer.Answer;
import dev.maquette.testkit.hub.Reply;

class ReadingTest {

    @TempDir
    private Path folder;
    private Bench bench;

    @BeforeEach
    void open() throws IOException {
        bench = new Bench(folder);
    }

    @AfterEach
    void close() throws IOException {
        bench.close();
    }

    private Answer read(String path, int most) throws IOException, LibraryException {
        return bench.transfer().read(bench.hub.at(path), Bench.LOCAL, most, new NullProgressMonitor());
    }

    @Test
    void anAnswerIsReadWholeWhateverItsStatusIs() throws IOException, LibraryException {
        bench.hub.route(request -> Optional.of(Reply.text(request.path().equals("/good") ? 200 : 403,
                "application/json", "{\"näme\":1}").with("X-Error-Code", "GatedRepo")));
        assertEquals("{\"näme\":1}", read("/good", 100).body());
        var refused = read("/gated", 100);
        assertFalse(refused.good());
        assertEquals(403, refused.status());
        assertEquals(Optional.of("GatedRepo"), refused.header("x-error-code"));
    }

    @Test
    void aBusyServerIsAskedAgain() throws IOException, LibraryException {
        bench.hub.file("/api", Bench.model(10)).busy(503, null, 2);
        assertEquals(200, read("/api", 100).status());
    }

    @Test
    void anAnswerThatNeverEndsIsNotRead() {
        bench.hub.file("/api", Bench.model(100_000));
        assertThrows(LibraryException.class, () -> read("/api", 50_000));
    }
}
