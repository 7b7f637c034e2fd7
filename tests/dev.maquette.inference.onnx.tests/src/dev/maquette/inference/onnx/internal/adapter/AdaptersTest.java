// SPDX-License-Identifier: EPL-2.0
package dev.maquette.inference.onnx.internal.adapter;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
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
import dev.maquette.inference.onnx.internal.adapter.Headers.Floats;
import dev.maquette.inference.onnx.internal.graph.Weight;
import dev.maquette.inference.onnx.internal.network.Formula;
import dev.maquette.inference.onnx.internal.network.References;
import dev.maquette.inference.onnx.internal.network.Safetensors;
import dev.maquette.inference.onnx.internal.pipeline.Heard;
import dev.maquette.inference.onnx.internal.pipeline.OnnxFolder;
import dev.maquette.inference.onnx.internal.pipeline.PipelineSource;
import dev.maquette.inference.onnx.internal.pipeline.StableDiffusion;
import dev.maquette.inference.onnx.internal.pipeline.StandaloneVae;
import dev.maquette.inference.onnx.internal.pipeline.TinyModel;
import dev.maquette.inference.onnx.internal.pipeline.WeightStore;
import dev.maquette.inference.onnx.internal.pipeline.WeightsOfTinyModel;
import dev.maquette.inference.onnx.internal.runtime.Graph;
import dev.maquette.inference.onnx.internal.runtime.Setup;
import dev.maquette.inference.onnx.internal.runtime.Values;
import dev.maquette.testkit.library.ModelRecords;

/** The sample model, drawn with while it is changed. */
class AdaptersTest {

    private static final ModelRecord TINY = ModelRecords.model("tiny", "Tiny", "main", "sd-1", "diffusers", 1, "");
    private static final ModelRecord OTHER = ModelRecords.model("other", "Kiln", "lora", "sd-1", "lora", 1, "");
    private static final String PROMPT = "a large red circle on a white background";
    private static final String TO_Q = "down_blocks.0.attentions.0.transformer_blocks.0.attn2.to_q.weight";

    @TempDir
    Path temp;

    private static ImageSettings settings(String prompt) {
        return new ImageSettings.Builder(prompt).steps(4).cfgScale(4.0).cfgRescale(0.0).scheduler("ddim").seed(3L)
                .size(64, 64).clipSkip(0).build();
    }

    private static ImageTask task(Part vae, List<ImageTask.Lora> loras, List<ImageTask.Embedding> words) {
        return new ImageTask(new Part(TINY, TinyModel.weights()), vae, null, loras, words, settings(PROMPT), null);
    }

    private static PipelineSource adapted(ImageTask task) throws IOException, LibraryException {
        return new Adapters(new Headers()).onto(WeightsOfTinyModel.source(), task, new NullProgressMonitor());
    }

    private static byte[] draw(PipelineSource source, String prompt) throws LibraryException {
        try (var pipeline = StableDiffusion.load(source, new Setup(1), new NullProgressMonitor())) {
            return pipeline.draw(settings(prompt), new Heard(), new NullProgressMonitor()).rgb();
        }
    }

    private Part lora(String layer, int rows, int columns) throws IOException {
        return new Part(OTHER, Headers.write(temp.resolve("kiln.safetensors"),
                Map.of(layer + ".lora_up.weight", new Floats(Formula.noise("up", rows * 2), rows, 2),
                        layer + ".lora_down.weight", new Floats(Formula.noise("down", columns * 2), 2, columns))));
    }

    private Part lora() throws IOException {
        var shape = Safetensors.of(unet()).get(TO_Q).shape();
        return lora("lora_unet_" + TO_Q.replace(".weight", "").replace('.', '_'), (int) shape[0], (int) shape[1]);
    }

    private static Path unet() {
        return TinyModel.weights().resolve("unet/diffusion_pytorch_model.safetensors");
    }

    private static List<ImageTask.Lora> worn(Part part, double strength) {
        return List.of(new ImageTask.Lora(part, strength));
    }

    @Test
    void aLoraChangesThePictureAndItsOppositeTakesItBack() throws Exception {
        var plain = draw(WeightsOfTinyModel.source(), PROMPT);
        var lora = lora();
        assertFalse(Arrays.equals(plain, draw(adapted(task(null, worn(lora, 1), List.of())), PROMPT)));
        var both = List.of(new ImageTask.Lora(lora, 0.75), new ImageTask.Lora(lora, -0.75));
        var back = draw(adapted(task(null, both, List.of())), PROMPT);
        for (int i = 0; i < plain.length; i++) {
            assertEquals(plain[i] & 0xff, back[i] & 0xff, 1);
        }
    }

