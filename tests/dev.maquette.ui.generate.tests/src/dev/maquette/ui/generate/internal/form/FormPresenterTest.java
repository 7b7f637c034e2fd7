// SPDX-License-Identifier: EPL-2.0
package dev.maquette.ui.generate.internal.form;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import dev.maquette.api.generate.Device;
import dev.maquette.api.generate.ImageSettings;
import dev.maquette.api.generate.ImageSettings.Lora;
import dev.maquette.api.generate.ImageSettings.Refiner;
import dev.maquette.api.generate.MemoryNeed;
import dev.maquette.api.library.Actor;
import dev.maquette.api.model.Availability;
import dev.maquette.api.request.CheckFiles;
import dev.maquette.api.request.GenerateImages;
import dev.maquette.api.request.ListPictures.Drawing;
import dev.maquette.api.request.RemoveModels;
import dev.maquette.testkit.library.MemoryLibraries;
import dev.maquette.testkit.library.MemoryLibrary;
import dev.maquette.testkit.library.ModelRecords;
import dev.maquette.testkit.ui.Queued;
import dev.maquette.ui.generate.internal.studio.LiveStudio;
import dev.maquette.ui.generate.internal.studio.PaintingLibrary;
import dev.maquette.ui.part.Surroundings;
import dev.maquette.ui.session.Notice;
import dev.maquette.ui.session.Session;

class FormPresenterTest {

    private final PaintingLibrary library = new PaintingLibrary(ModelRecords.dozen());
    private final Session session = new Session(new MemoryLibraries(library));
    private final Queued turns = new Queued();
    private final Map<String, String> kept = new HashMap<>();
    private final AtomicLong seeds = new AtomicLong(100);
    private final List<Notice> told = new ArrayList<>();
    private LiveStudio studio;
    private FormPresenter presenter;

    private final FormScreen screen = new FormScreen() {

        @Override
        public void show(FormState state) {
            // the state is asked for
        }

        @Override
        public void tell(Notice notice) {
            told.add(notice);
        }
    };

    @BeforeEach
    void open() throws InterruptedException {
        session.open(library.info().location()).join();
        Surroundings surroundings = turns.surroundings(session);
        studio = new LiveStudio(surroundings, System::nanoTime);
        start();
    }

    private void start() throws InterruptedException {
        presenter = new FormPresenter(turns.surroundings(session), studio, screen, kept, seeds::incrementAndGet);
        turns.settle();
    }

    private void take(String key) throws InterruptedException {
        presenter.take(key);
        turns.settle();
    }

    @AfterEach
    void close() {
        presenter.close();
        studio.close();
        session.close();
    }

    private ImageSettings settings() {
        return presenter.state().wish().settings();
    }

    private String main() {
        return presenter.state().main().orElseThrow().name();
    }

    @Test
    void itBeginsWithAModelThatCanBeRunAndWhatThatIsUsedWith() {
        assertEquals("Harrowgate XL v4", main());
        assertEquals(30, settings().steps());
        assertEquals(5.5, settings().cfgScale());
        assertEquals("dpmpp_2m", settings().scheduler());
        assertEquals(1024, settings().width());
    }

    @Test
    void aModelThatIsTakenBeforeTheFirstIsThereIsTheOneThatStays() throws InterruptedException {
        presenter.close();
        kept.clear();
        presenter = new FormPresenter(turns.surroundings(session), studio, screen, kept, seeds::incrementAndGet);
        presenter.take("a5");
        turns.settle();
        assertEquals("Vellum Rooms", main());
    }

    @Test
    void aModelThatIsRefusedBeforeTheFirstIsThereLeavesRoomForTheFirst() throws InterruptedException {
        presenter.close();
        kept.clear();
        presenter = new FormPresenter(turns.surroundings(session), studio, screen, kept, seeds::incrementAndGet);
        presenter.take("b1");
        turns.settle();
        assertEquals("Harrowgate XL v4", main());
    }

