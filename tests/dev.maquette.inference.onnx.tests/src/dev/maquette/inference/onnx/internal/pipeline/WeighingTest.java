// SPDX-License-Identifier: EPL-2.0
package dev.maquette.inference.onnx.internal.pipeline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import dev.maquette.api.inspect.StoredModel;
import dev.maquette.api.inspect.StoredWeights;
import dev.maquette.api.probe.InvalidModelException;
import dev.maquette.api.probe.TensorInfo;
import dev.maquette.inference.onnx.internal.shelf.Load;
import dev.maquette.inference.onnx.internal.shelf.Weighing;

class WeighingTest {

    private static final StoredWeights NONE = (path, _) -> {
        throw new InvalidModelException("No installed format reads " + path);
    };

    private static Load load(PipelineSource source, StoredWeights stored, boolean halves) throws Exception {
        return new Weighing(stored).of(source, halves, new NullProgressMonitor());
    }

    @Test
    void weightsOf16BitsTakeTwiceAsMuchOnceTheyAreLoaded() throws Exception {
        var source = WeightsOfTinyModel.source();
        var load = load(source, NONE, false);
        long file = Files.size(TinyModel.weights().resolve("unet/diffusion_pytorch_model.safetensors"));
        assertTrue(load.raw() < file && load.raw() > 0.9 * file, load + " of a file of " + file);
        assertTrue(load.weights() > 2 * load.raw(), load.toString());
        assertEquals(64, load.size());
    }

    @Test
    void graphsThatAreStoredAreWeighedByTheirWeightsElseByTheirFiles() throws Exception {
        var source = OnnxFolder.of(TinyModel.folder());
        long files = 0;
        for (var part : List.of("text_encoder", "unet", "vae_decoder")) {
            files += Files.size(TinyModel.folder().resolve(part).resolve("model.onnx"));
        }
        assertEquals(files, load(source, NONE, false).weights());
        StoredWeights halves = (_, _) -> beginning(10);
        assertEquals(3 * 360 * 4, load(source, halves, false).weights());
        assertEquals(3 * 360 * 2, load(source, halves, true).weights());
        assertEquals(10, load(source, halves, true).denoiserWidth());
    }

    private static StoredModel beginning(long width) {
        return new StoredModel("onnx", false, Map.of(), List.of(new StoredModel.Weight("", "conv_in",
                new TensorInfo("F16", List.of(width, 4L, 3L, 3L), 72 * width), null)));
    }

    @Test
    void theWiderOfAModelAndItsRefinerSaysWhatTheWorkTakes(@TempDir Path temp) throws Exception {
        TinyModel.copyTo(temp);
        var refined = new Refined(OnnxFolder.of(TinyModel.folder()), OnnxFolder.of(temp));
        var folder = temp.getFileName().toString();
        assertEquals(12, load(refined, (path, _) -> beginning(path.toString().contains(folder) ? 12 : 10), false)
                .denoiserWidth());
        assertEquals(12, load(refined, (path, _) -> beginning(path.toString().contains(folder) ? 10 : 12), false)
                .denoiserWidth());
    }

    @Test
    void aDenoiserOfStableDiffusion1TakesWhatWasMeasured() {
        var load = new Load(860_000_000L * 4, 1_720_000_000L, 320, 128, 8, 512);
        assertEquals(4.17e9, load.kept(), 0.1e9);
        assertEquals(1.10e9, load.work(512, 512), 0.05e9);
        assertEquals(2.47e9, load.work(768, 768), 0.1e9);
        assertTrue(load.peak(256, 256) > 4.74e9 && load.peak(256, 256) < 5e9, () -> "" + load.peak(256, 256));
    }
}
