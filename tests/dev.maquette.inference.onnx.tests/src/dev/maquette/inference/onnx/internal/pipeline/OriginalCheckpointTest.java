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
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import dev.maquette.api.generate.ImageSettings;
import dev.maquette.api.inspect.StoredModel;
import dev.maquette.api.library.LibraryException;
import dev.maquette.api.library.Problem;
import dev.maquette.api.model.ModelRecord;
import dev.maquette.api.probe.TensorInfo;
import dev.maquette.api.probe.TensorPlace;
import dev.maquette.inference.onnx.internal.graph.Weight;
import dev.maquette.inference.onnx.internal.network.References;
import dev.maquette.inference.onnx.internal.network.References.Reference;
import dev.maquette.testkit.library.ModelRecords;

/** A checkpoint with small networks that know all words of CLIP, drawn with as the engine does. */
class OriginalCheckpointTest {

    private static final String WORDS = "text_model.embeddings.token_embedding.weight";
    private static final ModelRecord MODEL = ModelRecords.model("key", "Kiln", "main", "sd-1", "checkpoint", 1, "");

    @TempDir
    Path temp;

    private final Map<String, Weight> weights = new HashMap<>();

    @BeforeEach
    void write() throws IOException {
        weights.putAll(References.all().get("unet sd-1").write(temp.resolve("unet"), true));
        weights.putAll(References.all().get("vae").write(temp.resolve("vae"), true));
        weights.putAll(text(49408).write(temp.resolve("text"), true));
    }

    private static Reference text(long words) {
        var shapes = new LinkedHashMap<String, List<Long>>();
        shapes.put(WORDS, List.of(words, 48L));
        shapes.put("text_model.embeddings.position_embedding.weight", List.of(77L, 48L));
        for (var norm : List.of("encoder.layers.0.layer_norm1", "encoder.layers.0.layer_norm2", "final_layer_norm")) {
            shapes.put("text_model." + norm + ".weight", List.of(48L));
            shapes.put("text_model." + norm + ".bias", List.of(48L));
        }
        for (var layer : List.of("self_attn.q_proj", "self_attn.k_proj", "self_attn.v_proj", "self_attn.out_proj")) {
            layer(shapes, layer, 48, 48);
        }
        layer(shapes, "mlp.fc1", 192, 48);
        layer(shapes, "mlp.fc2", 48, 192);
        var original = new HashMap<String, String>();
        shapes.keySet().forEach(name -> original.put(name, "cond_stage_model.transformer." + name));
        return new Reference(shapes, original, null, null, Map.of());
    }

    private static void layer(Map<String, List<Long>> shapes, String name, long out, long in) {
        shapes.put("text_model.encoder.layers.0." + name + ".weight", List.of(out, in));
        shapes.put("text_model.encoder.layers.0." + name + ".bias", List.of(out));
    }

    private PipelineSource source() throws LibraryException {
        var stored = new StoredModel("safetensors", false, Map.of(), weights.values().stream()
                .map(weight -> new StoredModel.Weight("", name(weight), new TensorInfo("F16",
                        Arrays.stream(weight.shape()).boxed().toList(), weight.length()),
                        new TensorPlace(temp.resolve(weight.file()), weight.offset())))
                .toList());
        return new Pipelines((_, _) -> stored).of(MODEL, temp.resolve("kiln.safetensors"),
                new NullProgressMonitor());
    }

    private String name(Weight weight) {
        return weights.entrySet().stream().filter(each -> each.getValue() == weight).findFirst().orElseThrow().getKey();
    }

    private byte[] drawn() throws LibraryException {
        try (var pipeline = StableDiffusion.load(source(), 1, new NullProgressMonitor())) {
            return pipeline.draw(new ImageSettings("a kiln", "", 2, 4.0, "euler", 1L, 32, 32, 1),
                    new NullProgressMonitor()).rgb();
        }
    }

    @Test
    void drawsWithAllItsNetworks() throws LibraryException {
        var first = drawn();
        assertEquals(32 * 32 * 3, first.length);
        assertArrayEquals(first, drawn());
    }

    @Test
    void anEncoderOfOtherWordsIsRefused() throws IOException {
        weights.putAll(text(616).write(temp.resolve("other"), true));
        var refused = assertThrows(LibraryException.class, this::drawn);
        assertEquals(Problem.BROKEN_MODEL, refused.problem());
        assertTrue(refused.getMessage().contains("knows 616 words"), refused.getMessage());
    }

    @Test
    void whatIsNoWholeModelIsRefused() {
        weights.keySet().removeIf(name -> name.startsWith("cond_stage_model"));
        var refused = assertThrows(LibraryException.class, this::drawn);
        assertEquals(Problem.INVALID, refused.problem());
        assertTrue(refused.getMessage().contains("kiln.safetensors"), refused.getMessage());
    }

    @Test
    void aWeightThatIsMissingIsNamed() {
        weights.remove("model.diffusion_model.middle_block.1.proj_in.weight");
        var refused = assertThrows(LibraryException.class, this::drawn);
        assertTrue(refused.getMessage().contains("mid_block.attentions.0.proj_in.weight is missing"),
                refused.getMessage());
    }
}
