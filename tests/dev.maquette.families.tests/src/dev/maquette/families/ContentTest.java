// SPDX-License-Identifier: EPL-2.0
package dev.maquette.families;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import dev.maquette.api.identify.Identification.Status;
import dev.maquette.api.json.Json;

/** Content decides, whatever the name says, and models in several files are one. */
class ContentTest {

    private static final String ATTENTION =
            "model.diffusion_model.input_blocks.2.1.transformer_blocks.0.attn2.to_k.weight";
    private static final String INPUT = "model.diffusion_model.input_blocks.0.0.weight";

    @TempDir
    private Path folder;

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            GGUF\u0003...........................  | GGUF
            PK\u0003\u0004 archive archive archive | zip
            <!DOCTYPE html><html>Sign in</html>    | web page
            {"_class_name": "UNet2DConditionModel"} | JSON
            """)
    void whatIsNamedSafetensorsAndIsNotSaysWhatItIs(String content, String word) throws IOException {
        var file = Files.write(folder.resolve("m.safetensors"), content.getBytes(StandardCharsets.ISO_8859_1));
        var answer = Service.identify(file);
        assertNotEquals(Status.IDENTIFIED, answer.status());
        assertTrue(answer.reason().contains(word), answer.reason());
    }

    @ParameterizedTest
    @ValueSource(strings = {"m.bin", "m.safetensors", "m.gguf", "m.ckpt"})
    void anotherSuffixIsPartOfTheEvidence(String name) throws IOException {
        var answer = Service.identify(new OnnxFixture().input("x", "1").write(folder.resolve(name)));
        assertEquals("onnx/any/onnx//", Answer.of(answer));
        var fact = answer.evidence().getLast();
        assertEquals(List.of("the suffix fits the content", ".onnx", name, false),
                List.of(fact.name(), fact.expected(), fact.found(), fact.held()));
    }

    @Test
    void aFileOfAnotherFormatThatNoRuleKnowsSaysWhichOneItIs() throws IOException {
        var answer = Service.identify(new Fixture().tensor("mystery", 1).write(folder.resolve("m.ckpt")));
        assertEquals(Status.UNKNOWN, answer.status());
        assertTrue(answer.reason().endsWith("(Its name ends otherwise, but it is of the format safetensors.)"),
                answer.reason());
    }

    @Test
    void aFolderOfADownloadCacheIsWhatItsLinksLeadTo() throws IOException {
        var blobs = Files.createDirectories(folder.resolve("blobs"));
        Files.writeString(blobs.resolve("1"), Json.write(Map.of("architectures", List.of("CLIPTextModel"),
                "hidden_size", 768)));
        var weights = new Fixture().tensor("text_model.final_layer_norm.weight", 768).write(blobs.resolve("2"));
        var snapshot = Files.createDirectories(folder.resolve("snapshots/0a1b"));
        assumeTrue(linked(snapshot.resolve("config.json"), Path.of("../../blobs/1")), "no symbolic links here");
        Files.createSymbolicLink(snapshot.resolve("model.safetensors"), Path.of("../../blobs/2"));
        var answer = Service.identify(snapshot);
        assertEquals("clip_embed/any/diffusers/large/", Answer.of(answer));
        assertEquals(Files.size(blobs.resolve("1")) + Files.size(weights), answer.fileSize());
    }

    private static boolean linked(Path link, Path target) throws IOException {
        try {
            return Files.exists(Files.createSymbolicLink(link, target));
        } catch (UnsupportedOperationException | FileSystemException _) {
            return false;
        }
    }

    @Test
    void anIndexStandsForTheModelInItsShards() throws IOException {
        var one = new Fixture().tensor(INPUT, 320, 4, 3, 3).write(folder.resolve("m-1.safetensors"));
        var two = new Fixture().tensor(ATTENTION, 320, 768).write(folder.resolve("m-2.safetensors"));
        var index = Files.writeString(folder.resolve("m.safetensors.index.json"), Json.write(Map.of("weight_map",
                Map.of(INPUT, "m-1.safetensors", ATTENTION, "m-2.safetensors"))));
        var answer = Service.identify(index);
        assertEquals("main/sd-1/checkpoint/normal/epsilon", Answer.of(answer));
        assertEquals("m", answer.name());
        assertEquals(Files.size(index) + Files.size(one) + Files.size(two), answer.fileSize());
        Files.delete(two);
        assertEquals(Status.INVALID, Service.identify(index).status());
    }

    @Test
    void aLoraProposesWhatCallsItUp() throws IOException {
        var file = new Fixture().metadata("modelspec.trigger_phrase", "ohwx woman")
                .lora("lora_te_text_model_encoder_layers_0_self_attn_k_proj", 768, 768)
                .write(folder.resolve("lora.safetensors"));
        assertEquals(List.of("ohwx woman"), Service.identify(file).triggerPhrases());
    }
}
