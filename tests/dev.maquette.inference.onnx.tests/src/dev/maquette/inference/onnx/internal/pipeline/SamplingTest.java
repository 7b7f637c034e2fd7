// SPDX-License-Identifier: EPL-2.0
package dev.maquette.inference.onnx.internal.pipeline;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.GZIPInputStream;

import javax.imageio.ImageIO;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import dev.maquette.api.generate.ImageSettings;
import dev.maquette.api.generate.ImageSettings.Start;
import dev.maquette.api.json.Json;
import dev.maquette.api.library.LibraryException;
import dev.maquette.inference.onnx.internal.graph.Weight;
import dev.maquette.inference.onnx.internal.network.References;
import dev.maquette.inference.onnx.internal.runtime.Setup;
import dev.maquette.inference.onnx.internal.scheduler.Prediction;

/** What is drawn over pictures is what diffusers' pipelines draw; {@code releng/fixtures/sampling.py} writes that. */
class SamplingTest {

    private static final int NEXT = 5;
    /** Within which what is drawn goes over into the picture, which diffusers leaves to its users. */
    private static final int EDGE = 4;

    @TempDir
    private Path temp;

    private static List<?> wanted(String name) throws IOException {
        try (var in = new GZIPInputStream(SamplingTest.class.getResourceAsStream("sampling.json.gz"))) {
            return (List<?>) Json.read(new String(in.readAllBytes(), StandardCharsets.UTF_8), Map.class).get(name);
        }
    }

    /** A blue square in its middle, on a ground that goes from black to yellow. */
    private static BufferedImage picture(int side) {
        var picture = new BufferedImage(side, side, BufferedImage.TYPE_INT_RGB);
        for (int y = 0; y < side; y++) {
            for (int x = 0; x < side; x++) {
                boolean inside = Math.abs(2 * x - side + 1) < side / 2 && Math.abs(2 * y - side + 1) < side / 2;
                int ground = 255 * x / side << 16 | 255 * x / side << 8 | 255 * y / side / 4;
                picture.setRGB(x, y, inside ? 40 << 16 | 80 << 8 | 220 : ground);
            }
        }
        return picture;
    }

    private static BufferedImage rightHalf(int side) {
        var mask = new BufferedImage(side, side, BufferedImage.TYPE_BYTE_GRAY);
        mask.createGraphics().fillRect(side / 2, 0, side / 2, side);
        return mask;
    }

    private String written(BufferedImage picture, String name) throws IOException {
        var file = temp.resolve(name + ".png").toFile();
        ImageIO.write(picture, "png", file);
        return file.toString();
    }

    private Start start(int side, boolean masked, double strength) throws IOException {
        return new Start(written(picture(side), "picture"), masked ? written(rightHalf(side), "mask") : null,
                strength);
    }

    private static ImageSettings.Builder settings(int side, String scheduler) {
        return settings("a large red circle on a white background", side, scheduler);
    }

    private static ImageSettings.Builder settings(String prompt, int side, String scheduler) {
        return new ImageSettings.Builder(prompt).steps(8).cfgScale(4.0)
                .cfgRescale(0.0).scheduler(scheduler).seed(1L).size(side, side).clipSkip(0);
    }

    private static byte[] draw(PipelineSource source, ImageSettings settings) throws LibraryException {
        try (var pipeline = StableDiffusion.load(source, new Setup(1), new NullProgressMonitor())) {
            return pipeline.draw(settings, new Heard(), new NullProgressMonitor()).rgb();
        }
    }

    private static void compare(String name, byte[] drawn) throws IOException {
        var wanted = wanted(name);
        for (int i = 0; i < wanted.size(); i++) {
            assertEquals(((Number) wanted.get(i)).intValue(), drawn[NEXT * i] & 0xff, 1, name + ", level " + NEXT * i);
        }
    }

    /** Beside the mask it is the picture. */
    private static void compareRightHalf(String name, byte[] drawn, int side) throws IOException {
        var wanted = wanted(name);
        var picture = picture(side);
        for (int i = 0; i < wanted.size(); i++) {
            int at = NEXT * i;
            int x = at / 3 % side;
            int kept = picture.getRGB(x, at / 3 / side) >> 16 - 8 * (at % 3) & 0xff;
            if (x < side / 2) {
                assertEquals(kept, drawn[at] & 0xff, name + ", level " + at);
            } else if (x >= side / 2 + EDGE) {
                assertEquals(((Number) wanted.get(i)).intValue(), drawn[at] & 0xff, 1, name + ", level " + at);
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"ddim", "euler", "heun", "dpmpp_2m"})
    void aPictureIsChangedAsDiffusersDoes(String scheduler) throws IOException, LibraryException {
        compare("tiny " + scheduler + " changed", draw(WeightsOfTinyModel.source(),
                settings(64, scheduler).start(start(64, false, 0.6)).build()));
    }

    @ParameterizedTest
    @CsvSource({"ddim,0.8", "ddim,1.0", "euler,0.8", "euler,1.0"})
    void aMaskIsFilledAsDiffusersDoesAndTheRestIsKept(String scheduler, double strength)
            throws IOException, LibraryException {
        compareRightHalf("tiny " + scheduler + " filled " + strength, draw(WeightsOfTinyModel.source(),
                settings(64, scheduler).start(start(64, true, strength)).build()), 64);
    }

    @ParameterizedTest
    @CsvSource({"sd-1,0.75", "sd-1,1.0", "sd-2,0.75", "sd-2,1.0", "sdxl,0.75", "sdxl,1.0"})
    void aModelThatWasMadeToFillInDoesAsInDiffusers(String topology, double strength)
            throws IOException, LibraryException {
        compareRightHalf(topology + " filled " + strength, draw(madeToFillIn(topology),
                settings("a kiln in the snow", 32, "euler").negativePrompt("fog").steps(4)
                        .start(start(32, true, strength)).build()),
                32);
    }

    @ParameterizedTest
    @ValueSource(strings = {"sd-1", "sd-2", "sdxl"})
    void aModelThatWasMadeToFillInDrawsAllWhereNothingIsGiven(String topology) throws IOException, LibraryException {
        compare(topology + " filled with nothing around", draw(madeToFillIn(topology),
                settings("a kiln in the snow", 32, "euler").negativePrompt("fog").steps(4).build()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"ddim", "euler"})
    void whatGuidesIsRescaledAsDiffusersDoes(String scheduler) throws IOException, LibraryException {
        compare("tiny " + scheduler + " rescaled",
                draw(WeightsOfTinyModel.source(), settings(64, scheduler).cfgRescale(0.7).build()));
    }

    private PipelineSource madeToFillIn(String topology) throws IOException {
        var all = References.all();
        var denoiser = all.get("unet " + topology);
        var first = denoiser.shapes().get("conv_in.weight");
        denoiser.shapes().put("conv_in.weight", List.of(first.getFirst(), 9L, 3L, 3L));
        var weights = new HashMap<String, Weight>(denoiser.write(temp.resolve("unet"), true));
        weights.putAll(all.get("vae").write(temp.resolve("vae"), true));
        for (var text : all.get("drawn " + topology).texts()) {
            weights.putAll(text.write(temp.resolve("text " + text.shapes().size()), true));
        }
        return new OriginalCheckpoint(temp.resolve("kiln.safetensors"), new WeightStore(temp, weights),
                Prediction.EPSILON);
    }
}
