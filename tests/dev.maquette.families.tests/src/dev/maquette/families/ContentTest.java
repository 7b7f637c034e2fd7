// SPDX-License-Identifier: EPL-2.0
package dev.maquette.families;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

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

    @Test
    void anotherSuffixIsPartOfTheEvidence() throws IOException {
        var answer = Service.identify(new OnnxFixture().input("x", "1").write(folder.resolve("m.bin")));
        assertEquals("onnx/any/onnx//", Answer.of(answer));
        var fact = answer.evidence().getLast();
        assertEquals(List.of("the suffix fits the content", ".onnx", "m.bin", false),
                List.of(fact.name(), fact.expected(), fact.found(), fact.held()));
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
