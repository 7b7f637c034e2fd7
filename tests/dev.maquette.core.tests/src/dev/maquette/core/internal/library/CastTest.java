// SPDX-License-Identifier: EPL-2.0
package dev.maquette.core.internal.library;

import static dev.maquette.core.internal.library.LibraryFixture.run;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import dev.maquette.api.generate.ImageSettings;
import dev.maquette.api.generate.ImageSettings.Lora;
import dev.maquette.api.generate.ImageSettings.Refiner;
import dev.maquette.api.generate.ImageTask;
import dev.maquette.api.library.Actor;
import dev.maquette.api.library.LibraryException;
import dev.maquette.api.library.Problem;
import dev.maquette.api.model.ModelChanges;
import dev.maquette.api.model.ModelRecord;
import dev.maquette.api.request.EditModel;
import dev.maquette.api.request.EstimateMemory;
import dev.maquette.api.request.GenerateImages;
import dev.maquette.api.request.GenerateImages.Drawn;
import dev.maquette.api.request.InstallModel;
import dev.maquette.api.request.MeasureSpeed;
import dev.maquette.api.request.ReleaseModels;
import dev.maquette.api.request.SurveyDevices;

/** Which models take part in a picture. */
class CastTest extends OneLibrary {

    private ModelRecord kiln;

    @BeforeEach
    void installKiln() throws Exception {
        kiln = install("kiln", "main", "sd-1");
    }

    private ModelRecord install(String name, String type, String base) throws LibraryException {
        return run(library, new InstallModel("made:" + name, false,
                ModelChanges.none().with("type", type).with("base", base), false)).model();
    }

    private static ImageSettings.Builder settings(String prompt) {
        return new ImageSettings.Builder(prompt).steps(2).cfgScale(7.0).cfgRescale(0.0).clipSkip(0)
                .scheduler("euler").seed(7L).size(8, 8);
    }

    private List<Drawn> draw(ModelRecord main, ImageSettings settings) throws LibraryException {
        var told = new ArrayList<Drawn>();
        library.run(new GenerateImages(main.key(), settings, null, "pencil"), told::add, new Actor("ada"),
                new NullProgressMonitor());
        return told;
    }

    private ImageTask task() {
        return fixture.drawer().tasks().getLast();
    }

    private String refused(ModelRecord main, ImageSettings settings) {
        var refused = assertThrows(LibraryException.class, () -> draw(main, settings));
        assertEquals(Problem.INVALID, refused.problem());
        assertEquals(List.of(), fixture.drawer().tasks());
        return refused.getMessage() + " " + refused.remedy();
    }

    @Test
    void theEngineIsGivenTheFilesOfAllThatTakePart() throws Exception {
        var mist = install("mist", "lora", "sd-1");
        var clear = install("clear", "vae", "any");
        draw(kiln, settings("x").loras(List.of(new Lora(mist.key(), 0.8))).vae(clear.key()).build());
        assertEquals(library.path(mist), task().loras().getFirst().part().path());
        assertEquals(0.8, task().loras().getFirst().strength());
        assertEquals(library.path(clear), task().vae().path());
        assertEquals("pencil", task().device());
    }

    @Test
    void aModelForAnotherBaseIsRefusedWithBothNames() throws Exception {
        var mist = install("mist", "lora", "sdxl");
        var said = refused(kiln, settings("x").loras(List.of(new Lora(mist.key(), 1))).build());
        assertTrue(said.startsWith("mist is for Stable Diffusion XL, and kiln is Stable Diffusion 1.x."), said);
        assertTrue(said.contains("Choose a LoRA for Stable Diffusion 1.x"), said);
    }

    @Test
    void aModelOfAnotherTypeIsRefused() throws Exception {
        var clear = install("clear", "vae", "sd-1");
        assertTrue(refused(clear, settings("x").build()).contains("clear is of the type vae and not main."));
        assertTrue(refused(kiln, settings("x").vae(kiln.key()).build()).contains("not vae"));
    }

    @Test
    void onlyARefinerRefinesAndOnlyWhatIsOfItsKind() throws Exception {
        var large = install("large", "main", "sdxl");
        var finer = install("finer", "main", "sdxl-refiner");
        assertTrue(refused(kiln, settings("x").refiner(new Refiner(finer.key(), 0.8)).build())
                .startsWith("finer does not refine what kiln draws."));
        draw(large, settings("x").refiner(new Refiner(finer.key(), 0.8)).build());
        assertEquals(finer.key(), task().refiner().record().key());
    }