    @Test
    void aModelOfALibraryThatIsClosedMeanwhileIsNotTaken() throws InterruptedException {
        presenter.close();
        Deque<Runnable> late = new ArrayDeque<>();
        PaintingLibrary attic = new PaintingLibrary(new MemoryLibrary("Attic", ModelRecords.dozen()));
        Session both = new Session(new MemoryLibraries(library, attic));
        both.open(library.info().location()).join();
        presenter = new FormPresenter(new Surroundings(both, late::add, turns.surroundings(both).display()), studio,
                screen, kept, seeds::incrementAndGet);
        presenter.take("a5");
        both.open(attic.info().location()).join();
        do {
            turns.settle();
            late.poll().run();
            turns.settle();
        } while (!late.isEmpty());
        assertEquals("Harrowgate XL v4", main());
        both.close();
    }

    @Test
    void aLoraThatIsTakenAgainKeepsItsStrengthAndIsUsed() throws InterruptedException {
        take("b1");
        presenter.strength("b1", 0.3);
        presenter.use("b1", false);
        take("b1");
        assertEquals(List.of(new Lora("b1", 0.3)), presenter.state().wish().request().settings().loras());
    }

    @Test
    void whatWasSetIsThereAgainAfterTheNextStart() throws InterruptedException {
        take("a5");
        presenter.prompt("a kiln,\nat night");
        presenter.change(s -> s.steps(11).negativePrompt("frame")
                .start(new ImageSettings.Start("/lake.png", null, 0.5)));
        presenter.close();
        start();
        assertEquals("Vellum Rooms", main());
        assertEquals("a kiln,\nat night", settings().prompt());
        assertEquals(11, settings().steps());
        assertEquals("/lake.png", settings().start().image());
    }

    @Test
    void whatCannotBeReadAnyMoreIsForgotten() throws InterruptedException {
        presenter.close();
        kept.replaceAll((place, json) -> "[1, 2");
        start();
        assertEquals("Harrowgate XL v4", main());
    }

    @Test
    void aRandomSeedIsNewForEachDrawingAndSeen() throws InterruptedException {
        presenter.generate();
        presenter.generate();
        turns.settle();
        assertEquals(List.of(101L, 102L), library.drawings().stream().map(d -> d.settings().seed()).toList());
        assertEquals(102L, settings().seed());
        presenter.dice();
        presenter.generate();
        presenter.generate();
        turns.settle();
        assertEquals(List.of(103L, 103L),
                library.drawings().stream().skip(2).map(d -> d.settings().seed()).toList());
    }

    @Test
    void lorasAreTakenWithTheirOwnStrengthAndLeftOutWhileTheyAreOff() throws InterruptedException {
        take("b1");
        take("b2");
        presenter.strength("b2", 0.3);
        presenter.use("b1", false);
        presenter.generate();
        turns.settle();
        assertEquals(List.of(new Lora("b2", 0.3)), library.drawings().getFirst().settings().loras());
        assertEquals(List.of("Saltmarsh Film false", "Papercut Depth true"),
                presenter.state().loras().stream().map(row -> row.model().name() + " " + row.used()).toList());
        presenter.remove("b1");
        turns.settle();
        assertEquals(List.of(new Lora("b2", 0.3)), settings().loras());
    }

    @Test
    void whatDoesNotGoWithTheMainModelIsRefusedInWords() throws InterruptedException {
        take("b3");
        take("d1");
        take("a2");
        assertEquals(List.of("Gouache Field is for FLUX and does not go with the main model.",
                "Brushfire Depth does not draw and does not change what is drawn.",
                "Fernglass Atlas cannot be run here."), told.stream().map(Notice::title).toList());
        assertEquals("Harrowgate XL v4", main());
        assertTrue(settings().loras().isEmpty());
    }