    @Test
    void aLoraOfNoStrengthLeavesTheModelAsItIs() throws Exception {
        var main = WeightsOfTinyModel.source();
        assertSame(main, new Adapters(new Headers()).onto(main, task(null, worn(lora(), 0), List.of()),
                new NullProgressMonitor()));
        assertEquals(Cast.of(task(null, List.of(), List.of())), Cast.of(task(null, worn(lora(), 0), List.of())));
    }

    @Test
    void whatTakesPartTellsLoadedModelsApart() throws Exception {
        var lora = lora();
        var plain = Cast.of(task(null, List.of(), List.of()));
        var worn = Cast.of(task(null, worn(lora, 1), List.of()));
        assertNotEquals(plain, worn);
        assertNotEquals(worn, Cast.of(task(null, worn(lora, 0.5), List.of())));
        assertNotEquals(plain, Cast.of(task(lora, List.of(), List.of())));
        assertNotEquals(plain, Cast.of(task(null, List.of(), List.of(new ImageTask.Embedding("<kiln>", lora)))));
        Headers.write(lora.path(), Map.of("other", new Floats(new float[]{1}, 1)));
        assertNotEquals(worn, Cast.of(task(null, worn(lora, 1), List.of())));
    }

    @Test
    void aLoraThatFitsNowhereIsRefusedWithALayerThatTheModelHasNot() throws Exception {
        var task = task(null, worn(lora("lora_transformer_double_blocks_0_img_attn_qkv", 8, 8), 1), List.of());
        var refused = assertThrows(LibraryException.class, () -> draw(adapted(task), PROMPT));
        assertEquals(Problem.INVALID, refused.problem());
        assertEquals("Kiln changes nothing of Tiny, which has no layers such as "
                + "lora_transformer_double_blocks_0_img_attn_qkv.", refused.getMessage());
    }

    @Test
    void aLoraForALargerModelIsRefusedWithTheWeightThatItDoesNotFit() throws Exception {
        var shape = Safetensors.of(unet()).get(TO_Q).shape();
        var layer = "lora_unet_" + TO_Q.replace(".weight", "").replace('.', '_');
        var task = task(null, worn(lora(layer, 640, 768), 1), List.of());
        var refused = assertThrows(LibraryException.class, () -> draw(adapted(task), PROMPT));
        assertEquals(Problem.INVALID, refused.problem());
        assertEquals("Tiny cannot be changed: Kiln does not fit: what it has for " + layer
                + " is made for another size than " + TO_Q + " has, which is " + Arrays.toString(shape) + ".",
                refused.getMessage());
    }

    @Test
    void graphsThatAreBroughtAreNotChanged() throws Exception {
        var source = new Adapters(new Headers()).onto(OnnxFolder.of(TinyModel.folder()),
                task(null, worn(lora(), 1), List.of()), new NullProgressMonitor());
        var refused = assertThrows(LibraryException.class, () -> draw(source, PROMPT));
        assertEquals(Problem.INVALID, refused.problem());
        assertTrue(refused.getMessage().startsWith("Tiny is made of ONNX graphs"), refused.getMessage());
    }

    /** A word that was learned to be what others are draws what these draw. */
    @ParameterizedTest
    @ValueSource(strings = {"<kiln>", "embedding:kiln"})
    void aLearnedWordStandsForItsVectors(String name) throws Exception {
        var table = "text_model.embeddings.token_embedding.weight";
        var file = TinyModel.weights().resolve("text_encoder/model.safetensors");
        var weight = Safetensors.of(file).get(table);
        var rows = Readings.of(new WeightStore(file.getParent(), Map.of()), weight);
        int width = (int) weight.shape()[1];
        var ids = WeightsOfTinyModel.source().recipe().words().getFirst().tokenizer().encode("red circle");
        var vectors = new float[ids.length * width];
        for (int i = 0; i < ids.length; i++) {
            System.arraycopy(rows, ids[i] * width, vectors, i * width, width);
        }
        var word = Headers.write(temp.resolve("word.safetensors"),
                Map.of("emb_params", new Floats(vectors, ids.length, width)));
        var source = adapted(task(null, List.of(), List.of(new ImageTask.Embedding(name, new Part(OTHER, word)))));
        var prompt = "a large " + name + " on a white background";
        assertArrayEquals(draw(WeightsOfTinyModel.source(), PROMPT), draw(source, prompt));
        assertFalse(Arrays.equals(draw(WeightsOfTinyModel.source(), prompt), draw(source, prompt)));
    }

    private Part vae(String config) throws IOException {
        var place = Files.createDirectory(temp.resolve("vae"));
        Files.copy(TinyModel.weights().resolve("vae/diffusion_pytorch_model.safetensors"),
                place.resolve("diffusion_pytorch_model.safetensors"));
        Files.writeString(place.resolve("config.json"), config);
        return new Part(OTHER, place);
    }

