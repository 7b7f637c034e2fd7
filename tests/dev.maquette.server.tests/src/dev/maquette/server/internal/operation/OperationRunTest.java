// SPDX-License-Identifier: EPL-2.0
package dev.maquette.server.internal.operation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.junit.jupiter.api.Test;

import dev.maquette.api.library.Actor;
import dev.maquette.api.library.ForwardingLibrary;
import dev.maquette.api.library.LibraryException;
import dev.maquette.api.library.Request;
import dev.maquette.api.request.CheckFiles;
import dev.maquette.testkit.library.MemoryLibrary;

class OperationRunTest {

    private final IProgressMonitor ending = new NullProgressMonitor();

    /** While it is at work the server's patience ends. */
    private final class Patient extends ForwardingLibrary {

        Patient() {
            super(new MemoryLibrary("Library", List.of()));
        }

        @Override
        public <O extends Record> O run(Request<O> request, Actor actor, IProgressMonitor monitor)
                throws LibraryException {
            ending.setCanceled(true);
            if (monitor.isCanceled()) {
                throw new OperationCanceledException();
            }
            return super.run(request, actor, monitor);
        }
    }

    private OperationRun run() {
        return new OperationRun(new Patient(), new CheckFiles(List.of()), Actor.localUser(), ending);
    }

    @Test
    void theEndOfTheServerCancelsWhatIsAnsweredAsAWhole() {
        assertThrows(OperationCanceledException.class, () -> run().whole());
    }

    @Test
    void theEndOfTheServerCancelsWhatIsToldLineByLine() throws IOException {
        var out = new ByteArrayOutputStream();

        run().stream(out);

        assertEquals("{\"cancelled\":true}", out.toString(StandardCharsets.UTF_8).strip());
    }
}