    @Test
    void theModelsDefaultVaeIsUsedWhileItIsThere() throws Exception {
        var clear = install("clear", "vae", "sd-1");
        var usual = Map.of("vae", clear.key());
        var kept = run(library,
                new EditModel(kiln.key(), kiln.version(), ModelChanges.none().with("default_settings", usual))).model();
        draw(kept, settings("x").build());
        assertEquals(clear.key(), task().vae().record().key());
        assertEquals(clear.key(), task().settings().vae());
        Files.delete(library.path(clear));
        draw(kept, settings("x").build());
        assertNull(task().vae());
    }

    @Test
    void textualInversionsAreFoundByTheirNamesInThePrompts() throws Exception {
        var glow = install("Glow", "embedding", "sd-1");
        install("Grain", "embedding", "sdxl");
        draw(kiln, settings("a pot, <glow>, <grain>").negativePrompt("embedding:Glow, <nothing>").build());
        assertEquals(List.of("<glow>", "embedding:Glow"),
                task().embeddings().stream().map(ImageTask.Embedding::word).toList());
        assertEquals(library.path(glow), task().embeddings().getFirst().part().path());
    }

    @Test
    void aTextualInversionOfTheSameBaseComesBeforeOneOfAny() throws Exception {
        var mist = install("mist", "embedding", "any");
        draw(kiln, settings("a pot, <mist>").build());
        assertEquals(library.path(mist), task().embeddings().getFirst().part().path());
        var own = install("Mist", "embedding", "sd-1");
        draw(kiln, settings("a pot, <mist>").build());
        assertEquals(List.of(library.path(own)),
                task().embeddings().stream().map(found -> found.part().path()).toList());
    }

    @Test
    void withoutATargetPicturesGoToTheLibrarysOwn() throws Exception {
        var told = draw(kiln, settings("x").count(2).build());
        var images = told.stream().filter(news -> news.image() != null).map(Drawn::image).toList();
        assertEquals(2, images.size());
        for (var image : images) {
            assertTrue(Path.of(image.path()).startsWith(temp.resolve("library/pictures")), image.path());
            assertTrue(Files.exists(Path.of(image.path())), image.path());
        }
        assertEquals(List.of("1: 1 of 2", "1: 2 of 2", "2: 1 of 2", "2: 2 of 2"), told.stream()
                .filter(news -> news.step() != null).map(Drawn::step)
                .map(step -> step.image() + ": " + step.step() + " of " + step.steps()).toList());
    }

    @Test
    void settingsOutOfTheirRangeAreRefusedWithTheRange() {
        assertTrue(refused(kiln, settings("x").cfgRescale(1.0).build()).contains("below 1"));
        assertTrue(refused(kiln, settings("x").clipSkip(-1).build()).contains("CLIP skip"));
        assertTrue(refused(kiln, settings("x").start(new ImageSettings.Start("pot.png", null, 0.0)).build())
                .contains("above 0"));
        assertTrue(refused(kiln, settings("x").loras(List.of(new Lora("mist", Double.NaN))).build())
                .contains("strength"));
    }

    @Test
    void theSpeedIsMeasuredAndNoPictureKept() throws Exception {
        var speed = run(library, new MeasureSpeed(kiln.key(), settings("x").count(5).build(), null));
        assertEquals(2, fixture.drawer().tasks().size());
        assertEquals(1, task().settings().count());
        assertTrue(speed.stepsPerSecond() > 0, speed.toString());
        assertEquals("euler", speed.settings().scheduler());
        assertTrue(Files.notExists(temp.resolve("library/pictures")));
    }

    @Test
    void whatIsLoadedIsToldAndGivenBack() throws Exception {
        draw(kiln, settings("x").build());
        var devices = run(library, new SurveyDevices());
        assertEquals("pencil", devices.all().getFirst().id());
        assertEquals(List.of(kiln.key()), devices.loaded().stream().map(loaded -> loaded.model()).toList());
        assertEquals(new ReleaseModels.Released(1, 1000), run(library, new ReleaseModels()));
        assertEquals(List.of(), run(library, new SurveyDevices()).loaded());
        assertEquals(1010, run(library, new EstimateMemory(kiln.key(), settings("x").build(), null)).peak());
    }
}
