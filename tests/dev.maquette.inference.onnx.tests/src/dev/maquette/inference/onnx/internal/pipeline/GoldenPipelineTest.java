// SPDX-License-Identifier: EPL-2.0
package dev.maquette.inference.onnx.internal.pipeline;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.junit.jupiter.api.Test;

import dev.maquette.api.json.Json;
import dev.maquette.api.library.LibraryException;
import dev.maquette.inference.onnx.internal.runtime.Graph;
import dev.maquette.inference.onnx.internal.runtime.GraphException;
import dev.maquette.inference.onnx.internal.runtime.Setup;
import dev.maquette.inference.onnx.internal.runtime.Values;
import dev.maquette.inference.onnx.internal.text.ClipTokenizer;
import dev.maquette.inference.onnx.internal.text.Prompt;

/** The parts of the sample's pipeline, against what Python's runtime gives for them. */
class GoldenPipelineTest {

    private record Golden(String prompt, int[] ids, float[] lastHiddenStateFirst16, float[] latents, int timestep,
            float[] noisePredCondThenUncond, float[] decodedFirst32) {
    }

    private static Golden golden() throws IOException {
        try (var in = GoldenPipelineTest.class.getResourceAsStream("tiny-sd-golden.json")) {
            return Json.read(new String(in.readAllBytes(), StandardCharsets.UTF_8), Golden.class);
        }
    }

    @Test
    void thePromptHasTheReferencesNumbers() throws IOException {
        var tokenizer = ClipTokenizer.of(TinyModel.folder().resolve("tokenizer"));
        var ids = tokenizer.encode(golden().prompt());
        assertEquals(Arrays.toString(Arrays.copyOfRange(golden().ids(), 1, 1 + ids.length)), Arrays.toString(ids));
        assertEquals(golden().ids()[0], tokenizer.start());
        assertEquals(golden().ids()[1 + ids.length], tokenizer.end());
    }

    @Test
    void theGraphsGiveTheReferencesValues() throws IOException, LibraryException, GraphException {
        compare(OnnxFolder.of(TinyModel.folder()), 1e-4);
    }

    /** Its weights have half as many bits, which is all that differs. */
    @Test
    void theGraphsThatAreMadeOfTheWeightsGiveTheReferencesValues()
            throws IOException, LibraryException, GraphException {
        compare(WeightsOfTinyModel.source(), 5e-3);
    }

    private static void compare(PipelineSource source, double tolerance)
            throws IOException, LibraryException, GraphException {
        var monitor = new NullProgressMonitor();
        var recipe = source.recipe();
        var setup = new Setup(1);
        try (var text = Graph.load(source.textEncoder(0), setup);
                var unet = Graph.load(source.denoiser(), setup);
                var vae = Graph.load(source.decoder(), setup)) {
            var encoder = new TextEncoder(text, recipe.words().getFirst(), false);
            var guide = encoder.encode(Prompt.of(golden().prompt()), 1, 0, monitor);
            near(golden().lastHiddenStateFirst16(), guide.states().data(), tolerance, "text encoder");
            var noise =
                    new Denoiser(unet, recipe.factor()).output(golden().latents(), 8, 8, golden().timestep(),
                            new Guides(guide, null), new Guidance(1, 0), monitor);
            near(Arrays.copyOf(golden().noisePredCondThenUncond(), Math.min(noise.length,
                    golden().noisePredCondThenUncond().length / 2)), noise, tolerance, "denoiser");
            var latents = golden().latents();
            for (int i = 0; i < latents.length; i++) {
                latents[i] /= (float) recipe.scale();
            }
            var decoded = vae.run(Map.of("latent_sample", new Values(latents, 1, 4, 8, 8)), "sample", monitor).data();
            near(golden().decodedFirst32(), decoded, tolerance, "decoder");
        }
    }

    private static void near(float[] wanted, float[] found, double tolerance, String where) {
        for (int i = 0; i < wanted.length; i++) {
            assertEquals(wanted[i], found[i], tolerance * Math.max(1, Math.abs(wanted[i])), where + ", value " + i);
        }
    }
}
