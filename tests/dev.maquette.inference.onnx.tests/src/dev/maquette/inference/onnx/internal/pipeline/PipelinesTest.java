// SPDX-License-Identifier: EPL-2.0
package dev.maquette.inference.onnx.internal.pipeline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import dev.maquette.api.generate.ImageSettings;
import dev.maquette.api.generate.ImageTask;
import dev.maquette.api.inspect.StoredModel;
import dev.maquette.api.inspect.StoredModel.Weight;
import dev.maquette.api.inspect.StoredWeights;
import dev.maquette.api.library.LibraryException;
import dev.maquette.api.library.Problem;
import dev.maquette.api.model.ModelRecord;
import dev.maquette.api.probe.InvalidModelException;
import dev.maquette.api.probe.TensorInfo;
import dev.maquette.api.probe.TensorPlace;
import dev.maquette.testkit.library.ModelRecords;

/** How a folder is run in which there are graphs, weights, or some of both. */
class PipelinesTest {

    private static final ModelRecord MODEL = ModelRecords.model("key", "Kiln", "main", "sd-1", "diffusers", 1, "");
    private static final StoredModel GRAPH = new StoredModel("onnx", false, Map.of(), List.of());

    @TempDir
    private Path folder;

    private PipelineSource source(StoredWeights stored) throws LibraryException {
        return new Pipelines(stored).of(ImageTask.of(MODEL, folder, ImageSettings.of("")), new NullProgressMonitor());
    }

    private void graphs(String... parts) throws IOException {
        for (var part : parts) {
            Files.createDirectories(folder.resolve(part));
            Files.createFile(folder.resolve(part).resolve("model.onnx"));
        }
    }

    private StoredModel weights(String... parts) throws IOException {
        var file = Files.write(folder.resolve("weights"), new byte[4]);
        return new StoredModel("safetensors", true, Map.of(),
                List.of(parts).stream().map(part -> new Weight(part, "one",
                        new TensorInfo("F32", List.of(1L), 4), new TensorPlace(file, 0))).toList());
    }

    @Test
    void graphsAreRunWhereAllOfThemAreThere() throws Exception {
        graphs("text_encoder", "unet", "vae_decoder");
        assertInstanceOf(OnnxFolder.class, source((_, _) -> GRAPH));
    }

    @Test
    void aGraphThatIsNotWholeIsNamedBeforeTheRuntimeSeesIt() throws Exception {
        graphs("text_encoder", "text_encoder_2", "unet", "vae_decoder", "vae_encoder");
        for (var part : List.of("text_encoder", "text_encoder_2", "unet", "vae_decoder", "vae_encoder")) {
            var refused = assertThrows(LibraryException.class, () -> source((path, _) -> {
                if (path.getParent().endsWith(part)) {
                    throw new InvalidModelException("The external data file is cut off.");
                }
                return GRAPH;
            }));
            assertEquals(Problem.BROKEN_MODEL, refused.problem());
            assertEquals(folder + " cannot be run: " + Path.of(part, "model.onnx")
                    + ": The external data file is cut off.", refused.getMessage());
        }
    }

    @Test
    void someGraphsAreNotWaitedForWhereThereAreWeights() throws Exception {
        graphs("text_encoder", "vae_decoder");
        var stored = weights("unet", "text_encoder", "vae");
        assertInstanceOf(DiffusersFolder.class, source((_, _) -> stored));
    }

    @Test
    void theGraphIsNamedThatIsMissingWhereThereAreNoWeightsEither() throws Exception {
        graphs("text_encoder", "vae_decoder");
        var stored = weights("text_encoder");
        var refused = assertThrows(LibraryException.class, () -> source((_, _) -> stored));
        assertEquals(Problem.BROKEN_MODEL, refused.problem());
        assertEquals(folder + " cannot be run: unet/model.onnx is missing.", refused.getMessage());
    }

    @Test
    void weightsOfGraphsAreNotThoseOfNetworks() throws Exception {
        graphs("text_encoder", "unet");
        var graphs = Stream.of("text_encoder", "unet").map(part -> new Weight(part, "onnx::MatMul_1",
                new TensorInfo("F32", List.of(1L), 4), new TensorPlace(folder.resolve(part).resolve("model.onnx"), 0)));
        var all = Stream.concat(graphs, weights("vae").weights().stream()).toList();
        var refused = assertThrows(LibraryException.class,
                () -> source((_, _) -> new StoredModel("onnx", true, Map.of(), all)));
        assertEquals(Problem.BROKEN_MODEL, refused.problem());
        assertEquals(folder + " cannot be run: vae_decoder/model.onnx is missing.", refused.getMessage());
    }

    @Test
    void thePartIsNamedWhoseWeightsAreMissing() throws Exception {
        Files.createDirectories(folder.resolve("unet"));
        for (var missing : List.of("unet", "text_encoder", "vae")) {
            var there = new ArrayList<>(List.of("unet", "text_encoder", "vae"));
            there.remove(missing);
            var stored = weights(there.toArray(String[]::new));
            var refused = assertThrows(LibraryException.class, () -> source((_, _) -> stored));
            assertEquals(Problem.BROKEN_MODEL, refused.problem());
            assertEquals(folder + " cannot be run: no weights of " + missing + " were found.", refused.getMessage());
        }
    }

    @Test
    void aFolderOfAnotherArchitectureIsNotCalledBroken() throws Exception {
        var stored = weights("transformer", "text_encoder", "text_encoder_2", "vae");
        var refused = assertThrows(LibraryException.class, () -> source((_, _) -> stored));
        assertEquals(Problem.INVALID, refused.problem());
    }

    @Test
    void aFolderWithTheSecondTextEncoderAloneIsARefiner() throws Exception {
        Files.createDirectories(folder.resolve("text_encoder_2"));
        var stored = weights("unet", "text_encoder_2", "vae");
        var refused = assertThrows(LibraryException.class, () -> source((_, _) -> stored));
        assertEquals(Problem.INVALID, refused.problem());
        assertTrue(refused.getMessage().contains(" is a refiner"), refused.getMessage());
        graphs("unet", "text_encoder_2", "vae_decoder");
        assertTrue(assertThrows(LibraryException.class, () -> source((_, _) -> GRAPH)).getMessage()
                .contains(" is a refiner"));
    }
}