    @Test
    void whatDoesNotGoWithAnotherMainModelGoesWithTheFormer() throws InterruptedException {
        take("b1");
        take("c1");
        assertEquals("c1", settings().vae());
        take("a5");
        assertNull(settings().vae());
        assertTrue(settings().loras().isEmpty());
    }

    @Test
    void aModelThatIsRemovedGivesWayToAnother() throws Exception {
        library.models().run(new RemoveModels(List.of("a1"),
                RemoveModels.Files.TRASH, false), Actor.localUser(),
                new NullProgressMonitor());
        turns.settle();
        assertEquals("Kilnstone Realism", main());
    }

    @Test
    void aModelWhoseFilesAreGoneIsNotThere() throws Exception {
        take("b1");
        library.models().vanishes("b1", Availability.MISSING);
        library.models().vanishes("a1", Availability.OFFLINE);
        library.models().run(new CheckFiles(List.of()), Actor.localUser(), new NullProgressMonitor());
        presenter.renew();
        turns.settle();
        assertEquals("Kilnstone Realism", main());
        assertTrue(settings().loras().isEmpty());
    }

    @Test
    void theSettingsOfAPictureAreUsedWithItsModelAndSeed() throws InterruptedException {
        ImageSettings made = new ImageSettings.Builder("a lighthouse").steps(9).seed(77L).size(640, 512)
                .cfgScale(3d).build();
        presenter.use(picture("a5", made));
        turns.settle();
        assertEquals("Vellum Rooms", main());
        assertEquals("a lighthouse", settings().prompt());
        assertEquals(9, settings().steps());
        assertEquals(640, settings().width());
        assertEquals("dpmpp_2m", settings().scheduler(), "what the picture does not say stays");
        presenter.generate();
        turns.settle();
        assertEquals(77L, library.drawings().getFirst().settings().seed());
    }

    @Test
    void aPictureOfAModelThatIsNotHereGivesItsOtherSettings() throws InterruptedException {
        presenter.use(picture("gone", new ImageSettings.Builder("a lighthouse").steps(9).build()));
        turns.settle();
        assertEquals("Harrowgate XL v4", main());
        assertEquals(9, settings().steps());
        assertEquals("Old Model is not here or cannot be run here.", told.getFirst().title());
    }

    @Test
    void aPictureThatWasDrawnHereGivesItsSettingsAndAnyOtherIsDrawnOver() throws InterruptedException {
        presenter.prompt("a kiln");
        presenter.generate();
        turns.settle();
        presenter.prompt("something else");
        presenter.drop(Path.of("/pictures/1.png"));
        turns.settle();
        assertEquals("a kiln", settings().prompt());
        assertNull(settings().start());
        presenter.drop(Path.of("/holiday/lake.png"));
        assertEquals(new ImageSettings.Start(Path.of("/holiday/lake.png").toString(), null, 0.75), settings().start());
        presenter.start(null);
        assertNull(settings().start());
    }

    @Test
    void aModelThatIsDroppedIsTaken() throws InterruptedException {
        Path models = library.info().modelsFolder();
        presenter.drop(models.resolve(library.models().model("b1").orElseThrow().path()));
        turns.settle();
        assertEquals(List.of("b1"), settings().loras().stream().map(Lora::model).toList());
        presenter.drop(Path.of("/elsewhere/notes.txt"));
        turns.settle();
        presenter.drop(Path.of("/elsewhere/lake.webp"));
        turns.settle();
        assertEquals(List.of("notes.txt is no PNG or JPEG picture and no model of this library.",
                "lake.webp is no PNG or JPEG picture and no model of this library."),
                told.stream().map(Notice::title).toList());
        assertNull(settings().start());
    }

    @Test
    void aPictureOfTheLibraryThatDoesNotSayHowItWasMadeIsDrawnOver() {
        presenter.pictures(List.of(picture("a1", null)), 1);
        presenter.drop(Path.of("/p.png"));
        assertEquals(Path.of("/p.png").toString(), settings().start().image());
    }

