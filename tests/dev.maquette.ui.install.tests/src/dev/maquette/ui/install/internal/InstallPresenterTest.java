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

import dev.maquette.api.install.Terms;
import dev.maquette.api.library.ModelQuery;
import dev.maquette.api.request.InstallModel;
import dev.maquette.testkit.library.MemoryLibraries;
import dev.maquette.testkit.library.MemoryLibrary;
import dev.maquette.testkit.library.MemorySources;
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
        library.refuses("/refused/this");
        presenter.sources("/refused/this\n/models/one.safetensors");
        work();
        Checked.Refused refused = assertInstanceOf(Checked.Refused.class, seen.get().getFirst());
        assertEquals("Nothing can be read there.", refused.message());
        assertEquals(1, presenter.wanted().requests().size());
    }

    @Test
    void anotherPlaceChecksAgainAndEndsUpInTheRequests() {
        presenter.sources("/models/one.safetensors");
        work();
        presenter.inPlace(true);
        assertEquals(1, background.size());
        assertTrue(presenter.wanted().requests().isEmpty(), "not checked yet");
        work();
        assertTrue(presenter.wanted().requests().getFirst().inPlace());
    }

    @Test
    void theRequestsAreForReal() {
        presenter.sources("sample:tiny-sd-onnx");
        work();
        var request = presenter.wanted().requests().getFirst();
        assertEquals("sample:tiny-sd-onnx", request.source());
        assertEquals(false, request.dryRun());
    }

    @Test
    void aRepositoryIsAskedForAndWhatMostUsersWantIsInstalled() {
        library.sources().offers("aurora-forge/paperlight", MemorySources.offer("aurora-forge/paperlight",
                Terms.unknown(), null,
                MemorySources.choice("aurora-forge/paperlight", "v2.safetensors", 6_940_000_000L, true),
                MemorySources.choice("aurora-forge/paperlight", "v1.safetensors", 6_940_000_000L, false)));
        presenter.sources("aurora-forge/paperlight\n/models/one.safetensors");
        work();
        assertInstanceOf(Checked.Offered.class, seen.get().getFirst());
        assertEquals(List.of("aurora-forge/paperlight::v2.safetensors", "/models/one.safetensors"),
                presenter.wanted().requests().stream().map(InstallModel::source).toList());
        assertEquals("Install 2 models, 6.95 GB", presenter.wanted().verb());
    }

    @Test
    void whatHasTermsToAcceptIsLeftOutUntilTheyAre() {
        library.sources().offers("quiet-lab/winterline", MemorySources.offer("quiet-lab/winterline",
                Terms.unknown(), "Accept the terms on the model page.",
                MemorySources.choice("quiet-lab/winterline", "w.safetensors", 1_000, true)));
        presenter.sources("quiet-lab/winterline");
        work();
        assertEquals(List.of(), presenter.wanted().requests());
        assertEquals(List.of(), presenter.taken());
        assertEquals("https://hub.example.org/quiet-lab/winterline", seen.get().getFirst().page().orElseThrow());
    }

    @Test
    void aSizeThatNobodyKnowsIsNotGuessed() {
        library.sources().offers("https://files.example.org/a.safetensors", MemorySources.offer(
                "https://files.example.org/a.safetensors", null, null,
                MemorySources.choice("https://files.example.org/a.safetensors", "a.safetensors", -1, true)));
        presenter.sources("https://files.example.org/a.safetensors");
        work();
        assertEquals("Install 1 model", presenter.wanted().verb());
    }
}
