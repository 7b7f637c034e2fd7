// SPDX-License-Identifier: EPL-2.0
package dev.maquette.inference.onnx.internal.pipeline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import dev.maquette.api.generate.ImageSettings;
import dev.maquette.api.generate.ImageTask;
import dev.maquette.api.generate.ImageTask.Part;
import dev.maquette.api.inspect.StoredModel;
import dev.maquette.api.library.LibraryException;
import dev.maquette.api.library.Problem;
import dev.maquette.api.model.ModelRecord;
import dev.maquette.api.probe.TensorInfo;
import dev.maquette.api.probe.TensorPlace;
import dev.maquette.inference.onnx.internal.adapter.Adapters;
import dev.maquette.inference.onnx.internal.graph.ElementType;
import dev.maquette.inference.onnx.internal.graph.Weight;
import dev.maquette.inference.onnx.internal.network.References;
import dev.maquette.inference.onnx.internal.runtime.Setup;
import dev.maquette.inference.onnx.internal.scheduler.Prediction;
import dev.maquette.inference.onnx.internal.scheduler.SchedulerConfig;
import dev.maquette.testkit.library.ModelRecords;

/** A checkpoint with small networks that know all words of CLIP, drawn with as the engine does. */
class OriginalCheckpointTest {

    private static final ModelRecord MODEL = ModelRecords.model("key", "Kiln", "main", "sd-1", "checkpoint", 1, "");

    @TempDir
    Path temp;

    private final Map<String, Weight> weights = new HashMap<>();

    private final Map<String, String> types = new HashMap<>();

    private References.Reference drawn;

    private void write(String topology) throws IOException {
        var all = References.all();
        drawn = all.get("drawn " + topology);
        weights.putAll(all.get("unet " + topology).write(temp.resolve("unet"), true));
        weights.putAll(all.get("vae").write(temp.resolve("vae"), true));
        for (var text : drawn.texts()) {
            weights.putAll(text.write(temp.resolve("text " + text.shapes().size()), true));
        }
    }

    private StoredModel stored(Map<String, Weight> all) {
        return new StoredModel("safetensors", false, Map.of(), all.entrySet().stream()
                .map(each -> new StoredModel.Weight("", each.getKey(),
                        new TensorInfo(types.getOrDefault(each.getKey(), "F16"),
                                Arrays.stream(each.getValue().shape()).boxed().toList(), each.getValue().length()),
                        new TensorPlace(temp.resolve(each.getValue().file()), each.getValue().offset())))
                .toList());
    }

    private PipelineSource source(ModelRecord model) throws LibraryException {
        var stored = stored(weights);
        return new Pipelines((_, _) -> stored).of(
                ImageTask.of(model, temp.resolve("kiln.safetensors"), ImageSettings.of("")),
                new NullProgressMonitor());
    }

    private byte[] draw(ModelRecord model) throws LibraryException {
        return draw(source(model));
    }

    private static byte[] draw(PipelineSource source) throws LibraryException {
        try (var pipeline = StableDiffusion.load(source, new Setup(1), new NullProgressMonitor())) {
            return pipeline.draw(
                    new ImageSettings.Builder("a kiln in the snow").negativePrompt("fog").steps(3).cfgScale(4.0)
                            .cfgRescale(0.0).scheduler("euler").seed(1L).size(32, 32).clipSkip(0).build(),
                    new Heard(),
                    new NullProgressMonitor()).rgb();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"sd-1", "sd-2", "sdxl", "sd-1-lcm"})
    void drawsWhatDiffusersDraws(String topology) throws IOException, LibraryException {
        write(topology);
        var found = draw("sd-2".equals(topology)
                ? ModelRecords.changed(MODEL, Map.of("prediction_type", "v_prediction"))
                : MODEL);
        assertEquals(drawn.rgb().length, found.length);
        for (int i = 0; i < found.length; i++) {
            assertEquals(drawn.rgb()[i], found[i] & 0xff, 1, "level " + i);
        }
        assertTrue(Arrays.stream(drawn.rgb()).distinct().count() > 50, "it is a picture");
    }