    private static Drawing picture(String model, ImageSettings settings) {
        return new Drawing("/p.png", Instant.EPOCH, 640, 512, model, "Old Model", settings, null, null);
    }

    @Test
    void aDeviceThatDoesNotWorkAnyMoreIsNotChosenAnyMore() throws InterruptedException {
        presenter.device("cuda");
        presenter.close();
        library.has(List.of(new Device("cuda", "CUDA", false, "CUDA is not usable: libcudnn.so.9 was not found.",
                null, null), PaintingLibrary.CPU));
        start();
        assertNull(presenter.state().wish().device());
        assertNull(library.estimates().getLast().device(), "memory is that of the device that draws");
        assertEquals(List.of(PaintingLibrary.CPU), presenter.state().usable());
        assertEquals("CPU · 16 threads", Offers.device(presenter.state().usable(), null));
        assertEquals("CUDA is not usable: libcudnn.so.9 was not found.", Troubles.of(presenter.state().devices()));
    }

    @Test
    void memoryIsEstimatedAgainOnlyWhereItMatters() throws InterruptedException {
        int before = library.estimates().size();
        presenter.prompt("something else");
        presenter.change(s -> s.steps(50).seed(3L).count(7));
        turns.settle();
        assertEquals(before, library.estimates().size());
        library.needs(new MemoryNeed("cuda", 1, 1, 18_000_000_000L, 12_000_000_000L, false, "Choose a smaller size."));
        presenter.change(s -> s.size(2048, 1024));
        turns.settle();
        assertEquals(before + 1, library.estimates().size());
        assertEquals(2048, library.estimates().getLast().settings().width());
        assertFalse(presenter.state().fit().fits());
        assertEquals("This needs about 18.0 GB and 12.0 GB are free. Choose a smaller size.",
                presenter.state().fit().text());
    }

    @Test
    void widthAndHeightAreSwapped() {
        presenter.change(s -> s.size(640, 512));
        presenter.swap();
        assertEquals(512, settings().width());
        assertEquals(640, settings().height());
    }

    @Test
    void aModelsOwnSettingsComeBack() throws InterruptedException {
        presenter.change(s -> s.steps(3).cfgScale(1d).refiner(new Refiner("nowhere", 0.5)));
        presenter.prompt("kept");
        presenter.reset();
        turns.settle();
        assertEquals(30, settings().steps());
        assertEquals(5.5, settings().cfgScale());
        assertNull(settings().refiner(), "it is not there");
        assertEquals("kept", settings().prompt());
    }

    @Test
    void whatWaitsIsCounted() throws Exception {
        library.hold();
        presenter.generate();
        presenter.generate();
        presenter.generate();
        assertEquals(2, presenter.state().waiting());
        assertTrue(presenter.state().drawing());
        studio.cancel();
        turns.settle();
        assertEquals(0, presenter.state().waiting());
        assertFalse(presenter.state().drawing());
    }

    @Test
    void phrasesOfWhatIsUsedAreAtHandOnceEach() throws InterruptedException {
        assertTrue(presenter.state().phrases().isEmpty());
        take("b1");
        take("b2");
        assertEquals(List.of("layered paper", "soft light"), presenter.state().phrases());
        presenter.use("b1", false);
        presenter.use("b2", false);
        assertTrue(presenter.state().phrases().isEmpty());
    }

    @Test
    void withoutAMainModelNothingIsDrawn() throws InterruptedException {
        presenter.close();
        PaintingLibrary bare = new PaintingLibrary(List.of(ModelRecords.dozen().get(1)));
        Session other = new Session(new MemoryLibraries(bare));
        other.open(bare.info().location()).join();
        presenter = new FormPresenter(turns.surroundings(other), studio, screen, new HashMap<>(), () -> 1);
        turns.settle();
        assertTrue(presenter.state().empty(), "FLUX is not run here");
        presenter.generate();
        turns.settle();
        assertEquals(List.<GenerateImages>of(), bare.drawings());
        other.close();
    }
}
