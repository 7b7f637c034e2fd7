// SPDX-License-Identifier: EPL-2.0
package dev.maquette.inference.onnx.internal.convert;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

import dev.maquette.api.convert.ConversionTask;
import dev.maquette.api.convert.Converter;
import dev.maquette.api.convert.Precision;
import dev.maquette.api.generate.ImageSettings;
import dev.maquette.api.generate.ImageTask;
import dev.maquette.api.inspect.StoredModel;
import dev.maquette.api.inspect.StoredWeights;
import dev.maquette.api.library.LibraryException;
import dev.maquette.api.library.Problem;
import dev.maquette.api.model.ModelRecord;
import dev.maquette.inference.onnx.internal.graph.ElementType;
import dev.maquette.inference.onnx.internal.graph.Weight;
import dev.maquette.inference.onnx.internal.network.References;
import dev.maquette.inference.onnx.internal.pipeline.Heard;
import dev.maquette.inference.onnx.internal.pipeline.Pipelines;
import dev.maquette.inference.onnx.internal.pipeline.StableDiffusion;
import dev.maquette.inference.onnx.internal.pipeline.TinyModel;
import dev.maquette.inference.onnx.internal.runtime.Setup;
import dev.maquette.testkit.library.ModelRecords;

/** What models draw before and after they are converted. */
class ConvertedTest {

    private static final ModelRecord MODEL = ModelRecords.model("key", "Kiln", "main", "sd-1", "checkpoint", 1, "");
    private static final String CHECKPOINT = "kiln.safetensors";

    @TempDir
    Path temp;

    private final Map<String, Weight> weights = new HashMap<>();
    private int[] drawn;

    /** Finds what the tests write, by the files' own headers. */
    private StoredModel stored(Path path) throws IOException {
        if (!path.endsWith(CHECKPOINT)) {
            return WeightsFolder.of(path);
        }
        var all = new ArrayList<StoredModel.Weight>();
        weights.forEach((name, weight) -> all.add(WeightsFolder.stored("", name, weight, temp)));
        return new StoredModel("safetensors", false, Map.of(), all);
    }

    private StoredWeights reading() {
        return (path, _) -> stored(path);
    }

    private Path convert(Converter converter, ModelRecord model, Path from, Precision precision)
            throws LibraryException, IOException {
        var target = temp.resolve("converted-" + converter.target() + from.getFileName());
        var conversion = converter.plan(new ConversionTask(model, from, precision), new NullProgressMonitor());
        conversion.write(target, new NullProgressMonitor());
        try (var files = Files.walk(target)) {
            assertEquals(conversion.bytes(),
                    files.filter(Files::isRegularFile).mapToLong(file -> file.toFile().length()).sum(),
                    0.01 * conversion.bytes(), "what was foreseen");
        }
        return target;
    }

    private Converter toOnnx() {
        return new OnnxConverter(reading());
    }

    private Converter toDiffusers() {
        return new DiffusersConverter(reading(), new PlainSafetensors());
    }

    private byte[] draw(ModelRecord model, Path path, ImageSettings settings) throws LibraryException {
        var source = new Pipelines(reading()).of(ImageTask.of(model, path, settings), new NullProgressMonitor());
        try (var pipeline = StableDiffusion.load(source, new Setup(1), new NullProgressMonitor())) {
            return pipeline.draw(settings, new Heard(), new NullProgressMonitor()).rgb();
        }
    }

    private static ImageSettings tiny() {
        return new ImageSettings.Builder("a large red circle on a white background").negativePrompt("").steps(8)
                .cfgScale(4.0).cfgRescale(0.0).scheduler("ddim").seed(3L).size(64, 64).clipSkip(0).build();
    }

    private static ImageSettings small() {
        return new ImageSettings.Builder("a kiln in the snow").negativePrompt("fog").steps(3).cfgScale(4.0)
                .cfgRescale(0.0).scheduler("euler").seed(1L).size(32, 32).clipSkip(0).build();
    }

    private static void assertSame(byte[] expected, byte[] found) {
        assertEquals(expected.length, found.length);
        for (int i = 0; i < found.length; i++) {
            assertEquals(expected[i] & 0xff, found[i] & 0xff, 1, "level " + i);
        }
    }

    private ModelRecord checkpoint(String topology) throws IOException {
        var all = References.all();
        var reference = all.get("drawn " + topology);
        drawn = reference.rgb();
        weights.putAll(all.get("unet " + topology).write(temp.resolve("unet"), true));
        weights.putAll(all.get("vae").write(temp.resolve("vae"), true));
        for (var text : reference.texts()) {
            weights.putAll(text.write(temp.resolve("text " + text.shapes().size()), true));
        }
        return "sd-2".equals(topology) ? ModelRecords.changed(MODEL, Map.of("prediction_type", "v_prediction")) : MODEL;
    }

    private void assertDrawn(byte[] found) {
        assertEquals(drawn.length, found.length);
        for (int i = 0; i < found.length; i++) {
            assertEquals(drawn[i], found[i] & 0xff, 1, "level " + i);
        }
    }