    @ParameterizedTest
    @CsvSource({"epsilon,EPSILON", "v_prediction,V_PREDICTION", "sample,SAMPLE"})
    void whatIsPredictedIsAsTheRecordSays(String word, Prediction prediction) throws IOException, LibraryException {
        write("sd-1");
        var model = ModelRecords.changed(MODEL, Map.of("prediction_type", word));
        assertEquals(prediction, ((OriginalCheckpoint) source(model)).prediction());
    }

    @Test
    void anEmptyWeightSaysThatNothingIsLeftAtTheLastStep() throws IOException, LibraryException {
        write("sd-1");
        assertEquals(SchedulerConfig.stableDiffusion(Prediction.EPSILON), source(MODEL).recipe().scheduler());
        weights.put("ztsnr", new Weight("ztsnr", "unet", 0, ElementType.F32, 0));
        assertEquals(SchedulerConfig.stableDiffusion(Prediction.EPSILON).drowning(),
                source(MODEL).recipe().scheduler());
    }

    @Test
    void anEncoderOfOtherWordsIsRefused() throws IOException {
        write("sd-1");
        var name = "cond_stage_model.transformer.text_model.embeddings.token_embedding.weight";
        weights.put(name, weights.get(name).rows(0, 616));
        var refused = assertThrows(LibraryException.class, () -> draw(MODEL));
        assertEquals(Problem.INVALID, refused.problem());
        assertTrue(refused.getMessage().contains("knows 616 words"), refused.getMessage());
    }

    @Test
    void whatIsNoWholeModelIsRefused() throws IOException {
        write("sd-1");
        weights.keySet().removeIf(name -> name.startsWith("cond_stage_model"));
        var refused = assertThrows(LibraryException.class, () -> draw(MODEL));
        assertEquals(Problem.INVALID, refused.problem());
        assertTrue(refused.getMessage().contains("kiln.safetensors is a part of a model"), refused.getMessage());
        weights.keySet().removeIf(name -> name.startsWith("model.diffusion_model"));
        assertTrue(refused(Problem.INVALID).contains("kiln.safetensors is no model that this version runs"));
    }

    private String refused(Problem problem) {
        var refused = assertThrows(LibraryException.class, () -> draw(MODEL));
        assertEquals(problem, refused.problem(), refused.getMessage());
        return refused.getMessage();
    }

    private void reshape(String name, long... shape) {
        var weight = weights.get(name);
        weights.put(name, new Weight(weight.name(), weight.file(), weight.offset(), weight.type(), shape));
    }

    @Test
    void drawsWithEncodersOfTransformers5AndWithWeightsInSeveralFolders() throws IOException, LibraryException {
        write("sd-1");
        Files.createDirectory(temp.resolve("blobs"));
        Files.move(temp.resolve("vae"), temp.resolve("blobs/vae"));
        for (var name : List.copyOf(weights.keySet())) {
            var weight = weights.remove(name);
            weights.put(name.replace("transformer.text_model.", "transformer."), !weight.file().equals("vae") ? weight
                    : new Weight(weight.name(), "blobs/vae", weight.offset(), weight.type(), weight.shape()));
        }
        var found = draw(MODEL);
        for (int i = 0; i < found.length; i++) {
            assertEquals(drawn.rgb()[i], found[i] & 0xff, 1, "level " + i);
        }
    }

