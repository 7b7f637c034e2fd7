// SPDX-License-Identifier: EPL-2.0
package dev.maquette.inference.onnx.internal.pipeline;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import dev.maquette.api.generate.ImageSettings;
import dev.maquette.api.generate.ImageTask;
import dev.maquette.api.generate.ImageTask.Part;
import dev.maquette.api.inspect.StoredModel;
import dev.maquette.api.library.LibraryException;
import dev.maquette.api.library.Problem;
import dev.maquette.api.probe.TensorInfo;
import dev.maquette.api.probe.TensorPlace;
import dev.maquette.inference.onnx.internal.graph.Weight;
import dev.maquette.inference.onnx.internal.network.References;
import dev.maquette.inference.onnx.internal.network.References.Reference;
import dev.maquette.inference.onnx.internal.runtime.Setup;
import dev.maquette.inference.onnx.internal.shelf.Weighing;
import dev.maquette.testkit.library.ModelRecords;

/** A model of Stable Diffusion XL whose last steps a refiner draws. */
class RefinerTest {

    private static final String BASE = "base.safetensors";
    private static final String REFINER = "refiner.safetensors";

    @TempDir
    private Path temp;

    private final Map<String, StoredModel> stored = new HashMap<>();
    private Map<String, Reference> all;

    @BeforeEach
    void write() throws IOException {
        all = References.all();
        stored.put(BASE, model("sdxl", "base"));
        stored.put(REFINER, model("sdxl-refiner", "refiner"));
    }

    private StoredModel model(String topology, String prefix) throws IOException {
        var weights = new HashMap<String, Weight>();
        weights.putAll(all.get("unet " + topology).write(temp.resolve(prefix + " unet"), true));
        weights.putAll(all.get("vae").write(temp.resolve(prefix + " vae"), true));
        for (var text : all.get("drawn " + topology).texts()) {
            weights.putAll(text.write(temp.resolve(prefix + " text " + text.shapes().size()), true));
        }
        return new StoredModel("safetensors", false, Map.of(), weights.entrySet().stream().map(this::stored).toList());
    }

    private StoredModel.Weight stored(Map.Entry<String, Weight> each) {
        var weight = each.getValue();
        return new StoredModel.Weight("", each.getKey(),
                new TensorInfo("F16", Arrays.stream(weight.shape()).boxed().toList(), weight.length()),
                new TensorPlace(temp.resolve(weight.file()), weight.offset()));
    }

    private Part part(String file, String base) {
        return new Part(ModelRecords.model(file, file, "main", base, "checkpoint", 1, ""), temp.resolve(file));
    }

    private PipelineSource source(Part model, Part refiner) throws LibraryException {
        return new Pipelines((path, _) -> stored.get(path.getFileName().toString())).of(new ImageTask(model, null,
                refiner, List.of(), List.of(), ImageSettings.of(""), null), new NullProgressMonitor());
    }

    /** The refiner without some of its weights. */
    private void leaveOut(String prefix) {
        var whole = stored.get(REFINER);
        stored.put(REFINER, new StoredModel("safetensors", false, Map.of(),
                whole.weights().stream().filter(weight -> !weight.name().startsWith(prefix)).toList()));
    }

    private byte[] draw(double from) throws LibraryException {
        var settings = new ImageSettings.Builder("a kiln in the snow").negativePrompt("fog").steps(4).cfgScale(4.0)
                .cfgRescale(0.0).scheduler("euler").seed(1L).size(32, 32).clipSkip(0)
                .refiner(new ImageSettings.Refiner(REFINER, from)).build();
        try (var pipeline =
                StableDiffusion.load(source(part(BASE, "sdxl"), part(REFINER, "sdxl-refiner")), new Setup(1),
                        new NullProgressMonitor())) {
            return pipeline.draw(settings, new Heard(), new NullProgressMonitor()).rgb();
        }
    }

    @Test
    void theLastStepsAreDrawnAsDiffusersDrawsThem() throws LibraryException {
        var wanted = all.get("drawn sdxl-refiner").rgb();
        var found = draw(0.5);
        assertEquals(wanted.length, found.length);
        for (int i = 0; i < found.length; i++) {
            assertEquals(wanted[i], found[i] & 0xff, 1, "level " + i);
        }
        assertTrue(Arrays.stream(wanted).distinct().count() > 50, "it is a picture");
    }

    @Test
    void aRefinerNeedsNoVae() throws LibraryException {
        var whole = draw(0.5);
        leaveOut("first_stage_model.");
        assertArrayEquals(whole, draw(0.5));
    }

    @Test
    void aBrokenRefinerIsNamedBothBeforeAndWhenItIsLoaded() throws LibraryException {
        leaveOut("model.diffusion_model.middle_block.1.proj_in.weight");
        var source = source(part(BASE, "sdxl"), part(REFINER, "sdxl-refiner"));
        for (var refused : List.of(assertThrows(LibraryException.class, () -> draw(0.5)),
                assertThrows(LibraryException.class, () -> new Weighing((path, _) -> stored.get(path.toString()))
                        .of(source, false, new NullProgressMonitor())))) {
            assertEquals(Problem.BROKEN_MODEL, refused.problem());
            assertTrue(refused.getMessage().contains("refiner.safetensors cannot be run"), refused.getMessage());
        }
    }

    @Test
    void fromAnotherStepOnItIsAnotherPicture() throws LibraryException {
        assertTrue(!Arrays.equals(draw(0.5), draw(0.75)));
    }

    @ParameterizedTest
    @CsvSource({",25,20", "0.5,4,2", "0.01,4,1", "0.99,4,3", "0.5,1,1", "0.8,2,1"})
    void eachHasItsPart(Double from, int calls, int handover) {
        assertEquals(handover, Relay.of(null, null, from, calls).handover());
    }

    @Test
    void aRefinerAloneIsRefusedAndSaidToBeOne() {
        var refused = assertThrows(LibraryException.class, () -> source(part(REFINER, "sdxl-refiner"), null));
        assertEquals(Problem.INVALID, refused.problem());
        assertTrue(refused.getMessage().contains("refiner.safetensors is a refiner"), refused.getMessage());
    }

    @Test
    void whatIsNoRefinerIsNotTakenForOne() {
        var refused =
                assertThrows(LibraryException.class, () -> source(part(BASE, "sdxl"), part(BASE, "sdxl-refiner")));
        assertEquals(Problem.INVALID, refused.problem());
        assertTrue(refused.getMessage().contains("base.safetensors is no refiner"), refused.getMessage());
    }
}
