// SPDX-License-Identifier: EPL-2.0
package dev.maquette.server.internal.operation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import dev.maquette.api.library.Actor;
import dev.maquette.api.library.ForwardingLibrary;
import dev.maquette.api.library.Library;
import dev.maquette.api.library.LibraryException;
import dev.maquette.api.library.LibraryInfo;
import dev.maquette.api.library.ModelQuery;
import dev.maquette.api.library.Problem;
import dev.maquette.api.library.Request;
import dev.maquette.api.library.UnreachableLibraryException;
import dev.maquette.api.request.ListTokens;
import dev.maquette.api.request.TestToken;
import dev.maquette.api.serve.ServerSettings;
import dev.maquette.api.transfer.Secret;
import dev.maquette.server.internal.TestSite;
import dev.maquette.testkit.Eventually;
import dev.maquette.testkit.library.MemoryLibrary;
import dev.maquette.testkit.library.ModelRecords;

/** A library whose server goes and comes back. */
class LostServerTest {

    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private final MemoryLibrary memory = new MemoryLibrary("Served",
            List.of(ModelRecords.model("k1", "one", "main", "sd-1", "onnx", 7L, null)));
    private final List<String> tokens = new CopyOnWriteArrayList<>();
    private volatile boolean broken;
    private TestSite site;
    private Library library;

    /** Notes which tokens arrive. */
    private final class Noting extends ForwardingLibrary {

        Noting() {
            super(memory);
        }

        @Override
        public <O extends Record> O run(Request<O> request, Actor actor, IProgressMonitor monitor)
                throws LibraryException {
            if (request instanceof TestToken test) {
                tokens.add(test.token().reveal());
            }
            if (request instanceof ListTokens) {
                broken = true;
                throw new LibraryException(Problem.DENIED, "Not for you.", "Ask somebody else.");
            }
            return super.run(request, actor, monitor);
        }

        @Override
        public LibraryInfo info() {
            if (broken) {
                throw new IllegalStateException("on purpose");
            }
            return super.info();
        }
    }

    @BeforeEach
    void open() throws Exception {
        site = new TestSite(new Noting());
        library = RemoteClient.libraries().open(site.at("/"), Optional.empty());
    }

    @AfterEach
    void close() {
        library.close();
        site.close();
    }

    @Test
    void whatHappenedMeanwhileIsToldWhenItIsBack() throws Exception {
        List<String> changed = new CopyOnWriteArrayList<>();
        int port = site.at("/").getPort();
        try (var _ = library.subscribe(event -> changed.addAll(event.changed()))) {
            memory.changeBehindTheScenes("k1", Map.of("description", "first"));
            Eventually.holds("it is heard", PATIENCE, () -> changed.contains("k1"));
            changed.clear();

            site.close();
            memory.changeBehindTheScenes("k1", Map.of("description", "second"));
            site = new TestSite(new Noting(), ServerSettings.local(port));

            Eventually.holds("what was missed is told", PATIENCE, () -> changed.contains("k1"));
            assertEquals("second", library.model("k1").orElseThrow().description());
        }
    }

    @Test
    void whileItIsGoneEachQuestionFailsAsExpected() {
        site.close();

        assertEquals(Problem.UNREACHABLE,
                assertThrows(LibraryException.class, () -> library.model("k1")).problem());
        var gone = assertThrows(UnreachableLibraryException.class, () -> library.models(ModelQuery.all()));
        assertEquals(Problem.UNREACHABLE, gone.failure().problem());
    }

    @Test
    void aSecretArrivesOnThisComputer() throws LibraryException {
        library.run(new TestToken("huggingface", new Secret("hf_secret")), new Actor("ada"),
                new NullProgressMonitor());

        assertEquals(List.of("hf_secret"), tokens);
    }

    @Test
    void whatIsRefusedIsToldAlsoWhereItsReasonCannotBeAskedFor() {
        var refused = assertThrows(LibraryException.class,
                () -> library.run(new ListTokens(), new Actor("ada"), new NullProgressMonitor()));

        assertEquals("Not for you.", refused.getMessage());
    }
}
