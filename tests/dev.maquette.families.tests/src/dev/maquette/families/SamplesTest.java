// SPDX-License-Identifier: EPL-2.0
package dev.maquette.families;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.Test;

/** The models that come with the product, small and unusual, are what they are. */
class SamplesTest {

    @Test
    void theOnnxSampleIsAnOnnxPipeline() {
        var answer = Service.identify(root().resolve("bundles/dev.maquette.samples/models/tiny-sd-onnx"));
        assertEquals("main/sd-1/onnx/normal/epsilon", Answer.of(answer));
        assertTrue(answer.evidence().stream().anyMatch(fact -> fact.name().equals("non-standard text width")));
        assertEquals(64, answer.defaultSettings().width());
    }

    @Test
    void theDiffusersSampleIsADiffusersPipeline() {
        var answer = Service.identify(root().resolve("bundles/dev.maquette.samples/models/tiny-sd-diffusers"));
        assertEquals("main/sd-1/diffusers/normal/epsilon", Answer.of(answer));
        assertEquals("tiny-sd-diffusers", answer.name());
    }

    @Test
    void theSmallCheckpointIsACheckpoint() {
        var file = root().resolve("../shared/corpus/tiny-ldm.safetensors");
        assumeTrue(Files.isRegularFile(file), "the corpus is not here");
        assertEquals("main/sd-1/checkpoint/normal/epsilon", Answer.of(Service.identify(file)));
    }

    static Path root() {
        var root = Path.of("").toAbsolutePath();
        while (!Files.isDirectory(root.resolve("target-platform"))) {
            root = root.getParent();
        }
        return root;
    }
}
