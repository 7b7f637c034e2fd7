// SPDX-License-Identifier: EPL-2.0
package dev.maquette.ui.install.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import dev.maquette.api.library.ModelQuery;
import dev.maquette.testkit.library.MemoryLibraries;
import dev.maquette.testkit.library.MemoryLibrary;
import dev.maquette.ui.session.Session;

class InstallPresenterTest {

    private final MemoryLibrary library = new MemoryLibrary("Studio", List.of());
    private final Session session = new Session(new MemoryLibraries(library));
    private final AtomicReference<List<Checked>> seen = new AtomicReference<>(List.of());
    private final Deque<Runnable> background = new ArrayDeque<>();
    private final InstallPresenter presenter = new InstallPresenter(session, seen::set, background::add,
            Runnable::run);

    @BeforeEach
    void open() throws InterruptedException {
        session.open(library.info().location()).join();
    }

    @AfterEach
    void close() {
        presenter.close();
        session.close();
    }

    private void work() {
        while (!background.isEmpty()) {
            background.poll().run();
        }
    }

    @Test
    void eachLineIsASourceThatIsCheckedInTheBackground() {
        presenter.sources(" /models/one.safetensors \n\n/models/two.safetensors\n");
        assertInstanceOf(Checked.Waiting.class, seen.get().getFirst());
        work();
        assertEquals(List.of("/models/one.safetensors", "/models/two.safetensors"),
                seen.get().stream().map(Checked::source).toList());
        assertTrue(seen.get().stream().allMatch(Checked.Ready.class::isInstance));
    }

    @Test
    void checkingStoresNothing() {
        presenter.sources("/models/one.safetensors");
        work();
        assertEquals(0, library.models(ModelQuery.all()).total());
    }

    @Test
    void aSourceIsCheckedOnceHoweverOftenTheTextChanges() {
        presenter.sources("/models/one.safetensors");
        presenter.sources("/models/one.safetensors\n/models/one.safetensors");
        assertEquals(1, background.size());
        work();
        assertEquals(1, seen.get().size());
    }

    @Test
    void aRefusalSaysWhyAndIsNotInstalled() {
        presenter.sources("refuse:this\n/models/one.safetensors");
        work();
        Checked.Refused refused = assertInstanceOf(Checked.Refused.class, seen.get().getFirst());
        assertEquals("Nothing can be read there.", refused.message());
        assertEquals(1, presenter.requests().size());
    }

    @Test
    void anotherPlaceChecksAgainAndEndsUpInTheRequests() {
        presenter.sources("/models/one.safetensors");
        work();
        presenter.inPlace(true);
        assertEquals(1, background.size());
        assertTrue(presenter.requests().isEmpty(), "not checked yet");
        work();
        assertTrue(presenter.requests().getFirst().inPlace());
    }

    @Test
    void theRequestsAreForReal() {
        presenter.sources("sample:tiny-sd-onnx");
        work();
        var request = presenter.requests().getFirst();
        assertEquals("sample:tiny-sd-onnx", request.source());
        assertEquals(false, request.dryRun());
    }
}
