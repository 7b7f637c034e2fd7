// SPDX-License-Identifier: EPL-2.0
package dev.maquette.ui.install.internal.starter;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import dev.maquette.api.install.InstallJob;
import dev.maquette.api.install.InstallJob.Status;
import dev.maquette.api.library.Actor;
import dev.maquette.api.library.LibraryException;
import dev.maquette.api.model.BaseModel;
import dev.maquette.api.model.ModelType;
import dev.maquette.api.request.InstallModel;
import dev.maquette.api.request.QueueInstalls;
import dev.maquette.api.starter.StarterModel;
import dev.maquette.testkit.library.MemoryLibraries;
import dev.maquette.testkit.library.MemoryLibrary;
import dev.maquette.ui.install.internal.offer.Wanted;
import dev.maquette.ui.session.Session;

class StarterPresenterTest {

    private final MemoryLibrary library = new MemoryLibrary("Studio", List.of());
    private final Session session = new Session(new MemoryLibraries(library));
    private final List<Shelf> seen = new ArrayList<>();
    private StarterPresenter presenter;

    @BeforeEach
    void open() throws InterruptedException {
        library.sources().starter(model("Sample", "main", "sd-1", "sample:tiny", 5_000_000L, null, true, "sample"),
                null);
        library.sources().starter(model("Fernglass", "main", "flux", "a/fernglass", 12_000_000_000L,
                "non-commercial (dev)", true, "flux", "a/t5", "a/vae"), null, "a/t5", "a/vae");
        library.sources().starter(model("Kestrel", "main", "flux", "a/kestrel", 10_000_000_000L, null, true, "flux",
                "a/t5"), null, "a/t5");
        library.sources().starter(model("Dreaming", "main", "sd-1", "a/dreaming", null, null, true, "sd"), "key");
        library.sources().starter(model("T5", "t5_encoder", "any", "a/t5", 5_000_000_000L, null, false, ""), null);
        library.sources().starter(model("VAE", "vae", "flux", "a/vae", 300_000_000L, null, true, "flux"), null);
        library.sources().bundle("sample", "Sample");
        library.sources().bundle("flux", "FLUX.1 dev");
        library.sources().bundle("gone", "Nothing in it");
        session.open(library.info().location()).join();
        presenter = new StarterPresenter(session, seen::add, Runnable::run, Runnable::run);
    }

    @AfterEach
    void close() {
        presenter.close();
        session.close();
    }

    private static StarterModel model(String name, String type, String base, String source, Long size, String licence,
            boolean listed, String bundle, String... needs) {
        return new StarterModel(name, new ModelType(type), new BaseModel(base), null, null, source, size, "Some words",
                List.of(needs), bundle.isEmpty() ? List.of() : List.of(bundle), List.of(), licence, listed);
    }

    private Shelf shelf() {
        return seen.getLast();
    }

    private StarterRow row(String name) {
        return shelf().rows().stream().filter(row -> row.model().name().equals(name)).findFirst().orElseThrow();
    }

    private static List<String> sources(Wanted wanted) {
        return wanted.requests().stream().map(InstallModel::source).toList();
    }

    @Test
    void whatOnlyOthersNeedIsNotListed() {
        assertEquals(List.of("Sample", "Fernglass", "Kestrel", "Dreaming", "VAE"),
                shelf().rows().stream().map(row -> row.model().name()).toList());
    }

    @Test
    void theSizeIsWithWhatIsNeededAndWhatIsNeededComesFirst() {
        assertEquals(17_300_000_000L, row("Fernglass").bytes());
        Wanted wanted = shelf().wanted(List.of(row("Fernglass")));
        assertEquals(List.of("a/t5", "a/vae", "a/fernglass"), sources(wanted));
        assertEquals("Install 3 models, 17.3 GB", wanted.verb());
    }

    @Test
    void whatTwoNeedIsInstalledOnce() {
        Wanted wanted = shelf().wanted(shelf().bundles().get(1).rows());
        assertEquals(List.of("a/t5", "a/vae", "a/fernglass", "a/kestrel"), sources(wanted));
        assertEquals(27_300_000_000L, wanted.bytes());
    }

    @Test
    void whatIsThereIsNotInstalledAgain() {
        assertTrue(row("Dreaming").installed());
        assertEquals(List.of(), sources(shelf().wanted(List.of(row("Dreaming")))));
    }

    @Test
    void bundlesHaveTheirModelsAndAnEmptyOneIsNotShown() {
        assertEquals(List.of("Sample", "FLUX.1 dev"),
                shelf().bundles().stream().map(StarterBundleRow::name).toList());
        assertEquals("flux", shelf().bundles().get(1).base().id());
        assertTrue(shelf().bundles().get(1).nonCommercial());
    }

    @Test
    void whatIsInTheQueueSaysSoUntilItIsThere() throws LibraryException {
        Wanted wanted = shelf().wanted(List.of(row("Kestrel")));
        library.run(new QueueInstalls(wanted.requests(), InstallJob.USUAL_PRIORITY), Actor.localUser(),
                new NullProgressMonitor());
        assertTrue(row("Kestrel").queued());
        assertFalse(row("Fernglass").queued(), "it only needs the same encoder");
        int before = seen.size();
        library.queued().fetch(1, 10, 100, 5);
        assertEquals(before, seen.size(), "progress alone changes nothing");
        library.queued().become(1, Status.CANCELLED);
        library.queued().become(2, Status.CANCELLED);
        assertFalse(row("Kestrel").queued());
    }

    @Test
    void theFilterFindsByWordsTypeBundleAndLicence() {
        assertEquals(List.of("Fernglass", "Kestrel"), shown(StarterFilter.none().words("FLUX main")));
        assertEquals(List.of("VAE"), shown(StarterFilter.none().type("vae")));
        assertEquals(List.of("Sample", "Dreaming"), shown(StarterFilter.none().base("sd-1")));
        assertEquals(List.of("Kestrel", "VAE"), shown(StarterFilter.none().bundle("flux").commercial(true)));
    }

    private List<String> shown(StarterFilter filter) {
        return shelf().rows().stream().filter(filter::shows).map(row -> row.model().name()).toList();
    }
}