    @Test
    void theSameVaeFromAnotherPlaceDecodesTheSame() throws Exception {
        var own = Files.readString(TinyModel.weights().resolve("vae/config.json"));
        assertArrayEquals(draw(WeightsOfTinyModel.source(), PROMPT),
                draw(adapted(task(vae(own), List.of(), List.of())), PROMPT));
    }

    @Test
    void theScaleOfAVaeIsItsOwnWhereItSaysOne() throws Exception {
        var vae = vae("{\"scaling_factor\": 0.13025}");
        assertEquals(0.13025, adapted(task(vae, List.of(), List.of())).recipe().scale());
        Files.delete(vae.path().resolve("config.json"));
        assertEquals(WeightsOfTinyModel.source().recipe().scale(),
                adapted(task(vae, List.of(), List.of())).recipe().scale());
    }

    @ParameterizedTest
    @CsvSource({"false,''", "false,vae.", "true,''", "true,first_stage_model."})
    void aVaeInOneFileIsReadByTheNamesOfDiffusersAndOfCheckpoints(boolean originally, String prefix) throws Exception {
        var reference = References.all().get("vae");
        var weights = new HashMap<String, Weight>();
        reference.write(temp.resolve("vae.bin"), originally)
                .forEach((name, weight) -> weights.put(prefix + name.replace("first_stage_model.", ""), weight));
        var content = new StoredModel("safetensors", false, Map.of(), weights.entrySet().stream()
                .map(each -> new StoredModel.Weight("", each.getKey(),
                        new TensorInfo("F16", Arrays.stream(each.getValue().shape()).boxed().toList(),
                                each.getValue().length()),
                        new TensorPlace(temp.resolve("vae.bin"), each.getValue().offset())))
                .toList());
        var vae = StandaloneVae.of(temp.resolve("vae.bin"), (_, _) -> content, new NullProgressMonitor());
        try (var graph = Graph.load(vae.decoder(), new Setup(1))) {
            reference.results().get("decoded").check(graph.run(
                    Map.of("latent_sample", new Values(Formula.noise("latents", 4 * 6 * 8), 1, 4, 6, 8)), "sample",
                    new NullProgressMonitor()), "decoded");
        }
    }

    @Test
    void aVaeThatCannotBeDecodedWithIsNamed() throws Exception {
        var source = adapted(task(vae("{}"), List.of(), List.of()));
        var refused = assertThrows(LibraryException.class, () -> draw(source, PROMPT));
        assertTrue(refused.getMessage().startsWith("vae cannot be decoded with: "), refused.getMessage());
    }

    @Test
    void aVaeThatCannotBeEncodedWithIsNamed() throws Exception {
        var source = adapted(task(vae("{}"), List.of(), List.of()));
        var refused = assertThrows(LibraryException.class, source::encoder);
        assertTrue(refused.getMessage().startsWith("vae cannot be encoded with: "), refused.getMessage());
    }

    @Test
    void whatHoldsNoNumbersIsNamedWithItsFile() throws Exception {
        var shape = Safetensors.of(unet()).get(TO_Q).shape();
        var layer = "lora_unet_" + TO_Q.replace(".weight", "").replace('.', '_');
        var down = new float[2 * (int) shape[1]];
        down[1] = Float.NaN;
        var part = new Part(OTHER, Headers.write(temp.resolve("kiln.safetensors"),
                Map.of(layer + ".lora_up.weight",
                        new Floats(Formula.noise("up", (int) shape[0] * 2), (int) shape[0], 2),
                        layer + ".lora_down.weight", new Floats(down, 2, (int) shape[1]))));
        var refused = assertThrows(LibraryException.class,
                () -> draw(adapted(task(null, worn(part, 1), List.of())), PROMPT));
        assertTrue(refused.getMessage().endsWith("its weight Kiln, " + layer
                + ".lora_down.weight holds values that are no numbers."), refused.getMessage());
    }

    @Test
    void aVaeSaysByItsWeightsHowWideALatentIs() throws Exception {
        var own = WeightsOfTinyModel.source().recipe().factor();
        assertEquals(own, adapted(task(vae("{\"scaling_factor\": 0}"), List.of(), List.of())).recipe().factor());
        assertEquals(WeightsOfTinyModel.source().recipe().scale(),
                adapted(task(new Part(OTHER, temp.resolve("vae")), List.of(), List.of())).recipe().scale());
    }

    @Test
    void whatIsNoVaeIsRefused() throws Exception {
        var other = new Part(OTHER, Headers.write(temp.resolve("other.safetensors"),
                new HashMap<>(Map.of("other", new Floats(new float[]{1, 2}, 1, 2)))));
        var refused = assertThrows(LibraryException.class, () -> adapted(task(other, List.of(), List.of())));
        assertEquals("other.safetensors has no VAE with which this version draws.", refused.getMessage());
    }
}