    @ParameterizedTest
    @EnumSource
    void theSampleDrawsAsOnnxWhatItDrawsFromItsWeights(Precision precision) throws IOException, LibraryException {
        var made = convert(toOnnx(), MODEL, TinyModel.weights(), precision);

        assertSame(draw(MODEL, TinyModel.weights(), tiny()), draw(MODEL, made, tiny()));
        var data = Files.size(made.resolve("unet/model.onnx_data"));
        var weights = Files.size(TinyModel.weights().resolve("unet/diffusion_pytorch_model.safetensors"));
        assertEquals(precision == Precision.FP32 ? 2.0 : 1.0, (double) data / weights, 0.1);
        assertTrue(Files.exists(made.resolve("vae_encoder/model.onnx")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"sd-1", "sd-2", "sdxl"})
    void aCheckpointDrawsAsOnnxWhatDiffusersDraws(String topology) throws IOException, LibraryException {
        var model = checkpoint(topology);
        var made = convert(toOnnx(), model, temp.resolve(CHECKPOINT), null);
        assertDrawn(draw(MODEL, made, small()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"sd-1", "sd-2", "sdxl"})
    void aCheckpointDrawsAsAFolderWhatDiffusersDraws(String topology) throws IOException, LibraryException {
        var model = checkpoint(topology);
        var made = convert(toDiffusers(), model, temp.resolve(CHECKPOINT), null);
        assertDrawn(draw(MODEL, made, small()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"sd-1", "sdxl"})
    void weightsThatAreStoredWithFewerBitsStillDraw(String topology) throws IOException, LibraryException {
        var model = checkpoint(topology);
        var wide = convert(toDiffusers(), model, temp.resolve(CHECKPOINT), Precision.FP32);
        var narrow = convert(toOnnx(), model, wide, Precision.FP16);
        assertDrawn(draw(MODEL, narrow, small()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"sd-1", "sdxl"})
    void whatWasTrainedUntilNothingIsLeftIsDrawnSoWhateverItBecomes(String topology)
            throws IOException, LibraryException {
        var model = checkpoint(topology);
        weights.put("ztsnr", new Weight("ztsnr", "unet", 0, ElementType.F32, 0));
        var wanted = draw(model, temp.resolve(CHECKPOINT), small());
        for (var converter : List.of(toOnnx(), toDiffusers())) {
            assertSame(wanted, draw(MODEL, convert(converter, model, temp.resolve(CHECKPOINT), null), small()));
        }
        weights.remove("ztsnr");
        assertFalse(Arrays.equals(wanted, draw(model, temp.resolve(CHECKPOINT), small())));
    }

    @Test
    void whatIsConvertedAlreadyIsRefused() throws IOException, LibraryException {
        var onnx = assertThrows(LibraryException.class,
                () -> convert(toOnnx(), MODEL, TinyModel.folder(), null));
        assertEquals("Kiln is a folder of ONNX graphs already.", onnx.getMessage());
        var folder = assertThrows(LibraryException.class,
                () -> convert(toDiffusers(), MODEL, TinyModel.weights(), null));
        assertEquals(Problem.INVALID, folder.problem());
        assertTrue(folder.getMessage().contains("is a folder already"), folder.getMessage());
    }

    @Test
    void onlyMainModelsAreConverted() {
        var lora = ModelRecords.model("key", "Glaze", "lora", "sd-1", "lycoris", 1, "");
        var refused = assertThrows(LibraryException.class,
                () -> convert(toOnnx(), lora, TinyModel.weights(), null));
        assertEquals("Glaze is of the type lora; only main models are converted to this.", refused.getMessage());
    }

    @Test
    void aRefinerIsNotConverted() throws IOException {
        checkpoint("sdxl-refiner");
        for (var converter : List.of(toOnnx(), toDiffusers())) {
            var refused = assertThrows(LibraryException.class,
                    () -> convert(converter, MODEL, temp.resolve(CHECKPOINT), null));
            assertEquals("Kiln is a refiner; only models that draw by themselves are converted to this.",
                    refused.getMessage());
        }
    }

    @Test
    void aBrokenCheckpointIsRefusedBeforeAnythingIsWritten() throws IOException {
        checkpoint("sd-1");
        weights.remove("model.diffusion_model.middle_block.0.in_layers.2.weight");
        for (var converter : List.of(toOnnx(), toDiffusers())) {
            var refused = assertThrows(LibraryException.class,
                    () -> convert(converter, MODEL, temp.resolve(CHECKPOINT), null));
            assertEquals(Problem.BROKEN_MODEL, refused.problem());
            assertTrue(refused.getMessage().contains("mid_block.resnets.0.conv1.weight"), refused.getMessage());
            assertFalse(Files.exists(temp.resolve("converted-" + converter.target() + CHECKPOINT)));
        }
    }

    @Test
    void aCancelIsHeard() throws LibraryException {
        var conversion = toOnnx().plan(new ConversionTask(MODEL, TinyModel.weights(), null),
                new NullProgressMonitor());
        var monitor = new NullProgressMonitor();
        monitor.setCanceled(true);
        assertThrows(OperationCanceledException.class, () -> conversion.write(temp.resolve("new"), monitor));
    }
}
