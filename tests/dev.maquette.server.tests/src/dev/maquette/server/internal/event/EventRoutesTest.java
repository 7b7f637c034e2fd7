// SPDX-License-Identifier: EPL-2.0
package dev.maquette.server.internal.event;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.List;
import java.util.Map;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

import dev.maquette.api.install.InstallJob;
import dev.maquette.api.json.Json;
import dev.maquette.api.library.Actor;
import dev.maquette.api.library.InstallsEvent;
import dev.maquette.api.library.LibraryException;
import dev.maquette.api.model.ModelChanges;
import dev.maquette.api.request.InstallModel;
import dev.maquette.api.request.QueueInstalls;
import dev.maquette.api.transfer.Access;
import dev.maquette.server.internal.TestSite;
import dev.maquette.testkit.library.MemoryLibrary;
import dev.maquette.testkit.library.ModelRecords;

@Timeout(30)
class EventRoutesTest {

    private final MemoryLibrary library = new MemoryLibrary("Library",
            List.of(ModelRecords.model("k1", "One", "main", "sd-1", "checkpoint", 10, null)));
    private TestSite site;
    private EventStream stream;

    @BeforeEach
    void listen() throws LibraryException, IOException, InterruptedException {
        site = new TestSite(library);
        stream = new EventStream(site.at("/api/v1/events"));
        assertEquals("connected", stream.next().name());
    }

    @AfterEach
    void close() throws IOException {
        site.close();
        stream.close();
    }

    @Test
    void itIsAStreamThatNobodyKeeps() {
        assertEquals(200, stream.status());
        assertEquals("text/event-stream", stream.header("Content-Type"));
        assertEquals("no-store", stream.header("Cache-Control"));
    }

    @Test
    void aChangeOfTheLibraryIsToldWithItsKeys() throws IOException {
        library.changeBehindTheScenes("k1", Map.of("description", "new"));

        var event = stream.next();

        assertEquals("library_changed", event.name());
        assertEquals("[\"k1\"]", event.payload().get("keys").toString());
        assertEquals(library.history(null, 1).getFirst().sequence(), event.payload().get("sequence").getAsLong());
        assertTrue(event.payload().get("timestamp").getAsLong() > 1_700_000_000L);
    }

    @Test
    void anInstallationIsToldAsTheLibraryTellsIt() throws IOException, LibraryException {
        queue();

        var event = stream.next();

        assertEquals("installs_changed", event.name());
        var told = Json.read(event.payload().toString(), InstallsEvent.class);
        assertEquals(library.installs(), told.changed());
        assertEquals(InstallJob.Status.WAITING, told.changed().getFirst().status());
    }

    @Test
    void aWholeInstallationIsToldInInvokeAisWords() throws IOException, LibraryException {
        queue();
        library.queued().complete(1, ModelRecords.model("k9", "a", "main", "sd-1", "checkpoint", 5, null));
        stream.next();

        var started = stream.next();
        var complete = stream.next();

        assertEquals("model_install_started", started.name());
        assertEquals("model_install_complete", complete.name());
        assertEquals("k9", complete.payload().get("key").getAsString());
        assertEquals("local", complete.payload().getAsJsonObject("source").get("type").getAsString());
    }

    private void queue() throws LibraryException {
        var install = new InstallModel("/models/a.safetensors", false, ModelChanges.none(), false, Access.anonymous());
        library.run(new QueueInstalls(List.of(install), InstallJob.USUAL_PRIORITY), Actor.localUser(),
                new NullProgressMonitor());
    }

    @Test
    void theStreamEndsWithTheServer() throws IOException {
        site.close();

        assertNull(stream.next());
    }
}