    @Test
    void aDenoiserThatChangesPicturesByWordsIsRefused() throws IOException {
        write("sd-1");
        reshape("model.diffusion_model.input_blocks.0.0.weight", 32, 8, 3, 3);
        assertTrue(refused(Problem.INVALID).contains("takes 8 channels and gives 4"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"middle_block.1.fuser.weight", "scaled_fp8", "input_blocks.1.0.odd", "input_blocks.3.0.x",
            "middle_block.0.odd", "input_blocks.99999999999.0.odd.weight"})
    void aDenoiserWithWeightsOfOtherLayersIsRefused(String name) throws IOException {
        write("sd-1");
        var some = weights.get("model.diffusion_model.out.0.bias");
        weights.put("model.diffusion_model." + name, some.rows(1, 1));
        assertTrue(refused(Problem.INVALID).contains("is not known to this version"));
    }

    @Test
    void aTypeThatIsNotComputedWithIsNamed() throws IOException {
        write("sd-1");
        types.put("model.diffusion_model.middle_block.1.proj_in.weight", "Q4_0");
        assertTrue(refused(Problem.INVALID).contains("middle_block.1.proj_in.weight is stored as Q4_0"));
    }

    @Test
    void aWeightBeyondTheEndOfItsFileIsRefusedBeforeTheRuntimeSeesIt() throws IOException {
        write("sd-1");
        reshape("model.diffusion_model.out.2.weight", 4, 1L << 40, 3, 3);
        assertTrue(refused(Problem.BROKEN_MODEL).contains("reaches beyond the end of unet"));
    }

    @Test
    void aWeightThatHoldsNoNumbersIsNamed() throws IOException {
        write("sd-1");
        var name = "model.diffusion_model.middle_block.1.proj_in.weight";
        var weight = weights.get(name);
        try (var file = FileChannel.open(temp.resolve(weight.file()), StandardOpenOption.WRITE)) {
            file.write(ByteBuffer.wrap(new byte[]{0, 0x7e}), weight.offset() + weight.length() - 2);
        }
        assertTrue(refused(Problem.BROKEN_MODEL).contains("its weight " + name + " holds values that are no numbers"));
    }

    @Test
    void anEmptyWeightIsNamed() throws IOException {
        write("sd-1");
        reshape("model.diffusion_model.time_embed.0.weight", 0, 32);
        assertTrue(refused(Problem.BROKEN_MODEL).contains("time_embedding.linear_1.weight is empty"));
    }

    @Test
    void aCheckpointWithoutAVaeDrawsWithAnother() throws IOException, LibraryException {
        write("sd-1");
        var vae = new HashMap<>(weights);
        vae.keySet().removeIf(name -> !name.startsWith("first_stage_model."));
        weights.keySet().removeAll(vae.keySet());
        assertTrue(refused(Problem.INVALID).contains("kiln.safetensors has no VAE"));
        var task = new ImageTask(new Part(MODEL, temp.resolve("kiln.safetensors")),
                new Part(MODEL, temp.resolve("vae.safetensors")), null, List.of(), List.of(), ImageSettings.of(""),
                null);
        var source = new Adapters((_, _) -> stored(vae)).onto(source(MODEL), task, new NullProgressMonitor());
        var found = draw(source);
        for (int i = 0; i < found.length; i++) {
            assertEquals(drawn.rgb()[i], found[i] & 0xff, 1, "level " + i);
        }
    }

    @Test
    void aVaeOfAnotherModelIsRefusedBeforeAnythingIsDrawn() throws IOException {
        write("sd-1");
        reshape("first_stage_model.decoder.conv_in.weight", weights.get("first_stage_model.decoder.conv_in.weight")
                .shape()[0], 2, 3, 3);
        weights.remove("first_stage_model.post_quant_conv.weight");
        assertTrue(refused(Problem.BROKEN_MODEL).contains("takes latents of 2 numbers"));
    }

    @Test
    void aWeightThatIsMissingIsNamed() throws IOException {
        write("sd-1");
        weights.remove("model.diffusion_model.middle_block.1.proj_in.weight");
        var refused = assertThrows(LibraryException.class, () -> draw(MODEL));
        assertTrue(refused.getMessage().contains("mid_block.attentions.0.proj_in.weight is missing"),
                refused.getMessage());
    }
}
